package org.countersign.it.inside.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countersign.caller.Caller;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.MeetingRecord;
import org.countersign.proofing.MethodOffer;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingRefused;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.WhyNot;
import org.countersign.proofing.boundary.AgentConsole;
import org.countersign.proofing.boundary.PassConfirmation;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PRF-6b: after a signal of fraud nothing proofs the person but an agent, who is told of it. */
class FraudSignalIT extends InsideMeetings {
    private Caller applicant;

    @BeforeEach
    void an_applicant() {
        applicant = person();
    }

    @Test
    void who_gave_a_signal_takes_an_appointment_and_nothing_else() throws Exception {
        stands("MISSED", true);
        isCalledBy(applicant);
        CaseView view = bean(Proofing.class).open().orElseThrow();
        assertThat(view.triesLeft()).isZero();
        assertThat(view.can(ProofingTrigger.TAKE_LETTER)).isFalse();
        assertThat(view.can(ProofingTrigger.RETRY)).isFalse();
        assertThatThrownBy(() -> bean(Proofing.class).takeLetter()).isInstanceOf(ProofingRefused.class);
        assertThatThrownBy(() -> bean(Proofing.class).retry()).isInstanceOf(ProofingRefused.class);
        bean(Proofing.class).takeWebcam();
        assertThat(bean(Proofing.class).open().orElseThrow().method()).isEqualTo(ProofingMethod.WEBCAM);
    }

    @Test
    void a_new_case_forgets_no_signal() throws Exception {
        stands("MISSED", true);
        isCalledBy(applicant);
        bean(Proofing.class).cancel();
        stands("CHOOSING", false);
        assertThat(bureau().whyNot()).isEqualTo(WhyNot.ATTEMPTS);
        change(
                "update proofing_case set fraud_signal = false where account_id = ?",
                applicant.account().value());
        assertThat(bureau().offered()).isTrue();
    }

    @Test
    void the_agent_and_the_second_one_are_told_of_it() throws Exception {
        Caller agent = agent();
        PublicId plain = meeting(agent, person());
        PublicId appointment = meeting(agent, applicant);
        change(
                "insert into proofing_case (id, version, public_id, account_id, state, state_since, begun_at, method,"
                        + " country, tries, fraud_signal) values (nextval('proofing_case_seq'), 0, ?, ?, 'CANCELLED', now(),"
                        + " now(), 'BUREAU', 'US', 1, true)",
                "signal" + unique(),
                applicant.account().value());
        isCalledBy(agent);
        assertThat(bean(AgentConsole.class).open(plain).signalled()).isFalse();
        assertThat(bean(AgentConsole.class).open(appointment).signalled()).isTrue();
        under("proofing.two-person", "on", () -> bean(AgentConsole.class).pass(appointment, allIsWell(appointment)));
        isCalledBy(agent());
        MeetingRecord record = bean(PassConfirmation.class).record(appointment);
        assertThat(record.signalled()).isTrue();
    }

    private static MethodOffer bureau() {
        return bean(Proofing.class).methods("US").stream()
                .filter(offer -> offer.method() == ProofingMethod.BUREAU)
                .findFirst()
                .orElseThrow();
    }

    /** He has an open case there, in the United States. */
    private void stands(String state, boolean signalled) throws Exception {
        change(
                "insert into proofing_case (id, version, public_id, account_id, open_for, state, state_since, begun_at,"
                        + " method, country, tries, fraud_signal) values (nextval('proofing_case_seq'), 0, ?, ?, ?, ?,"
                        + " now(), now(), 'BUREAU', 'US', 1, ?)",
                "case" + unique(),
                applicant.account().value(),
                applicant.account().value(),
                state,
                signalled);
    }
}
