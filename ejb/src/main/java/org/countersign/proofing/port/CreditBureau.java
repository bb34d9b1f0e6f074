package org.countersign.proofing.port;

import java.util.List;
import java.util.Optional;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.Verdict;
import org.countersign.shared.PostalAddress;

/**
 * A credit bureau, which knows people by what they tell and by what they are asked (PRF-3 to PRF-5). It keeps the inquiry,
 * so that nothing has to be kept here (PRF-6). Every call ends within ten seconds, by an answer or by {@link BureauAway};
 * it connects within three (case 47). Call it with no transaction open.
 */
public interface CreditBureau {
    /** Under this name the operator chooses it; short, lower case. */
    String name();

    /**
     * Tells it of somebody.
     *
     * @param request our name of this try, at most 64 signs: the same again gives the same answer, whatever happened to
     *     the first
     * @param details stay the caller's, who closes them
     * @return not located, too, where it can do nothing with such details
     * @throws BureauAway if there is no answer
     */
    BureauAnswer locate(String request, PersonalDetails details) throws BureauAway;

    /**
     * Tells it the whole number after {@link BureauAnswer.DigitsNeeded}; the same again gives the same answer.
     *
     * @param reference from the answer
     * @param nineDigits stay the caller's, who erases them
     * @throws BureauAway if there is no answer, or it knows no such inquiry any more
     */
    BureauAnswer complete(String reference, char[] nineDigits) throws BureauAway;

    /**
     * Hands in the answers. They are judged once: whatever is handed in later, the verdict stays.
     *
     * @param answers the chosen choices, counted from 1, in the order of the questions: one for each
     * @return too late, too, where it no longer knows the inquiry
     * @throws BureauAway if there is no answer
     */
    Verdict judge(String reference, List<Integer> answers) throws BureauAway;

    /**
     * What it said before, for a verdict that was lost on its way.
     *
     * @return empty where nothing was judged
     * @throws BureauAway if there is no answer
     */
    Optional<Verdict> verdict(String reference) throws BureauAway;

    /**
     * The address at which it knows him, for a letter (PRF-5).
     *
     * @return empty where it verified none, or no longer knows the inquiry
     * @throws BureauAway if there is no answer
     */
    Optional<PostalAddress> address(String reference) throws BureauAway;

    /** What hinders it from working as it is configured, in words for the operator; nothing of a secret. */
    default Optional<String> hindrance() {
        return Optional.empty();
    }
}
