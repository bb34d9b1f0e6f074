package org.countersign.it.inside.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.proofing.SuspicionDecision.CONFIRM;
import static org.countersign.proofing.SuspicionDecision.RELEASE;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.naming.NamingException;
import org.countersign.caller.Caller;
import org.countersign.caller.NotPermitted;
import org.countersign.organization.OrganizationSummary;
import org.countersign.proofing.AgentMessage;
import org.countersign.proofing.AgentRefused;
import org.countersign.proofing.BarredApplicant;
import org.countersign.proofing.ProofingMessage;
import org.countersign.proofing.ProofingRefused;
import org.countersign.proofing.Suspicion;
import org.countersign.proofing.SuspicionDecision;
import org.countersign.proofing.boundary.AgentConsole;
import org.countersign.proofing.boundary.AppointmentSweep;
import org.countersign.proofing.boundary.FraudReview;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PRF-11: two people decide about a suspicion of fraud, and the one who suspects is neither. */
class FraudReviewIT extends InsideMeetings {
    private FraudReview review;
    private Caller suspecting;
    private Caller applicant;
    private PublicId appointment;

    @BeforeEach
    void a_suspicion() throws Exception {
        review = bean(FraudReview.class);
        suspecting = agent();
        applicant = person();
        appointment = meeting(suspecting, applicant);
        isCalledBy(suspecting);
        bean(AgentConsole.class).suspect(appointment, found(appointment, false, "A mask"));
    }

    @Test
    void an_agent_and_an_administrator_release_it_and_the_way_goes_on() throws Exception {
        isCalledBy(agent());
        assertThat(review.decide(appointment, RELEASE)).isFalse();
        assertThat(caseOf(appointment)).isEqualTo("SUSPECTED");
        isCalledBy(administrator());
        assertThat(mine().first()).isEqualTo(RELEASE);
        assertThat(review.decide(appointment, RELEASE)).isTrue();
        assertThat(caseOf(appointment)).isEqualTo("APPOINTMENT");
        assertThat(mails(applicant, "proofing-released")).isEqualTo(1);
        assertThat(mails(applicant, "proofing-failed")).isZero();
        assertThat(acts()).isEqualTo(2);
        assertThat(review.open()).noneMatch(this::isOurs);
    }

    @Test
    void two_others_confirm_it_and_the_person_is_told_without_a_reason() throws Exception {
        change(
                "insert into identity_proof (id, public_id, account_id, valid, method, country, proofed_at)"
                        + " values (nextval('identity_proof_seq'), ?, ?, 1, 'BUREAU', 'US', now())",
                appointment.value(),
                applicant.account().value());
        isCalledBy(agent());
        review.decide(appointment, CONFIRM);
        isCalledBy(agent());
        assertThat(review.decide(appointment, CONFIRM)).isTrue();
        assertThat(caseOf(appointment)).isEqualTo("FAILED");
        assertThat(mails(applicant, "proofing-barred")).isEqualTo(1);
        assertThat(mails(applicant, "proofing-failed"))
                .as("which says that he can start again")
                .isZero();
        assertThat(value(
                        "select lapse_cause from identity_proof where account_id = ? and valid is null",
                        applicant.account().value()))
                .as("whoever it was before, it proves nobody any more")
                .isEqualTo("FRAUD");
    }

    @Test
    void who_was_taken_for_a_fraud_begins_again_only_when_an_administrator_lets_him() throws Exception {
        for (Caller each : List.of(agent(), agent())) {
            isCalledBy(each);
            review.decide(appointment, CONFIRM);
        }
        isCalledBy(applicant);
        assertThat(bean(Proofing.class).isBarred()).isTrue();
        assertBeginning(ProofingMessage.BARRED);
        isCalledBy(agent());
        assertThatThrownBy(() -> review.barred()).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> review.unbar(caseId())).isInstanceOf(NotPermitted.class);
        isCalledBy(administrator(applicant));
        assertThat(review.barred()).noneMatch(this::isOurs);
        assertThatThrownBy(() -> review.unbar(caseId())).isInstanceOf(NotFound.class);
        isCalledBy(administrator());
        assertThat(review.barred()).anyMatch(this::isOurs);
        review.unbar(caseId());
        assertThat(review.barred()).noneMatch(this::isOurs);
        assertThatThrownBy(() -> review.unbar(caseId())).isInstanceOf(NotFound.class);
        assertThat(mails(applicant, "proofing-unbarred")).isEqualTo(1);
        assertThat(count(
                        "select count(*) from audit_record where act = 'PROOFING_UNBARRED' and subject_id = ?",
                        applicant.account().value()))
                .isEqualTo(1);
        isCalledBy(applicant);
        assertThat(bean(Proofing.class).isBarred()).isFalse();
        assertBeginning(ProofingMessage.NOTHING_TO_PROOF);
    }

    @Test
    void one_person_does_not_decide_alone_nor_the_one_who_suspects() throws Exception {
        assertThat(mine().mayRelease()).isFalse();
        assertRefused(AgentMessage.ANOTHER_PERSON, RELEASE);
        Caller one = agent();
        isCalledBy(one);
        review.decide(appointment, RELEASE);
        assertRefused(AgentMessage.ANOTHER_PERSON, RELEASE);
        assertThat(mine().mayRelease()).isFalse();
        assertThat(mine().mayConfirm()).isTrue();
        isCalledBy(suspecting);
        assertRefused(AgentMessage.ANOTHER_PERSON, RELEASE);
        assertThat(caseOf(appointment)).isEqualTo("SUSPECTED");
    }

    /** ACC-2: one person may have several accounts with one address. */
    @Test
    void nobody_has_a_second_word_by_another_account() throws Exception {
        Caller one = agent();
        Caller alias = agent();
        change(
                "update account set second_email = (select email from account where id = ?) where id = ?",
                one.account().value(),
                alias.account().value());
        isCalledBy(one);
        assertThat(review.decide(appointment, CONFIRM)).isFalse();
        isCalledBy(alias);
        assertRefused(AgentMessage.ANOTHER_PERSON, CONFIRM);
        assertThat(caseOf(appointment)).isEqualTo("SUSPECTED");
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void where_two_disagree_the_word_of_a_third_person_decides() throws Exception {
        Caller one = agent();
        isCalledBy(one);
        review.decide(appointment, RELEASE);
        Caller other = agent();
        isCalledBy(other);
        assertThat(review.decide(appointment, CONFIRM)).isFalse();
        assertThat(mine().first()).isEqualTo(RELEASE);
        assertThat(mine().otherBy()).isNotNull();
        assertThat(mine().mayRelease() || mine().mayConfirm()).isFalse();
        for (Caller spoken : List.of(one, other)) {
            isCalledBy(spoken);
            assertRefused(AgentMessage.ANOTHER_PERSON, RELEASE);
            assertRefused(AgentMessage.ANOTHER_PERSON, CONFIRM);
        }
        isCalledBy(agent());
        assertThat(review.decide(appointment, RELEASE)).isTrue();
        assertThat(caseOf(appointment)).isEqualTo("APPOINTMENT");
        assertThat(acts()).isEqualTo(3);
    }

    @Test
    void where_nobody_else_may_decide_the_word_of_an_administrator_is_enough() throws Exception {
        Caller administrator = administrator();
        isCalledBy(administrator);
        assertThat(mine().alone()).isFalse();
        whileNobodyElseMayDecide(() -> {
            assertThat(mine().alone()).isTrue();
            assertThat(review.decide(appointment, RELEASE)).isTrue();
        });
        assertThat(caseOf(appointment)).isEqualTo("APPOINTMENT");
    }

    @Test
    void an_agent_does_not_decide_alone_however_few_there_are() throws Exception {
        Caller agent = agent();
        isCalledBy(agent);
        whileNobodyElseMayDecide(() -> {
            assertThat(mine().alone()).isFalse();
            assertThat(review.decide(appointment, RELEASE)).isFalse();
        });
        assertThat(caseOf(appointment)).isEqualTo("SUSPECTED");
    }

    @Test
    void those_who_may_decide_are_told_at_once_and_once_a_day_until_they_have() throws Exception {
        Caller before = agent();
        Caller colleague = agent(person(
                new OrganizationSummary(applicant.organization(), null, applicant.organizationName(), null, null)));
        Caller another = person();
        appointment = meeting(suspecting, another);
        isCalledBy(suspecting);
        bean(AgentConsole.class).suspect(appointment, found(appointment, false, "Another mask"));
        assertThat(told(before)).isEqualTo(1);
        assertThat(told(colleague)).isEqualTo(1);
        assertThat(told(suspecting)).isZero();
        assertThat(told(another)).isZero();
        assertThat(reminded(now().plus(Duration.ofHours(23)))).isFalse();
        Instant dayAfter = now().plus(Duration.ofHours(25));
        List<Boolean> done = atOnce(4, each -> () -> reminded(dayAfter));
        assertThat(done).filteredOn(one -> one).hasSize(1);
        assertThat(told(before)).isEqualTo(2);
        isCalledBy(before);
        review.decide(appointment, RELEASE);
        assertThat(reminded(dayAfter.plus(Duration.ofHours(23)))).isFalse();
        assertThat(reminded(dayAfter.plus(Duration.ofHours(25)))).isTrue();
        assertThat(told(before)).as("he has said it").isEqualTo(2);
        assertThat(told(colleague)).isEqualTo(3);
        isCalledBy(colleague);
        assertThat(review.decide(appointment, RELEASE)).isTrue();
        assertThat(reminded(dayAfter.plus(Duration.ofDays(9)))).isFalse();
        assertThat(told(another)).as("of whom it is about").isZero();
    }

    @Test
    void colleagues_of_the_suspect_are_told_nothing() throws Exception {
        Caller another = person();
        Caller colleague = agent(
                person(new OrganizationSummary(another.organization(), null, another.organizationName(), null, null)));
        PublicId second = meeting(suspecting, another);
        isCalledBy(suspecting);
        bean(AgentConsole.class).suspect(second, found(second, false, "Another mask"));
        assertThat(told(colleague)).isZero();
    }

    private static long told(Caller person) throws Exception {
        return mails(person, "suspicion-to-decide");
    }

    private boolean reminded(Instant asOf) throws Exception {
        long id = count(
                "select r.id from proofing_release r join proofing_session s on s.id = r.session_id"
                        + " where s.appointment_id = ?",
                appointment.value());
        return bean(AppointmentSweep.class).undecided(asOf, id - 1, 1).contains(id)
                && bean(AppointmentSweep.class).remindToDecide(id, asOf);
    }

    /** For as long as that takes, nobody in the database has a role. */
    private static void whileNobodyElseMayDecide(Work work) throws Exception {
        change(
                "update account_role set role = 'WAS_' || role where role in ('PROOFING_AGENT', 'SYSTEM_ADMINISTRATOR')");
        try {
            work.done();
        } finally {
            change("update account_role set role = substring(role from 5) where role like 'WAS\\_%'");
        }
    }

    @Test
    void nobody_decides_about_himself_or_without_a_role() throws Exception {
        isCalledBy(applicant);
        assertThatThrownBy(() -> review.decide(appointment, RELEASE)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> review.open()).isInstanceOf(NotPermitted.class);
        assertUnseen(agent(applicant));
        assertUnseen(administrator(applicant));
    }

    @Test
    void for_colleagues_of_the_suspect_there_is_nothing_to_see_unless_the_policy_allows_them() throws Exception {
        Caller colleague = person(
                new OrganizationSummary(applicant.organization(), null, applicant.organizationName(), null, null));
        assertUnseen(administrator(colleague));
        assertUnseen(agent(colleague));
        under(
                "appointment.own-organization",
                "allowed",
                () -> assertThat(review.open()).anyMatch(this::isOurs));
    }

    /** It is not in his list, does not exist for him, and that he tried is on record. */
    private void assertUnseen(Caller caller) throws Exception {
        isCalledBy(caller);
        assertThat(review.open()).noneMatch(this::isOurs);
        assertThatThrownBy(() -> review.decide(appointment, RELEASE)).isInstanceOf(NotFound.class);
        assertThat(refusals(caller)).isPositive();
        assertThat(caseOf(appointment)).isEqualTo("SUSPECTED");
    }

    @Test
    void many_clicks_of_one_person_stay_one_word() throws Exception {
        Caller one = agent();
        List<Boolean> counted = atOnce(6, click -> () -> {
            isCalledBy(one);
            return isTaken(RELEASE);
        });
        assertThat(counted).filteredOn(taken -> taken).hasSize(1);
        assertThat(caseOf(appointment)).isEqualTo("SUSPECTED");
    }

    @Test
    void many_people_at_once_decide_once() throws Exception {
        List<Caller> people = List.of(agent(), agent(), agent(), administrator());
        atOnce(people.size(), each -> () -> {
            isCalledBy(people.get(each));
            return isTaken(CONFIRM);
        });
        assertThat(caseOf(appointment)).isEqualTo("FAILED");
        assertThat(mails(applicant, "proofing-barred")).isEqualTo(1);
        assertThat(acts()).isEqualTo(2);
        assertRefused(AgentMessage.DECIDED, RELEASE);
    }

    private boolean isTaken(SuspicionDecision decision) {
        try {
            review.decide(appointment, decision);
            return true;
        } catch (AgentRefused refused) {
            assertThat(Set.of(AgentMessage.ANOTHER_PERSON, AgentMessage.DECIDED))
                    .contains((AgentMessage) refused.key());
            return false;
        }
    }

    private Suspicion mine() {
        return review.open().stream().filter(this::isOurs).findFirst().orElseThrow();
    }

    private boolean isOurs(BarredApplicant one) {
        return one.id().equals(caseId());
    }

    private PublicId caseId() {
        try {
            return new PublicId(value("select case_id from appointment where public_id = ?", appointment.value()));
        } catch (SQLException | NamingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void assertBeginning(ProofingMessage refusedWith) {
        assertThatThrownBy(() -> bean(Proofing.class).begin())
                .isInstanceOfSatisfying(
                        ProofingRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo(refusedWith));
    }

    private boolean isOurs(Suspicion one) {
        return one.record().id().equals(appointment);
    }

    private long acts() throws Exception {
        return count(
                "select count(*) from audit_record where act = 'SUSPICION_JUDGED' and subject_id = ?",
                applicant.account().value());
    }

    private void assertRefused(AgentMessage why, SuspicionDecision decision) {
        assertThatThrownBy(() -> review.decide(appointment, decision))
                .isInstanceOfSatisfying(
                        AgentRefused.class, refused -> assertThat(refused.key()).isEqualTo(why));
    }
}
