package org.countersign.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.countersign.credential.CredentialState;
import org.countersign.credential.CredentialSummary;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** APP-3: an expiry that is near is told in words and colour, from thirty days on. */
class CredentialCardTest {
    private static final ZoneId OFFICE = ZoneId.of("Europe/London");

    /** The 25th of December is the last day. */
    private static final Instant END = at("2026-12-26T00:00:00", OFFICE);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T23:59:59,",
        "2026-11-25T00:00:00, 30",
        "2026-12-24T23:59:59, 1",
        "2026-12-25T00:00:00, 0",
        "2026-12-25T23:59:59, 0",
        "2026-12-26T00:00:00,"
    })
    void days_are_counted_from_thirty_on_and_until_the_last_one_is_over(String now, Long left) {
        assertThat(left(CredentialState.ACTIVE, at(now, OFFICE), OFFICE)).isEqualTo(left);
    }

    /** To the east the right ends in the afternoon of the 26th. */
    @Test
    void days_are_counted_as_the_viewer_has_them() {
        ZoneId east = ZoneId.of("Pacific/Kiritimati");
        assertThat(left(CredentialState.ACTIVE, at("2026-12-25T12:00:00", east), east))
                .isEqualTo(1);
        assertThat(left(CredentialState.ACTIVE, at("2026-12-26T12:00:00", east), east))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(CredentialState.class)
    void nobody_is_warned_of_what_he_does_not_use_yet_or_any_more(CredentialState state) {
        boolean used = state != CredentialState.PENDING_ACTIVATION && state != CredentialState.REVOKED;
        assertThat(left(state, END.minusSeconds(1), OFFICE)).isEqualTo(used ? 0L : null);
    }

    @Test
    void nothing_is_counted_for_a_kind_that_is_not_held() {
        CredentialCard card = CredentialCard.of(Kind.PHONE, List.of(), Set.of(Kind.PHONE), END, OFFICE);
        assertThat(card.getDaysLeft()).isNull();
        assertThat(card.isHeld()).isFalse();
        assertThat(card.isIncluded()).isTrue();
    }

    /** PRF-13: until then it works at the level that it has. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void who_has_to_be_proofed_for_more_is_told(boolean awaited) {
        CredentialSummary held = held(CredentialState.ACTIVE, awaited);
        CredentialCard card = CredentialCard.of(Kind.MOBILE_ID, List.of(held), Set.of(), END, OFFICE);
        assertThat(card.isProofingAwaited()).isEqualTo(awaited);
        assertThat(CredentialCard.of(Kind.PHONE, List.of(held), Set.of(), END, OFFICE)
                        .isProofingAwaited())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, Last day", "1, 1 day left", "2, 2 days left", "30, 30 days left"})
    void what_is_left_is_said_in_words(long left, String words) {
        String text = ResourceBundle.getBundle("org.countersign.web.messages", Locale.ENGLISH)
                .getString("home.daysLeft");
        assertThat(new MessageFormat(text, Locale.ENGLISH).format(new Object[] {left}))
                .isEqualTo(words);
    }

    @Test
    void what_is_left_has_the_colour_of_a_warning() throws IOException {
        assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/parts/credential-card.xhtml")))
                .containsPattern("rendered=\"#\\{card.daysLeft ne null}\"><cs:badge kind=\"warn\"");
    }

    private static Long left(CredentialState state, Instant now, ZoneId zone) {
        return CredentialCard.of(Kind.MOBILE_ID, List.of(held(state, false)), Set.of(), now, zone)
                .getDaysLeft();
    }

    private static CredentialSummary held(CredentialState state, boolean awaitsProofing) {
        return new CredentialSummary(
                new PublicId("c"),
                Kind.MOBILE_ID,
                state,
                2,
                awaitsProofing,
                null,
                List.of(),
                Instant.EPOCH,
                END,
                null,
                Set.of());
    }

    private static Instant at(String time, ZoneId zone) {
        return LocalDateTime.parse(time).atZone(zone).toInstant();
    }
}
