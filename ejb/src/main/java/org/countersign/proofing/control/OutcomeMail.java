package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.delivery.Send;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.proofing.entity.Appointment;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/**
 * Tells applicants what came of their appointment, at every address that the account has confirmed, in the zone in which it
 * was made. Nobody is told what an agent suspects, and no mail holds a code.
 */
@ApplicationScoped
class OutcomeMail {
    @Inject
    Deliveries deliveries;

    @Inject
    Accounts accounts;

    @Inject
    Agents agents;

    /** @param until when the code that the agent hands over must be entered */
    void passed(Contact applicant, Appointment met, Instant until) {
        TimeWords words = new TimeWords(met.zone(), applicant.locale());
        send("proofing-passed", applicant, met, mail -> mail.with("until", words.day(until)));
    }

    /**
     * A second agent has confirmed the pass; who hands over the code gets in touch.
     *
     * @param until when he does, or another appointment is made
     */
    void confirmed(Contact applicant, Appointment met, Instant until) {
        TimeWords words = new TimeWords(met.zone(), applicant.locale());
        send(
                "proofing-confirmed",
                applicant,
                met,
                mail -> mail.with("untilDay", words.day(until)).with("untilTime", words.time(until)));
    }

    /** Nobody handed over its code in time. */
    void codeNotGiven(Contact applicant, Appointment met) {
        send("proofing-code-not-given", applicant, met, UnaryOperator.identity());
    }

    void failed(Contact applicant, Appointment met) {
        send("proofing-failed", applicant, met, UnaryOperator.identity());
    }

    /** It could not be finished, and was nobody's fault. */
    void technical(Contact applicant, Appointment met) {
        send("proofing-technical", applicant, met, UnaryOperator.identity());
    }

    /** The agent has not said in time what came of it. */
    void unrecorded(Contact applicant, Appointment met) {
        send("proofing-unrecorded", applicant, met, UnaryOperator.identity());
    }

    /** No second agent looked at the pass in time. */
    void unconfirmed(Contact applicant, Appointment met) {
        send("proofing-unconfirmed", applicant, met, UnaryOperator.identity());
    }

    /** Another agent's pass waits; who it is about stands in the console. */
    void toConfirm(AccountId agent, Instant until) {
        agent("agent-to-confirm", agent, until, UnaryOperator.identity());
    }

    /** He has met somebody, and has not said yet what came of it. */
    void toRecord(Appointment met, Instant until) {
        agent("agent-to-record", met.agent(), until, mail -> mail.with("appointment", met.publicId()));
    }

    /** His pass was confirmed: the applicant waits for the code. */
    void codeToGive(AccountId agent, PublicId appointment, Instant until) {
        agent("agent-code-to-give", agent, until, mail -> mail.with("appointment", appointment));
    }

    private void agent(String template, AccountId agent, Instant until, UnaryOperator<Send> more) {
        Contact contact = accounts.contact(agent);
        TimeWords words = new TimeWords(agents.zone(agent).orElse(contact.zone()), contact.locale());
        contact.notices(template).stream()
                .map(mail -> mail.with("name", contact.name().first())
                        .with("day", words.day(until))
                        .with("time", words.time(until))
                        .with("zone", words.zone(until)))
                .map(more)
                .forEach(deliveries::enqueue);
    }

    /** A suspicion waits for his word; who it is about stands on its page. */
    void toDecide(AccountId decider) {
        Contact contact = accounts.contact(decider);
        contact.notices("suspicion-to-decide").stream()
                .map(mail -> mail.with("name", contact.name().first()))
                .forEach(deliveries::enqueue);
    }

    /** He can begin no other proofing until an administrator lets him; why, nobody tells him. */
    void barred(Contact applicant, Appointment met) {
        send("proofing-barred", applicant, met, UnaryOperator.identity());
    }

    void unbarred(Contact applicant) {
        applicant.notices("proofing-unbarred").stream()
                .map(mail -> mail.with("name", applicant.name().first()))
                .forEach(deliveries::enqueue);
    }

    void suspended(Contact applicant, Appointment met) {
        send("proofing-suspended", applicant, met, UnaryOperator.identity());
    }

    void released(Contact applicant, Appointment met) {
        send("proofing-released", applicant, met, UnaryOperator.identity());
    }

    private void send(String template, Contact applicant, Appointment met, UnaryOperator<Send> more) {
        TimeWords words = new TimeWords(met.zone(), applicant.locale());
        Instant at = met.time().from();
        applicant.notices(template).stream()
                .map(mail -> mail.with("name", applicant.name().first())
                        .with("day", words.day(at))
                        .with("time", words.time(at))
                        .with("zone", words.zone(at)))
                .map(more)
                .forEach(deliveries::enqueue);
    }
}
