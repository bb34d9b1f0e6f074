package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.crypto.RandomCodes;
import org.countersign.proofing.IceServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator says of meeting rooms, and what a production server does not start with (PRF-10). */
class MeetingSettingsTest {
    private static final Instant UNTIL = Instant.parse("2026-11-26T18:00:00Z");

    private final Map<String, String> said = new HashMap<>();
    private final MeetingSettings settings = new MeetingSettings(name -> Optional.ofNullable(said.get(name)));

    @Test
    void without_a_word_the_room_is_the_products_own_and_its_servers_are_asked_for() {
        assertThat(settings.room()).isEqualTo("builtin");
        assertThat(settings.faults())
                .singleElement()
                .asString()
                .startsWith("COUNTERSIGN_MEETING_ICE must list stun: and turn: addresses");
    }

    @Test
    void there_may_be_no_servers() {
        said.put("countersign.meeting.ice", "none");
        assertThat(settings.faults()).isEmpty();
        assertThat(servers()).isEqualTo(new IceServers(List.of(), false));
    }

    @Test
    void who_is_only_asked_for_an_address_gets_no_credential_and_who_carries_gets_one_for_a_while() {
        said.put(
                "countersign.meeting.ice",
                "stun:one.example, turn:two.example:3478?transport=udp,turns:[2001:db8::1]:443?transport=tcp");
        said.put("countersign.meeting.turn-secret", "only-for-tests");
        assertThat(settings.faults()).isEmpty();
        IceServers.Server stun = servers().servers().get(0);
        assertThat(stun).isEqualTo(new IceServers.Server(List.of("stun:one.example"), null, null));
        IceServers.Server turn = servers().servers().get(1);
        assertThat(turn.urls())
                .containsExactly("turn:two.example:3478?transport=udp", "turns:[2001:db8::1]:443?transport=tcp");
        String word = turn.username().replaceFirst(".*:", "");
        assertThat(turn.username()).isEqualTo(UNTIL.getEpochSecond() + ":" + word);
        assertThat(turn.credential())
                .isEqualTo(TurnCredential.of(UNTIL, word, "only-for-tests").password());
        assertThat(servers().servers().get(1).username()).isNotEqualTo(turn.username());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://turn.example",
                "turn:",
                "turn://turn.example",
                "stun:stun.example?transport=udp",
                "turn:turn.example?transport=sctp",
                "turn:user@turn.example",
                "turn:turn.example:3478 turn:other.example"
            })
    void what_is_no_address_of_such_a_server_is_named(String wrong) {
        said.put("countersign.meeting.ice", "stun:stun.example," + wrong);
        assertThat(settings.faults())
                .containsExactly("COUNTERSIGN_MEETING_ICE names what is no stun: or turn: address: [" + wrong + "]");
    }

    @Test
    void servers_that_carry_need_a_secret() {
        said.put("countersign.meeting.ice", "turn:turn.example");
        assertThat(settings.faults()).singleElement().asString().startsWith("COUNTERSIGN_MEETING_TURN_SECRET");
        assertThatThrownBy(this::servers).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_secret_may_lie_in_a_file(@TempDir Path folder) throws IOException {
        said.put("countersign.meeting.ice", "turn:turn.example");
        Path file = Files.writeString(folder.resolve("turn"), "from a file \nand no more\n");
        said.put("countersign.meeting.turn-secret-file", file.toString());
        assertThat(settings.turnSecret()).hasValue("from a file");
        assertThat(settings.faults()).isEmpty();
        said.put(
                "countersign.meeting.turn-secret-file", folder.resolve("absent").toString());
        assertThat(settings.faults()).hasSize(1);
    }

    @Test
    void browsers_can_be_told_to_meet_through_a_relay_alone_if_there_is_one() {
        said.put("countersign.meeting.ice", "stun:stun.example");
        said.put("countersign.meeting.relay-only", "true");
        assertThat(settings.faults()).containsExactly("COUNTERSIGN_MEETING_RELAY_ONLY needs a turn: address");
        said.put("countersign.meeting.ice", "turn:turn.example");
        said.put("countersign.meeting.turn-secret", "only-for-tests");
        assertThat(settings.faults()).isEmpty();
        assertThat(servers().relayOnly()).isTrue();
    }

    @Test
    void a_video_service_needs_an_https_address_and_no_servers_of_ours() {
        said.put("countersign.meeting", "link");
        assertThat(settings.faults())
                .singleElement()
                .asString()
                .startsWith("COUNTERSIGN_MEETING_LINK must be an https");
        said.put("countersign.meeting.link", "http://meet.example/{id}");
        assertThat(settings.faults()).hasSize(1);
        said.put("countersign.meeting.link", "https://meet.example/{id}");
        assertThat(settings.faults()).isEmpty();
    }

    @Test
    void another_word_is_refused() {
        said.put("countersign.meeting", "zoom");
        assertThat(settings.faults()).containsExactly("COUNTERSIGN_MEETING must be builtin or link, and is zoom");
    }

    private IceServers servers() {
        MeetingServers servers = new MeetingServers();
        servers.settings = settings;
        servers.random = new RandomCodes();
        return servers.until(UNTIL);
    }
}
