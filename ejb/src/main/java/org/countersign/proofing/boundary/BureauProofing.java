package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.countersign.account.boundary.Accounts;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.SignedIn;
import org.countersign.proofing.BureauOutcome;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.TypedDetails;
import org.countersign.proofing.control.BureauTalk;
import org.countersign.proofing.control.DetailsRules;
import org.countersign.shared.AccountId;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.shared.PublicId;

/**
 * The caller and the bureau (PRF-3 to PRF-5). Details, questions and answers pass through and stay nowhere (PRF-6); no
 * transaction is open meanwhile.
 */
@Stateless
@SignedIn
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BureauProofing {
    @Inject
    BureauTalk talk;

    @Inject
    Accounts accounts;

    @Inject
    Policies policies;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Asks about the caller, by his legal name and what he typed.
     *
     * @throws org.countersign.shared.InvalidForm if details are missing or impossible; nothing was asked then
     * @throws org.countersign.proofing.ProofingRefused if no try is left, or the bureau cannot be asked now
     */
    public BureauOutcome ask(TypedDetails typed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), policies.zone(Policy.OFFICE_ZONE));
        try (PersonalDetails details =
                DetailsRules.checked(typed, accounts.contact(account()).name(), today)) {
            return talk.ask(account(), details);
        }
    }

    /** Gives all nine digits, where four were not enough; what it throws is {@link #ask}'s. */
    public BureauOutcome complete(String typedDigits) {
        char[] digits = DetailsRules.nineDigits(typedDigits);
        try {
            return talk.complete(account(), digits);
        } finally {
            Arrays.fill(digits, '0');
        }
    }

    /**
     * Hands the answers in, which are judged once.
     *
     * @param inquiry by which they were asked
     * @param choices the chosen ones, counted from 1, in the order of the questions; 0 where none was
     * @return where the case stands now; still at the questions where one has no answer, or one that it does not have: then
     *     nothing was judged, and nothing charged
     * @throws org.countersign.proofing.ProofingMoveRefused if other questions are out by now, or none
     */
    public ProofingState answer(PublicId inquiry, List<Integer> choices) {
        return talk.answer(account(), inquiry, choices);
    }

    private AccountId account() {
        return caller.required().account();
    }
}
