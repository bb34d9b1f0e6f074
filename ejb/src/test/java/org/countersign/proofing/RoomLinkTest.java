package org.countersign.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rooms that somebody else runs (PRF-10). */
class RoomLinkTest {
    @Test
    void each_appointment_has_a_room_of_its_own() {
        RoomLink link = new RoomLink("https://meet.example/countersign-{id}?lang=en");
        assertThat(link.isSound()).isTrue();
        assertThat(link.of(new PublicId("abc"))).isEqualTo("https://meet.example/countersign-abc?lang=en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://meet.example/{id}",
                "https://meet.example/room",
                "https://{id}.meet.example/",
                "https://meet.example@{id}/",
                "https://user@meet.example/{id}",
                "https:/{id}",
                "//meet.example/{id}",
                "javascript:{id}",
                "https://meet.example/ {id}",
                "{id}",
                ""
            })
    void what_leads_to_one_room_for_all_to_other_hosts_or_nowhere_is_not_sound(String template) {
        assertThat(new RoomLink(template).isSound()).isFalse();
    }
}
