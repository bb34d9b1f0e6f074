package org.countersign.web.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.countersign.caller.Caller;
import org.countersign.caller.Role;

/** The sections of the product, in the bar's order, each with its page and the roles that it is for. */
public enum Tab {
    HOME(paths("/home", "/launch", "/get-credentialed"), Role.USER),
    ACCOUNT(paths("/credentials", "/account", "/elevate"), Role.USER),
    STORE(paths("/store", "/orders"), Role.USER),
    PROOFING(paths("/agent"), Role.PROOFING_AGENT),
    ADMINISTRATION(paths("/admin"), Role.SYSTEM_ADMINISTRATOR, Role.FULFILMENT_CLERK),
    REGISTRATION(paths("/registration"), Role.SYSTEM_ADMINISTRATOR, Role.APPLICATION_ADMINISTRATOR),
    SUPPORT(paths("/support"), Role.USER),
    REPORTS(paths("/reports"), Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR, Role.ADOPTION_ADMINISTRATOR),
    ADOPTION(paths("/adoption"), Role.ADOPTION_ADMINISTRATOR);

    private final List<String> paths;
    private final Set<Role> roles;

    Tab(List<String> paths, Role first, Role... more) {
        this.paths = paths;
        this.roles = EnumSet.of(first, more);
    }

    /** The address of its first page. */
    public String getPath() {
        return paths.get(0);
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
        return paths.stream().anyMatch(path -> page.equals(path) || page.startsWith(path + "/"));
    }

    /** The first page, and other pages and folders of the section. */
    private static List<String> paths(String... paths) {
        return List.of(paths);
    }
}
