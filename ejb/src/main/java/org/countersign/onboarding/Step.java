package org.countersign.onboarding;

import java.util.List;

/** The wizard's steps in their order; each knows what must be done before it (ONB-1, case 33). */
public enum Step {
    /** What is needed, what is recommended, and which way to get it. */
    START,
    /** The license key. */
    KEY,
    /** The legal name and the country (ONB-4). */
    PROFILE,
    /** Who the person is, where that was bought (ONB-4); it has pages of its own. */
    PROOFING,
    /** A card for each kind; each is registered on its own pages (ONB-5). */
    METHODS,
    /** What was reached, and what comes next. */
    DONE;

    /** Where somebody takes the wizard up again: the furthest step that he has come to. */
    public static Step current(Progress progress) {
        return List.of(PROOFING, METHODS, PROFILE, KEY).stream()
                .filter(step -> step.reached(progress))
                .findFirst()
                .orElse(START);
    }

    /** Whether this page may be shown now: one that was reached or passed, or one that needs nothing before it. */
    public boolean open(Progress progress) {
        return this == KEY || reached(progress);
    }

    private boolean reached(Progress progress) {
        return switch (this) {
            case START -> true;
            case KEY -> progress.way() == Way.KEY;
            case PROFILE -> progress.underWay();
            case PROOFING -> progress.underWay() && progress.profileConfirmed() && progress.proofing();
            case METHODS -> progress.underWay() && progress.profileConfirmed();
            case DONE -> progress.finished();
        };
    }
}
