package org.countersign.proofing;

import java.io.Serializable;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.Subdivisions;

/**
 * What one proofing policy says (PRF-6b).
 *
 * @param attempts how often somebody may ask the bureau in all ([proofing.bureau.attempts])
 * @param countries where the bureau knows people, ISO 3166-1 alpha-2, in alphabetical order; empty: it is not used
 * @param daysContiguousUs for how many days a letter's code is good that goes to the contiguous United States
 * @param daysElsewhere for how many days it is good anywhere else
 * @param webcam whether appointments with an agent are offered, in every country
 */
public record MethodSettings(
        BureauQuestions questions,
        WrongAnswers wrongAnswers,
        int attempts,
        Set<String> countries,
        LetterUse letter,
        int daysContiguousUs,
        int daysElsewhere,
        boolean webcam)
        implements Serializable {

    /** States, territories and forces' places of the United States outside the 48 and the District of Columbia. */
    private static final Set<String> APART = Set.of("AK", "HI", "AS", "GU", "MP", "PR", "VI", "AA", "AE", "AP");

    public MethodSettings {
        countries = Collections.unmodifiableSet(new TreeSet<>(countries));
    }

    /** Whether the bureau knows people of that country, and its word leads to a proof; null is none of its countries. */
    public boolean bureauIn(String country) {
        return country != null && bureauCountries().contains(country);
    }

    /** All of those countries; none where its word leads nowhere. */
    public Set<String> bureauCountries() {
        return answersProve() || sendsLetters() ? countries : Set.of();
    }

    /** Whether letters are sent at all. */
    public boolean sendsLetters() {
        return letter != LetterUse.DISABLED;
    }

    /** Whether right answers alone prove somebody. */
    public boolean answersProve() {
        return questions == BureauQuestions.PROVE && letter != LetterUse.ALWAYS;
    }

    /**
     * For how many days the code of a letter to that address is good. An address of the United States whose state cannot
     * be read counts as one of the 48.
     */
    public int letterDays(PostalAddress address) {
        return "US".equals(address.country()) && !isApart(address.region()) ? daysContiguousUs : daysElsewhere;
    }

    private static boolean isApart(String state) {
        return state != null
                && Subdivisions.code("US", state).filter(APART::contains).isPresent();
    }
}
