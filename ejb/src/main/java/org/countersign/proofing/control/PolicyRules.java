package org.countersign.proofing.control;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.PolicyChange;
import org.countersign.proofing.PolicyMessage;
import org.countersign.shared.PostalRules;
import org.countersign.shared.Problems;
import org.countersign.shared.PublicId;
import org.countersign.shared.SharedMessage;

/** What a proofing policy must be, so that nobody is led to where nothing proves him. */
final class PolicyRules {
    static final int MOST_ATTEMPTS = 10;
    static final int MOST_DAYS = 90;

    private PolicyRules() {}

    /**
     * @param products the codes of what is proofed
     * @param partners all of them
     * @throws org.countersign.shared.InvalidForm if the policy cannot be, naming each field
     */
    static void check(PolicyChange change, Collection<String> products, Collection<PublicId> partners) {
        Problems problems = new Problems();
        String product = change.scope().product();
        problems.unless(product == null || products.contains(product), "product", PolicyMessage.PRODUCT_UNKNOWN);
        PublicId partner = change.scope().partner();
        problems.unless(partner == null || partners.contains(partner), "partner", PolicyMessage.PARTNER_UNKNOWN);
        problems.unless(
                change.settings() != null || !change.scope().isEverybody(), "partner", PolicyMessage.LAST_POLICY);
        change.wanted().ifPresent(settings -> check(problems, settings));
        problems.refuse();
    }

    private static void check(Problems problems, MethodSettings settings) {
        if (chosen(problems, settings)) {
            problems.unless(
                    settings.countries().isEmpty() || settings.answersProve() || settings.sendsLetters(),
                    "letter",
                    PolicyMessage.BUREAU_PROVES_NOBODY);
        }
        problems.unless(
                between(1, settings.attempts(), MOST_ATTEMPTS),
                "attempts",
                PolicyMessage.ATTEMPTS_IMPOSSIBLE,
                MOST_ATTEMPTS);
        days(problems, "daysContiguousUs", settings.daysContiguousUs());
        days(problems, "daysElsewhere", settings.daysElsewhere());
        countries(problems, settings.countries());
        problems.unless(
                settings.webcam() || !settings.countries().isEmpty(), "webcam", PolicyMessage.NOBODY_CAN_BE_PROOFED);
    }

    private static boolean chosen(Problems problems, MethodSettings settings) {
        problems.unless(settings.questions() != null, "questions", SharedMessage.INVALID_INPUT);
        problems.unless(settings.wrongAnswers() != null, "wrongAnswers", SharedMessage.INVALID_INPUT);
        problems.unless(settings.letter() != null, "letter", SharedMessage.INVALID_INPUT);
        return settings.questions() != null && settings.letter() != null;
    }

    private static void days(Problems problems, String field, int days) {
        problems.unless(between(1, days, MOST_DAYS), field, PolicyMessage.LETTER_DAYS_IMPOSSIBLE, MOST_DAYS);
    }

    private static boolean between(int least, int value, int most) {
        return least <= value && value <= most;
    }

    /** Where the bureau would refuse every address, it is no way (PRF-1). */
    private static void countries(Problems problems, Set<String> countries) {
        Optional<String> unknown =
                countries.stream().filter(code -> !PostalRules.isCountry(code)).findFirst();
        unknown.ifPresent(code -> problems.add("countries", PolicyMessage.COUNTRY_UNKNOWN, code));
        problems.unless(
                unknown.isPresent() || Set.of(DetailsRules.COUNTRY).containsAll(countries),
                "countries",
                PolicyMessage.NOT_THE_BUREAUS_COUNTRY);
    }
}
