package org.countersign.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.countersign.caller.Caller;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.NotPermitted;
import org.countersign.caller.Strength;
import org.countersign.shared.Deployment;
import org.countersign.signin.boundary.Sessions;
import org.countersign.web.edge.Edge;

/** What the frame of every page shows of the running session: who, for whom, how strongly proved (ACC-5), and the way on. */
@Named("shell")
@RequestScoped
public class ShellView {
    @Inject
    CurrentCaller current;

    @Inject
    Deployment deployment;

    @Inject
    Sessions sessions;

    @Inject
    ShippedPages pages;

    @Inject
    Preferences preferences;

    @Inject
    Clock clock;

    /** Whom to ask when the product cannot help. */
    public String getSupport() {
        return deployment.support();
    }

    public boolean isSignedIn() {
        return current.caller().isPresent();
    }

    public String getDisplayName() {
        return current.caller().map(Caller::displayName).orElse("");
    }

    public String getUserId() {
        return current.caller().map(Caller::userId).orElse("");
    }

    public String getOrganizationName() {
        return current.caller().map(Caller::organizationName).orElse("");
    }

    /** The key of the session's strength in words. */
    public String getStrengthKey() {
        return "strength." + current.caller().map(Caller::strength).orElse(Strength.PASSWORD);
    }

    public int getLevel() {
        return current.caller().map(Caller::level).orElse(0);
    }

    /** The sections that the caller's roles open and that have a page. */
    public List<Tab> getTabs() {
        return current.caller()
                .map(caller -> Arrays.stream(Tab.values())
                        .filter(tab -> tab.isFor(caller) && pages.has(tab.getPath()))
                        .toList())
                .orElse(List.of());
    }

    /** Whether the running page belongs to that section. */
    public boolean current(Tab tab) {
        return tab.holds(page());
    }

    /**
     * Opens a page that only leads on, to those whose section it is part of; what a page shows and does is guarded behind
     * it.
     *
     * @throws NotPermitted if the section is for others
     */
    public void admit() {
        if (Arrays.stream(Tab.values()).noneMatch(tab -> tab.holds(page()) && tab.isFor(current.required()))) {
            throw new NotPermitted();
        }
    }

    public boolean isDemo() {
        return deployment.isDemo();
    }

    /** Whether a page is part of this build, for links to parts that come later. */
    public boolean has(String path) {
        return pages.has(path);
    }

    /** Seconds without a request after which the page ends the session; 0 where there is none to end (ACC-12). */
    public long getIdleSeconds() {
        return isSignedIn() ? sessions.certainIdleTime().toSeconds() : 0;
    }

    public Locale getLocale() {
        return preferences.locale(FacesContext.getCurrentInstance());
    }

    /** The languages that the product speaks, the running one included. */
    public List<Locale> getLocales() {
        return preferences.locales(FacesContext.getCurrentInstance());
    }

    /** The viewer's zone. */
    public ZoneId getZone() {
        return preferences.zone(FacesContext.getCurrentInstance());
    }

    public String getCorrelation() {
        return (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(Edge.CORRELATION);
    }

    /** The theme of the component library on pages that use it; others need none. */
    public String getTheme() {
        FacesContext context = FacesContext.getCurrentInstance();
        boolean used = context.getViewRoot().getComponentResources(context, "head").stream()
                .map(UIComponent::getAttributes)
                .filter(resource -> "primefaces".equals(resource.get("library")))
                .anyMatch(resource -> !String.valueOf(resource.get("name")).startsWith("locales/"));
        return used ? "countersign" : "none";
    }

    /** Now, in milliseconds since the epoch, so that counting down does not depend on the viewer's clock. */
    public long getNow() {
        return clock.millis();
    }

    private static String page() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().replaceAll("\\.xhtml$", "");
    }
}
