package org.countersign.signin.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countersign.application.ApplicationSummary;
import org.countersign.caller.Caller;
import org.countersign.signin.LaunchState;

/** What stands between a caller and an application (APP-1, APP-2, ORG-1): one rule for the page and for the launch. */
final class LaunchRule {
    private LaunchRule() {}

    static LaunchState of(ApplicationSummary application, Caller caller, List<Factor> active) {
        return switch (application.access()) {
            case TERMS_MISSING -> LaunchState.AGREE_TO_TERMS;
            case NOT_REQUESTED -> LaunchState.REQUEST_ACCESS;
            case REQUESTED -> LaunchState.ACCESS_REQUESTED;
            case DENIED -> LaunchState.ACCESS_DENIED;
            case GRANTED -> ofLevel(application, caller, active);
        };
    }

    private static LaunchState ofLevel(ApplicationSummary application, Caller caller, List<Factor> active) {
        if (application.requiredLevel() <= 1) {
            return LaunchState.LAUNCH;
        }
        if (active.stream().noneMatch(factor -> opens(application, factor))) {
            return LaunchState.GET_CREDENTIAL;
        }
        if (active.size() < application.methodsNeeded()) {
            return LaunchState.ADD_METHOD;
        }
        return proof(application, caller).isPresent() ? LaunchState.LAUNCH : LaunchState.ELEVATE;
    }

    private static boolean opens(ApplicationSummary application, Factor factor) {
        return application.isEnough(factor.kind(), factor.level());
    }

    /** The strongest of what was presented in this session and is enough for the application (INT-1). */
    static Optional<Factor> proof(ApplicationSummary application, Caller caller) {
        return caller.shown().entrySet().stream()
                .map(shown -> new Factor(shown.getKey(), shown.getValue()))
                .filter(factor -> opens(application, factor))
                .max(Comparator.comparingInt(Factor::level));
    }
}
