package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.Caller;
import org.countersign.proofing.AgentMessage;
import org.countersign.proofing.AgentRefused;
import org.countersign.shared.AccountId;
import org.countersign.shared.NotFound;

/** Who may look at whom, and decide about him (PRF-11): nobody at himself, nor at his own people where policy forbids it. */
@ApplicationScoped
public class AgentRules {
    @Inject
    Reception reception;

    @Inject
    Accounts accounts;

    @Inject
    AuditTrail audit;

    /** @throws AgentRefused if he may not; that he tried is on record */
    void check(Caller agent, Contact applicant) {
        whyNot(agent, applicant).ifPresent(why -> {
            record(applicant, why);
            throw new AgentRefused(why);
        });
    }

    /**
     * The same where he must not even learn that there is something.
     *
     * @throws NotFound if he may not; that he tried is on record
     */
    void checkUnseen(Caller agent, Contact applicant) {
        whyNot(agent, applicant).ifPresent(why -> {
            record(applicant, why);
            throw new NotFound();
        });
    }

    private void record(Contact applicant, AgentMessage why) {
        audit.recordRefusal(
                Entry.refused(Act.PERMISSION_REFUSED).about(applicant.id()).with("asked", why));
    }

    /** Whether one person is behind both accounts: who has had his say has no second one by another account. */
    boolean isSamePerson(AccountId one, AccountId other) {
        return one.equals(other)
                || Individual.of(accounts.contact(one)).isSamePerson(Individual.of(accounts.contact(other)));
    }

    Optional<AgentMessage> whyNot(Caller agent, Contact applicant) {
        return whyNot(
                Individual.of(accounts.contact(agent.account())),
                Individual.of(applicant),
                reception.allowsOwnOrganization());
    }

    static Optional<AgentMessage> whyNot(Individual agent, Individual applicant, boolean ownOrganizationAllowed) {
        if (agent.isSamePerson(applicant)) {
            return Optional.of(AgentMessage.OWN_CASE);
        }
        boolean own = agent.organization().equals(applicant.organization());
        return own && !ownOrganizationAllowed ? Optional.of(AgentMessage.OWN_ORGANIZATION) : Optional.empty();
    }
}
