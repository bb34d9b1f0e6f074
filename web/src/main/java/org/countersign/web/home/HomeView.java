package org.countersign.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.application.boundary.Applications;
import org.countersign.credential.CredentialState;
import org.countersign.credential.CredentialSummary;
import org.countersign.credential.boundary.Credentials;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;
import org.countersign.signin.HomeApplication;
import org.countersign.signin.boundary.Launching;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Notices;
import org.countersign.web.shell.ShellView;

/** The first page after signing in: My 2FA credentials and Applications (APP-1, APP-3). */
@Named
@RequestScoped
public class HomeView {
    @Inject
    Credentials credentials;

    @Inject
    Launching launching;

    @Inject
    Applications applications;

    @Inject
    Notices notices;

    @Inject
    ShellView shell;

    @Inject
    Clock clock;

    private List<CredentialCard> cards;
    private List<HomeApplication> homeApplications;

    /** Also for a form that is sent: its buttons stand in the rows. */
    @PostConstruct
    void load() {
        List<CredentialSummary> held = credentials.mine();
        Set<Kind> activatable = credentials.activatable();
        cards = Arrays.stream(Kind.values())
                .map(kind -> CredentialCard.of(kind, held, activatable, clock.instant(), shell.getZone()))
                .toList();
        homeApplications = launching.home();
    }

    public String requestAccess(PublicId application) {
        applications.requestAccess(application);
        notices.say("home.accessRequested");
        return "/home?faces-redirect=true";
    }

    /** Opens the application, or says what stands between. */
    public String launch(PublicId application) {
        Optional<String> address = launching.launch(application);
        return address.isPresent() ? Redirect.to(address.get()) : "/launch?faces-redirect=true&id=" + application;
    }

    /** The key of the greeting that fits the viewer's hour. */
    public String getGreeting() {
        int hour = ZonedDateTime.ofInstant(clock.instant(), shell.getZone()).getHour();
        return hour < 12 ? "home.morning" : hour < 18 ? "home.afternoon" : "home.evening";
    }

    public long getActive() {
        return cards.stream()
                .filter(card -> card.getState() == CredentialState.ACTIVE)
                .count();
    }

    public long getEnding() {
        return cards.stream().filter(card -> card.getDaysLeft() != null).count();
    }

    /** One card for each kind, held or not. */
    public List<CredentialCard> getCards() {
        return cards;
    }

    public List<HomeApplication> getApplications() {
        return homeApplications;
    }
}
