package org.countersign.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.countersign.application.boundary.Applications;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.shared.PublicId;
import org.countersign.signin.HomeApplication;
import org.countersign.signin.LaunchState;
import org.countersign.signin.boundary.Launching;
import org.countersign.web.faces.Doors;
import org.countersign.web.home.ApplicationWordsView;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Notices;

/** Opens an application, or says what stands between and leads on (APP-2). */
@Named
@RequestScoped
public class LaunchView {
    private static final int UNPROOFED = 2;

    @Inject
    Launching launching;

    @Inject
    Applications applications;

    @Inject
    Proofing proofing;

    @Inject
    ApplicationWordsView words;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String id;
    private HomeApplication wanted;
    private boolean proofingAwaited;

    /** Also for a form that is sent: which buttons it has depends on what stands between. */
    @PostConstruct
    void look() {
        id = request.getParameter("id");
        wanted = launching.look(new PublicId(id));
        proofingAwaited = wanted.state() == LaunchState.GET_CREDENTIAL
                && wanted.application().requiredLevel() > UNPROOFED
                && proofing.isAwaited();
    }

    /** Leaves for the step-up when only that is missing; else the page says what is. */
    public String load() {
        if (wanted.state() == LaunchState.ELEVATE) {
            return Redirect.to(Doors.stepUpFor(wanted.application().publicId().value()));
        }
        return null;
    }

    /** On to the application, with a ticket for one use. */
    public String go() {
        Optional<String> address = launching.launch(new PublicId(id));
        return address.isPresent() ? Redirect.to(address.get()) : load();
    }

    public String requestAccess() {
        applications.requestAccess(new PublicId(id));
        notices.say("home.accessRequested");
        return "/home?faces-redirect=true";
    }

    /** Whether what the caller holds will do once he is proofed (PRF-13). */
    public boolean isProofingAwaited() {
        return proofingAwaited;
    }

    /** What the application wants, in words. */
    public String getNeeds() {
        return words.needs(wanted.application());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public HomeApplication getWanted() {
        return wanted;
    }
}
