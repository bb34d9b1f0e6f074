package org.countersign.web.shell;

import java.util.EnumSet;
import java.util.Set;
import org.countersign.caller.Caller;
import org.countersign.caller.Role;

/** The sections of the product, in the bar's order, each with its page and the roles that it is for. */
public enum Tab {
    HOME("/home", Role.USER),
    ACCOUNT("/account", Role.USER),
    STORE("/store", Role.USER),
    ADMINISTRATION(
            "/admin", Role.SYSTEM_ADMINISTRATOR, Role.ORGANIZATION_ADMINISTRATOR, Role.FULFILMENT_CLERK, Role.AUDITOR),
    REGISTRATION("/registration", Role.SYSTEM_ADMINISTRATOR, Role.APPLICATION_ADMINISTRATOR),
    SUPPORT("/support", Role.USER),
    REPORTS("/reports", Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR, Role.ADOPTION_ADMINISTRATOR),
    ADOPTION("/adoption", Role.ADOPTION_ADMINISTRATOR);

    private final String path;
    private final Set<Role> roles;

    Tab(String path, Role first, Role... more) {
        this.path = path;
        this.roles = EnumSet.of(first, more);
    }

    /** The address of its first page. */
    public String getPath() {
        return path;
    }

    /** The key of its word. */
    public String getKey() {
        return "tab." + name();
    }

    boolean isFor(Caller caller) {
        return roles.stream().anyMatch(caller::has);
    }

    /** Whether a page belongs to this section. */
    boolean holds(String page) {
        return page.equals(path) || page.startsWith(path + "/");
    }
}
