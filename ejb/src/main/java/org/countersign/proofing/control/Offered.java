package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.countersign.account.AccountMessage;
import org.countersign.proofing.ProofingMessage;
import org.countersign.proofing.ProofingMethod;
import org.countersign.shared.AccountId;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.shared.PostalRules;

/** Which ways are open to somebody (PRF-1, PRF-5): the bureau in the US while tries are left, an agent everywhere. */
@ApplicationScoped
public class Offered {
    private static final String BUREAU_COUNTRY = "US";

    @Inject
    Bureaus bureaus;

    @Inject
    Cases cases;

    @Inject
    Policies policies;

    public boolean bureau(AccountId account, String country) {
        return BUREAU_COUNTRY.equals(country) && bureaus.isOffered() && cases.triesLeft(account) > 0;
    }

    /** While tries are left, and the operator leaves the choice: [proofing.bureau.wrong-answers choice|restart]. */
    public boolean letterAfterWrongAnswers(AccountId account) {
        return policies.on(Policy.PROOFING_LETTER_AFTER_WRONG_ANSWERS) && cases.triesLeft(account) > 0;
    }

    /** @throws InvalidInput if there is no such country, or that way is not open there */
    public void check(AccountId account, String country, ProofingMethod method) {
        if (!PostalRules.isCountry(country)) {
            throw new InvalidInput("country", AccountMessage.COUNTRY_UNKNOWN);
        }
        if (method == null || method == ProofingMethod.LETTER) {
            throw new InvalidInput("method", ProofingMessage.METHOD_NEEDED);
        }
        if (method == ProofingMethod.BUREAU && !bureau(account, country)) {
            throw new InvalidInput("method", ProofingMessage.METHOD_NOT_THERE);
        }
    }
}
