package org.countersign.signin.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.application.ApplicationSummary;
import org.countersign.application.boundary.Applications;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.SignedIn;
import org.countersign.shared.PublicId;
import org.countersign.signin.HomeApplication;
import org.countersign.signin.LaunchState;
import org.countersign.signin.Visitor;
import org.countersign.signin.control.Launches;
import org.countersign.signin.control.Tickets;

/** Opening applications, and what stands in the way (APP-1, APP-2). */
@Stateless
public class Launching {
    @Inject
    Applications applications;

    @Inject
    Launches launches;

    @Inject
    Tickets tickets;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller current;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The applications of the caller's company, each with what stands between. */
    @SignedIn
    public List<HomeApplication> home() {
        return launches.of(applications.mine(), current.required());
    }

    /** One application, with what stands between. */
    @SignedIn
    public HomeApplication look(PublicId application) {
        return launches.of(List.of(applications.mine(application)), current.required())
                .get(0);
    }

    /**
     * Where to send the caller's browser: the application's address with a ticket for one use; empty if something stands
     * between.
     */
    @SignedIn
    public Optional<String> launch(PublicId application) {
        HomeApplication wanted = look(application);
        if (wanted.state() != LaunchState.LAUNCH) {
            return Optional.empty();
        }
        audit.record(Entry.done(Act.APPLICATION_LAUNCHED).with("application", application));
        return Optional.of(address(wanted.application()));
    }

    /** Tells an application who came; a ticket answers once, within a minute. */
    public Optional<Visitor> visitor(String ticket) {
        return tickets.use(ticket, clock.instant()).map(used -> {
            Contact person = accounts.contact(used.account());
            return new Visitor(
                    applications.name(used.application()),
                    person.userId(),
                    person.name().full(),
                    person.organizationName(),
                    used.strength(),
                    used.level());
        });
    }

    private String address(ApplicationSummary application) {
        String ticket = tickets.issue(current.required(), application, clock.instant());
        String separator = application.launchPath().contains("?") ? "&" : "?";
        return application.launchPath() + separator + "ticket=" + ticket;
    }
}
