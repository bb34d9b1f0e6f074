package org.countersign.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import org.countersign.web.faces.Words;

/**
 * How states look: a word and a sign, never colour alone. The word of a state stands under {@code state.} with the names
 * of its type and itself, such as {@code state.OrderState.PAID}, or, where types share it, {@code state.LOCKED}.
 */
@Named("badges")
@ApplicationScoped
public class BadgeView {
    private static final Map<String, Set<String>> LOOKS = Map.of(
            "ok",
            Set.of(
                    "ACTIVE",
                    "ACCEPTED",
                    "PAID",
                    "DELIVERED",
                    "SENT",
                    "OPEN",
                    "APPROVED",
                    "SHIPPED",
                    "MAILED",
                    "BOUND",
                    "READY",
                    "CLOSED",
                    "COMPLETED",
                    "REDEEMED",
                    "BOOKED",
                    "HELD",
                    "PASSED",
                    "UP"),
            "warn",
            Set.of(
                    "PENDING",
                    "PENDING_ACTIVATION",
                    "PENDING_APPROVAL",
                    "SUSPENDED",
                    "SUSPENDED_BY_USER",
                    "SUSPENDED_BY_ADMINISTRATOR",
                    "NEEDS_ATTENTION",
                    "EXPIRED",
                    "WAITING",
                    "INVOICED",
                    "AWAITING_PAYMENT",
                    "PARTLY_PAID",
                    "RETRYING",
                    "NO_SHOW",
                    "TECHNICAL_PROBLEM",
                    "TO_CONFIRM",
                    "CONFIRMING",
                    "NOT_CONFIRMED",
                    "CODE_NOT_GIVEN",
                    "ALLOCATED"),
            "bad",
            Set.of(
                    "LOCKED",
                    "REVOKED",
                    "FAILED",
                    "DENIED",
                    "DECLINED",
                    "CANCELLED",
                    "BLOCKED",
                    "LOST",
                    "RETIRED",
                    "MISSED",
                    "RETURNED",
                    "NOT_SENT",
                    "DEAD",
                    "SUSPECTED",
                    "DOWN"));

    /** The class of its colours: ok, warn, bad or info. */
    public String look(Object state) {
        return LOOKS.entrySet().stream()
                .filter(look -> look.getValue().contains(name(state)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("info");
    }

    /** Its word. */
    public String word(Object state) {
        FacesContext context = FacesContext.getCurrentInstance();
        String plain = "state." + name(state);
        if (state instanceof Enum<?> constant) {
            String typed = "state." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            return Words.find(context, typed).orElseGet(() -> Words.of(context, plain));
        }
        return Words.of(context, plain);
    }

    private static String name(Object state) {
        return state instanceof Enum<?> constant ? constant.name() : String.valueOf(state);
    }
}
