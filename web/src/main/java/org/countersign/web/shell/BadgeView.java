package org.countersign.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import org.countersign.web.faces.Words;

/**
 * How states look: a word and a sign, never colour alone. The word of a state stands under {@code state.} with the names
 * of its type and itself, such as {@code state.CredentialState.LOCKED}.
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
                    "BOUND",
                    "READY",
                    "CLOSED",
                    "COMPLETED",
                    "REDEEMED",
                    "UP"),
            "warn",
            Set.of(
                    "PENDING",
                    "PENDING_ACTIVATION",
                    "PENDING_APPROVAL",
                    "SUSPENDED",
                    "EXPIRED",
                    "WAITING",
                    "INVOICED",
                    "AWAITING_PAYMENT",
                    "PARTLY_PAID",
                    "RETRYING",
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
                    "DEAD",
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
        if (state instanceof Enum<?> constant) {
            return Words.of(context, "state." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        return Words.of(context, "state." + state);
    }

    private static String name(Object state) {
        return state instanceof Enum<?> constant ? constant.name() : String.valueOf(state);
    }
}
