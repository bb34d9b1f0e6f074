package org.countersign.signin.control;

import java.util.List;
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
        return shown(application, caller) ? LaunchState.LAUNCH : LaunchState.ELEVATE;
    }

    private static boolean opens(ApplicationSummary application, Factor factor) {
        return application.isEnough(factor.kind(), factor.level());
    }

    /** Whether this session has reached the level, by a kind that the application takes. */
    private static boolean shown(ApplicationSummary application, Caller caller) {
        return caller.level() >= application.requiredLevel()
                && caller.strength().kind().filter(application::accepts).isPresent();
    }
}
