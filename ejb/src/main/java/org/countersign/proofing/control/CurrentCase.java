package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.proofing.CasePurpose;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.MethodOffer;
import org.countersign.proofing.ProofSummary;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.ProofingWay;
import org.countersign.proofing.entity.IdentityProof;
import org.countersign.proofing.entity.ProofingCase;
import org.countersign.shared.AccountId;

/** Where somebody's case stands now. */
@ApplicationScoped
public class CurrentCase {
    @Inject
    Cases cases;

    @Inject
    CaseRules rules;

    @Inject
    RightsServed rights;

    @Inject
    Proving proving;

    @Inject
    BureauTalk talk;

    @Inject
    CaseSteps steps;

    @Inject
    NewCases beginning;

    @Inject
    Wordings wordings;

    /** Moved on first, where nobody waits for an answer any more, or back, where it cannot go on from where it stands. */
    public Optional<CaseView> of(AccountId account, Instant at) {
        Optional<ProofingCase> found = cases.open(account);
        boolean waiting = found.map(ProofingCase::state)
                .filter(state -> state == ProofingState.ASKED
                        || state == ProofingState.QUESTIONS
                        || state == ProofingState.ANSWERED)
                .isPresent();
        if (waiting) {
            talk.catchUp(
                    account, found.get().state(), found.get().bureauReference().orElse(""));
        }
        return upToDate(account, at).map(held -> rules.view(held, at));
    }

    /** Without asking the bureau for what it may have said meanwhile. */
    public Optional<ProofingState> state(AccountId account, Instant at) {
        return upToDate(account, at).map(ProofingCase::state);
    }

    private Optional<ProofingCase> upToDate(AccountId account, Instant at) {
        Optional<ProofingCase> found = cases.open(account);
        if (found.filter(held -> rules.isWithdrawn(held) || wordings.isOutdated(held))
                .isEmpty()) {
            return found;
        }
        steps.reconsider(account, at);
        return cases.open(account);
    }

    /** Whether the product, and not its person, brought the open case back to where it stands. */
    public boolean isLedBack(AccountId account) {
        return cases.open(account).flatMap(cases::ledBack).isPresent();
    }

    /** What moved the open case to where it stands; empty where none is open, or it has just begun. */
    public Optional<ProofingTrigger> lastStep(AccountId account) {
        return cases.open(account).flatMap(cases::lastStep);
    }

    /** What the open case is for. */
    public Optional<CasePurpose> purpose(AccountId account) {
        return cases.open(account).flatMap(rights::purpose);
    }

    /** Whether no other one can be begun, since one was taken for fraud. */
    public boolean isBarred(AccountId account) {
        return cases.isBarred(account);
    }

    /** Every way with whether it is open in that country; none without a case. */
    public List<MethodOffer> methods(AccountId account, String country) {
        return cases.open(account).map(held -> rules.methods(held, country)).orElse(List.of());
    }

    /** By what the right could be proofed that a case would be begun for; empty where nothing waits for one. */
    public Optional<Set<ProofingWay>> ways(AccountId account, Instant at) {
        return beginning.awaited(account, at).map(rules::ways);
    }

    public Optional<ProofSummary> proof(AccountId account) {
        return proving.valid(account).map(IdentityProof::summary);
    }
}
