package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.proofing.control.Addressee.ACCOUNT;
import static org.countersign.proofing.control.Addressee.NOW;
import static org.countersign.proofing.control.Addressee.PROOF;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.delivery.Send;
import org.countersign.proofing.ObjectionTooLate;
import org.countersign.proofing.ProofObjected;
import org.countersign.proofing.ProofSeen;
import org.countersign.proofing.ProofingMethod;
import org.countersign.shared.NotFound;
import org.junit.jupiter.api.Test;

/** ACC-13: a proof is told at every address, and objected to once, in time, by whoever has the link. */
class ObjectingTest {
    private final Addressee ann = new Addressee();

    @Test
    void a_proof_is_told_at_every_confirmed_address_with_one_link_whose_hash_alone_is_kept() {
        String link = ann.told();
        assertThat(ann.sent).extracting(Send::recipient).containsExactly("ann@mail.example", "ann@second.example");
        assertThat(ann.sent).extracting(Send::template).containsOnly("proofing-notice");
        assertThat(ann.sent).extracting(Send::account).containsOnly(ACCOUNT);
        assertThat(ann.sent).extracting(send -> send.model().get("link")).containsOnly(link);
        assertThat(ann.sent.get(0).model())
                .containsEntry("method", "WEBCAM")
                .containsEntry("userId", "user_0001")
                .containsKeys("when", "until", "name");
        assertThat(link).hasSize(52);
        assertThat(ann.links.hash).doesNotContain(link);
    }

    @Test
    void an_objection_lapses_the_proof_once_and_is_told_to_its_holder_and_to_support() {
        String link = ann.told();
        ann.sent.clear();
        ann.objecting.object(link, NOW.plusSeconds(60));
        ann.objecting.object(link, NOW.plusSeconds(61));
        assertThat(ann.heard).containsExactly(new ProofObjected(ACCOUNT, PROOF, NOW.plusSeconds(60)));
        assertThat(ann.recorded)
                .containsExactly(Entry.done(Act.PROOF_OBJECTED).about(ACCOUNT).with("proof", PROOF));
        assertThat(ann.sent)
                .extracting(send -> send.template() + " to " + send.recipient())
                .containsExactly(
                        "proofing-objected to ann@mail.example",
                        "proofing-objected to ann@second.example",
                        "proofing-objected-support to support@office.example");
    }

    @Test
    void support_that_is_no_address_gets_no_mail() {
        ann.notices.support = "extension 4711";
        String link = ann.told();
        ann.sent.clear();
        ann.objecting.object(link, NOW);
        assertThat(ann.sent).extracting(Send::template).containsOnly("proofing-objected");
    }

    @Test
    void whoever_comes_too_late_is_told_so_and_nothing_happens() {
        String link = ann.told();
        Instant end = NOW.plus(Duration.ofDays(30));
        assertThatThrownBy(() -> ann.objecting.object(link, end)).isInstanceOf(ObjectionTooLate.class);
        assertThat(ann.heard).isEmpty();
        ann.objecting.object(link, end.minusSeconds(1));
        assertThat(ann.heard).hasSize(1);
    }

    @Test
    void who_has_no_link_learns_nothing() {
        ann.told();
        for (String guess : List.of("", "guess", "x".repeat(20_000))) {
            assertThatThrownBy(() -> ann.objecting.object(guess, NOW)).isInstanceOf(NotFound.class);
        }
        assertThat(ann.heard).isEmpty();
    }

    @Test
    void the_page_says_whether_there_is_still_something_to_object_to() {
        String link = ann.told();
        assertThat(ann.seen(link, NOW).open()).isTrue();
        assertThat(ann.seen(link, NOW.plus(Duration.ofDays(30))).open()).isFalse();
        ann.objecting.object(link, NOW.plusSeconds(5));
        assertThat(ann.seen(link, NOW.plusSeconds(9)))
                .isEqualTo(new ProofSeen(
                        ProofingMethod.WEBCAM, NOW, NOW.plus(Duration.ofDays(30)), NOW.plusSeconds(5), false));
    }
}
