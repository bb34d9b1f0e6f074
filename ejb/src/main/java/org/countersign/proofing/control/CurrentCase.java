package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.MethodOffer;
import org.countersign.proofing.ProofSummary;
import org.countersign.proofing.ProofingState;
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
    Proving proving;

    @Inject
    BureauTalk talk;

    /** Moved on first, where nobody waits for an answer any more. */
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
            found = cases.open(account);
        }
        return found.map(held -> rules.view(held, at));
    }

    /** As it was left, in one statement. */
    public Optional<ProofingState> state(AccountId account) {
        return cases.open(account).map(ProofingCase::state);
    }

    /** Whether no other one can be begun, since one was taken for fraud. */
    public boolean isBarred(AccountId account) {
        return cases.isBarred(account);
    }

    /** Every way with whether it is open in that country; none without a case. */
    public List<MethodOffer> methods(AccountId account, String country) {
        return cases.open(account).map(held -> rules.methods(held, country)).orElse(List.of());
    }

    public Optional<ProofSummary> proof(AccountId account) {
        return proving.valid(account).map(IdentityProof::summary);
    }
}
