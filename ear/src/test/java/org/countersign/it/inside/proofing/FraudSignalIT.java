package org.countersign.it.inside.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.countersign.caller.Caller;
import org.countersign.it.fixture.StoredCase;
import org.countersign.organization.OrganizationSummary;
import org.countersign.organization.OrganizationType;
import org.countersign.organization.boundary.Organizations;
import org.countersign.proofing.BureauOutcome.Asked;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.MeetingRecord;
import org.countersign.proofing.MethodOffer;
import org.countersign.proofing.PolicyChange;
import org.countersign.proofing.PolicyPreset;
import org.countersign.proofing.PolicyScope;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingRefused;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.TypedDetails;
import org.countersign.proofing.WhyNot;
import org.countersign.proofing.boundary.AgentConsole;
import org.countersign.proofing.boundary.BureauProofing;
import org.countersign.proofing.boundary.PassConfirmation;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.proofing.boundary.ProofingPolicies;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PRF-6b: after a signal of fraud nothing proofs the person but an agent, who is told of it. */
class FraudSignalIT extends InsideMeetings {
    private static final String PRODUCT = "MOBILE_ID_PROOFED";

    private static final TypedDetails DETAILS = new TypedDetails(
            new PostalAddress("12 Zinnia Wharf", null, "Dayton", "OH", "45402", "US"), null, "17", "4", "1985", "4321");

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
    void wrong_answers_are_a_signal_where_the_questions_are_only_that() throws Exception {
        OrganizationSummary partner =
                bean(Organizations.class).add("Partner " + unique(), OrganizationType.PARTNER, "US");
        try {
            isCalledBy(administrator());
            PolicyScope scope = new PolicyScope(PRODUCT, partner.publicId());
            bean(ProofingPolicies.class)
                    .save(
                            new PolicyChange(scope, PolicyPreset.NIST_800_63_4.settings()),
                            bean(ProofingPolicies.class).current().version(),
                            "A test.");
            stands("DETAILS", false);
            change(
                    "update proofing_case set product_code = ?, partner_id = ? where account_id = ?",
                    PRODUCT,
                    partner.id().value(),
                    applicant.account().value());
            isCalledBy(applicant);
            Asked asked = (Asked) bean(BureauProofing.class).ask(DETAILS);
            assertThat(bean(BureauProofing.class).answer(asked.inquiry(), List.of(0, 0, 0, 0)))
                    .isEqualTo(ProofingState.QUESTIONS);
            assertThat(bean(BureauProofing.class).answer(asked.inquiry(), SimulatedBureauIT.others(asked.questions())))
                    .isEqualTo(ProofingState.MISSED);
            assertThat(bean(Proofing.class).open().orElseThrow().possible())
                    .contains(ProofingTrigger.TAKE_WEBCAM, ProofingTrigger.CANCEL)
                    .doesNotContain(ProofingTrigger.RETRY, ProofingTrigger.TAKE_LETTER);
        } finally {
            change(
                    "update organization set type = 'SUPPLIER' where id = ?",
                    partner.id().value());
        }
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
        stored(StoredCase.former(applicant.account().value(), "CANCELLED")
                .with("tries", 1)
                .with("fraud_signal", true));
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
        stored(StoredCase.open(applicant.account().value(), state)
                .with("tries", 1)
                .with("fraud_signal", signalled));
    }
}
