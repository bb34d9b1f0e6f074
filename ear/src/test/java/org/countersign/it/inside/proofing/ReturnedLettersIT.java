package org.countersign.it.inside.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.proofing.LetterMessage.CODE_ENDED;
import static org.countersign.proofing.LetterMessage.LETTER_UNKNOWN;
import static org.countersign.proofing.LetterMessage.NUMBER_MISTYPED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.countersign.caller.Caller;
import org.countersign.caller.NotPermitted;
import org.countersign.caller.Role;
import org.countersign.crypto.RandomCodes;
import org.countersign.delivery.LetterNews;
import org.countersign.delivery.boundary.DeliveryReports;
import org.countersign.proofing.CodeOutcome.Refused;
import org.countersign.proofing.CodeOutcome.Right;
import org.countersign.proofing.LetterFigures;
import org.countersign.proofing.LetterState;
import org.countersign.proofing.LetterView;
import org.countersign.proofing.ReturnOutcome;
import org.countersign.proofing.boundary.LetterProgress;
import org.countersign.proofing.boundary.ReturnedLetters;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PRF-7b: what the post brings back is recorded once, told at once, and its code is dead. */
class ReturnedLettersIT extends InsideLetters {
    private static final Duration DAY = Duration.ofDays(1);

    private Caller owner;
    private Caller clerk;
    private PublicId proofingCase;
    private Instant now;

    @BeforeEach
    void somebody_waits_for_a_letter() throws Exception {
        owner = person();
        clerk = strong(Role.FULFILMENT_CLERK);
        proofingCase = aCase(owner);
        now = now();
        change(
                "update account set second_email = ? where id = ?",
                "second." + unique() + "@mail.example",
                owner.account().value());
    }

    @Test
    void a_clerks_scan_ends_the_code_and_tells_its_receiver_at_every_address() throws Exception {
        Ordered ordered = ordered(proofingCase, owner, HANGAR, now);
        await(proofingCase, LetterState.DELIVERED);
        assertThat(scanned(ordered.number())).isInstanceOf(ReturnOutcome.Recorded.class);
        LetterView letter = latest(proofingCase);
        assertThat(letter.state()).isEqualTo(LetterState.RETURNED);
        assertThat(enter(proofingCase, ordered.code(), owner, now)).isEqualTo(Refused.because(CODE_ENDED));
        assertThat(mails(owner, "letter-returned")).isEqualTo(2);
        calls(clerk);
        assertThat(bean(ReturnedLetters.class).latest())
                .extracting(LetterView::number)
                .contains(ordered.number());
    }

    @Test
    void the_second_scan_changes_nothing() throws Exception {
        Ordered ordered = ordered(proofingCase, owner, HANGAR, now);
        await(proofingCase, LetterState.DELIVERED);
        scanned(ordered.number());
        Instant first = latest(proofingCase).returnedAt();
        assertThat(scanned(" " + ordered.number().toLowerCase(Locale.ROOT) + "\r"))
                .isInstanceOfSatisfying(
                        ReturnOutcome.Before.class,
                        before -> assertThat(before.at()).isEqualTo(first));
        assertThat(mails(owner, "letter-returned")).isEqualTo(2);
    }

    @Test
    void of_many_scans_and_reports_at_once_one_is_told() throws Exception {
        Ordered ordered = ordered(proofingCase, owner, HANGAR, now);
        await(proofingCase, LetterState.DELIVERED);
        atOnce(10, racer -> () -> {
            if (racer % 2 == 0) {
                isCalledBy(clerk);
                return bean(ReturnedLetters.class).record(ordered.number());
            }
            return bean(DeliveryReports.class).letter(ordered.number(), LetterNews.RETURNED, now);
        });
        assertThat(latest(proofingCase).state()).isEqualTo(LetterState.RETURNED);
        assertThat(mails(owner, "letter-returned")).isEqualTo(2);
        assertThat(count(
                        "select count(*) from audit_record where act = 'LETTER_MOVED' and details like ?",
                        "%" + ordered.number() + "%RETURNED%"))
                .isEqualTo(1);
    }

    @Test
    void the_printer_may_be_the_one_to_tell_it() throws Exception {
        Ordered ordered = ordered(proofingCase, owner, street("12 Nowhere Lane"), now);
        await(proofingCase, LetterState.RETURNED);
        assertThat(enter(proofingCase, ordered.code(), owner, now)).isEqualTo(Refused.because(CODE_ENDED));
        assertThat(mails(owner, "letter-returned")).isEqualTo(2);
    }

    /** A letter that was ordered again comes back, and the newer one is still on its way. */
    @Test
    void an_older_letter_that_comes_back_leaves_the_newer_code_good() throws Exception {
        Ordered first = ordered(proofingCase, owner, HANGAR, now);
        await(proofingCase, LetterState.DELIVERED);
        Ordered second = ordered(proofingCase, owner, HANGAR, now.plus(DAY));
        await(proofingCase, LetterState.DELIVERED);
        scanned(first.number());
        assertThat(latest(proofingCase).state()).isEqualTo(LetterState.DELIVERED);
        assertThat(enter(proofingCase, second.code(), owner, now.plus(DAY))).isInstanceOf(Right.class);
    }

    @Test
    void what_is_no_letter_of_ours_is_told_beside_the_field() {
        String strange = RandomCodes.normalized(bean(RandomCodes.class).readable(12));
        assertThatThrownBy(() -> scanned(strange)).isInstanceOfSatisfying(InvalidInput.class, wrong -> {
            assertThat(wrong.key()).isEqualTo(LETTER_UNKNOWN);
            assertThat(wrong.field()).contains("letter");
        });
        for (String typed : List.of("", "7KQ2", strange.substring(1), "x".repeat(10_000), "';--")) {
            assertThatThrownBy(() -> scanned(typed))
                    .isInstanceOfSatisfying(
                            InvalidInput.class, wrong -> assertThat(wrong.key()).isEqualTo(NUMBER_MISTYPED));
        }
    }

    @Test
    void nobody_but_a_clerk_may_scan_or_look() throws Exception {
        Ordered ordered = ordered(proofingCase, owner, HANGAR, now);
        await(proofingCase, LetterState.DELIVERED);
        calls(strong(Role.SUPPORT_AGENT));
        assertThatThrownBy(() -> bean(ReturnedLetters.class).record(ordered.number()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> bean(ReturnedLetters.class).latest()).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> bean(LetterProgress.class).figures()).isInstanceOf(NotPermitted.class);
        assertThat(latest(proofingCase).state()).isEqualTo(LetterState.DELIVERED);
    }

    @Test
    void the_office_sees_how_far_its_letters_are() throws Exception {
        calls(clerk);
        LetterFigures before = bean(LetterProgress.class).figures();
        Ordered ordered = ordered(proofingCase, owner, HANGAR, now);
        await(proofingCase, LetterState.DELIVERED);
        scanned(ordered.number());
        calls(clerk);
        LetterFigures after = bean(LetterProgress.class).figures();
        assertThat(after.madeToday()).isGreaterThan(before.madeToday());
        assertThat(after.returnedToday()).isGreaterThan(before.returnedToday());
    }

    private ReturnOutcome scanned(String number) {
        calls(clerk);
        return bean(ReturnedLetters.class).record(number);
    }
}
