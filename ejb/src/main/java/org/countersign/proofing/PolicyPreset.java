package org.countersign.proofing;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Whole sets of settings to begin with (PRF-6b). */
public enum PolicyPreset {
    /** The bureau's questions prove; a letter is the way of those whom it has nothing to ask. */
    CLASSIC(
            "classic",
            new MethodSettings(
                    BureauQuestions.PROVE,
                    WrongAnswers.CHOICE,
                    4,
                    Set.of("US"),
                    LetterUse.WHERE_NO_QUESTIONS,
                    30,
                    30,
                    true)),
    /**
     * NIST SP 800-63A-4: questions may serve to find fraud (section 3.1.2.1) and verify nobody (2.5.1); a code by post is
     * good for 21 days in the contiguous United States and for 30 anywhere else (3.1.8).
     */
    NIST_800_63_4(
            "nist-800-63-4",
            new MethodSettings(
                    BureauQuestions.SIGNAL, WrongAnswers.CHOICE, 4, Set.of("US"), LetterUse.ALWAYS, 21, 30, true));

    private final String key;
    private final MethodSettings settings;

    PolicyPreset(String key, MethodSettings settings) {
        this.key = key;
        this.settings = settings;
    }

    /** Its name in the product book. */
    public String key() {
        return key;
    }

    public MethodSettings settings() {
        return settings;
    }

    /** The preset that says the same; empty for settings of somebody's own. */
    public static Optional<PolicyPreset> of(MethodSettings settings) {
        return Arrays.stream(values())
                .filter(preset -> preset.settings.equals(settings))
                .findFirst();
    }

    /** The preset of that name, such as {@code classic}; empty for anything else. */
    public static Optional<PolicyPreset> named(String key) {
        return Arrays.stream(values()).filter(preset -> preset.key.equals(key)).findFirst();
    }
}
