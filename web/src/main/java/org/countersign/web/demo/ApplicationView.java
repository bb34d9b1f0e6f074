package org.countersign.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.signin.Visitor;
import org.countersign.signin.boundary.Launching;

/**
 * Stands for a partner's application: shows who came and at which level, as its ticket says. The ticket answers once; a
 * page that is loaded again has nothing to show.
 */
@Named
@RequestScoped
public class ApplicationView {
    @Inject
    Launching launching;

    private String ticket;
    private Visitor visitor;

    public void load() {
        if (ticket != null) {
            visitor = launching.visitor(ticket).orElse(null);
        }
    }

    public String getTicket() {
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket;
    }

    /** Who came; null where the ticket is missing, too old, or was used before. */
    public Visitor getVisitor() {
        return visitor;
    }
}
