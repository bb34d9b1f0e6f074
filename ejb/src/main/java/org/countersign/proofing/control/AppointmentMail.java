package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.delivery.Send;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.proofing.Party;
import org.countersign.proofing.entity.Appointment;
import org.countersign.shared.AccountId;

/**
 * Tells applicant and agent of an appointment, each in his zone. The applicant is told at the addresses that the account
 * has confirmed, all of them, and nowhere else: what was typed with the booking may be a stranger's (case 34). The agent
 * learns when, not who: that stands in his console.
 */
@ApplicationScoped
class AppointmentMail {
    /** Where agent and applicant meet. */
    static final String ROOM = "/proofing/room";

    @Inject
    Accounts accounts;

    @Inject
    Agents agents;

    @Inject
    Invitations invitations;

    @Inject
    Deliveries deliveries;

    @Inject
    Clock clock;

    /** The appointment's own page, with its query. */
    static String page(Appointment made) {
        return "/proofing/booked?appointment=" + made.publicId();
    }

    /** Where its agent finds it, with its query. */
    static String agentsPage(Appointment made) {
        return "/agent/case?id=" + made.publicId();
    }

    void booked(Appointment made) {
        send(invited(made, Party.APPLICANT, applicant("appointment-booked", made)));
        send(invited(made, Party.AGENT, agent("agent-booked", made, made.agent())));
    }

    /** @param former as it was before */
    void moved(Appointment made, Appointment former) {
        send(invited(
                made,
                Party.APPLICANT,
                applicant("appointment-moved", made).map(mail -> before(mail, former, made.zone()))));
        if (made.agent().equals(former.agent())) {
            ZoneId zone = zone(made.agent(), made.zone());
            send(invited(
                    made,
                    Party.AGENT,
                    agent("agent-moved", made, made.agent()).map(mail -> before(mail, former, zone))));
        } else {
            handedOver(made, former);
        }
    }

    /** To the agents alone: for the applicant nothing has changed. */
    void handedOver(Appointment made, Appointment former) {
        send(disinvited(made, Party.AGENT, agent("agent-cancelled", former, former.agent())));
        send(invited(made, Party.AGENT, agent("agent-booked", made, made.agent())));
    }

    /** By the applicant. */
    void cancelled(Appointment ended) {
        ended("appointment-cancelled", ended);
    }

    /** By the office, which has nobody for it. */
    void calledOff(Appointment ended) {
        ended("appointment-called-off", ended);
    }

    private void ended(String template, Appointment ended) {
        send(disinvited(ended, Party.APPLICANT, applicant(template, ended)));
        send(disinvited(ended, Party.AGENT, agent("agent-cancelled", ended, ended.agent())));
    }

    void missed(Appointment ended) {
        send(applicant("appointment-missed", ended));
    }

    /** Of no use once it has begun. */
    void reminder(Appointment booked) {
        Stream.concat(applicant("appointment-reminder", booked), agent("agent-reminder", booked, booked.agent()))
                .map(mail -> mail.until(booked.time().from()))
                .forEach(deliveries::enqueue);
    }

    private Stream<Send> applicant(String template, Appointment made) {
        Contact contact = accounts.contact(made.account());
        return contact.notices(template).stream()
                .map(mail -> times(mail, made, made.zone())
                        .with("name", contact.name().first())
                        .with("page", page(made))
                        .with("room", ROOM));
    }

    private Stream<Send> agent(String template, Appointment made, AccountId agent) {
        Contact contact = accounts.contact(agent);
        ZoneId zone = zone(agent, contact.zone());
        return contact.notices(template).stream()
                .map(mail -> times(mail, made, zone)
                        .with("name", contact.name().first())
                        .with("page", agentsPage(made)));
    }

    private ZoneId zone(AccountId agent, ZoneId otherwise) {
        return agents.zone(agent).orElse(otherwise);
    }

    private Stream<Send> invited(Appointment made, Party party, Stream<Send> mails) {
        return mails.map(mail ->
                mail.attach(invitations.request(made, party, mail.recipient(), mail.locale(), clock.instant())));
    }

    private Stream<Send> disinvited(Appointment ended, Party party, Stream<Send> mails) {
        return mails.map(mail ->
                mail.attach(invitations.cancel(ended, party, mail.recipient(), mail.locale(), clock.instant())));
    }

    private void send(Stream<Send> mails) {
        mails.forEach(deliveries::enqueue);
    }

    private static Send times(Send mail, Appointment made, ZoneId zone) {
        TimeWords words = new TimeWords(zone, mail.locale());
        return mail.with("day", words.day(made.time().from()))
                .with("time", words.time(made.time().from()))
                .with("zone", words.zone(made.time().from()))
                .with("minutes", made.time().from().until(made.time().until(), ChronoUnit.MINUTES));
    }

    private static Send before(Send mail, Appointment former, ZoneId zone) {
        TimeWords words = new TimeWords(zone, mail.locale());
        return mail.with("formerDay", words.day(former.time().from()))
                .with("formerTime", words.time(former.time().from()));
    }
}
