package org.countersign.caller;

import java.util.List;
import org.countersign.shared.Policy;

/**
 * How often one thing that could be guessed may be tried, by the account, the address and the organization of whoever
 * tries (case 23).
 *
 * @param what is tried, such as {@code key}; keeps the counts of different things apart
 * @param window how long a count lasts, from its first try
 * @param perAccount how many in a window
 * @param perAddress how many in a window
 * @param perOrganization how many in a window
 */
public record TryLimits(String what, Policy window, Policy perAccount, Policy perAddress, Policy perOrganization) {

    /** What is counted for this person; always in this order, so that two requests never wait for each other. */
    public List<Scope> scopes(Caller caller, RequestOrigin from) {
        return List.of(
                account(caller),
                new Scope(what + ":address:" + from.line(), perAddress),
                new Scope(what + ":organization:" + caller.organization().value(), perOrganization));
    }

    /** The first of them. */
    public Scope account(Caller caller) {
        return new Scope(what + ":account:" + caller.account().value(), perAccount);
    }

    /** What is counted, and how many it may be. */
    public record Scope(String name, Policy most) {}
}
