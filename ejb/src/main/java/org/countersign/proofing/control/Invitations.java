package org.countersign.proofing.control;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.ResourceBundle;
import org.countersign.delivery.Attachment;
import org.countersign.proofing.Party;
import org.countersign.proofing.entity.Appointment;
import org.countersign.shared.Deployment;

/**
 * Appointments for calendars (RFC 5545, RFC 5546): the same UID for its whole life, a SEQUENCE that grows with each change,
 * times in UTC, so that no calendar needs to know our zones. Whoever gets a later one of the same UID has it replaced or
 * cancelled by itself.
 */
@ApplicationScoped
class Invitations {
    /** The mailbox that sends and does not read. */
    private static final String NOBODY = "no-reply@";

    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    Deployment deployment;

    private String baseUrl;
    private String sender;

    @PostConstruct
    void settle() {
        String address = deployment.baseUrl();
        of(
                address,
                deployment
                        .text("countersign.mail.from")
                        .orElse(NOBODY + URI.create(address).getHost()));
    }

    /** Where links lead, and who sends all mail, as {@code Name <address>} or the address alone. */
    void of(String address, String from) {
        baseUrl = address;
        sender = from.replaceFirst(".*<(.*)>.*", "$1");
    }

    /** New, or changed: to be entered in the calendar of that address. */
    Attachment request(Appointment booked, Party party, String address, Locale locale, Instant now) {
        VEvent event = event(booked, party, locale, now);
        event.setStatus(Status.confirmed());
        event.addAttendee(attendee(address));
        return file(Method.request(), event);
    }

    /** To be taken out of the calendar of that address. */
    Attachment cancel(Appointment ended, Party party, String address, Locale locale, Instant now) {
        VEvent event = event(ended, party, locale, now);
        event.setStatus(Status.cancelled());
        event.addAttendee(attendee(address));
        return file(Method.cancel(), event);
    }

    /** For a calendar that the applicant fills himself: nobody is invited. */
    Attachment publish(Appointment booked, Locale locale, Instant now) {
        VEvent event = event(booked, Party.APPLICANT, locale, now);
        event.setStatus(booked.isBooked() ? Status.confirmed() : Status.cancelled());
        return file(Method.publish(), event);
    }

    /** Each party's leads where that party meets: the applicant's to his room, the agent's to the case, which holds the room. */
    private VEvent event(Appointment made, Party party, Locale locale, Instant now) {
        String place = baseUrl + (party == Party.AGENT ? AppointmentMail.agentsPage(made) : AppointmentMail.ROOM);
        VEvent event = new VEvent();
        event.setUid(made.publicId() + "@appointments.countersign");
        event.setSequence(made.sequence());
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(made.time().from()), true);
        event.setDateEnd(Date.from(made.time().until()), true);
        event.setSummary(text("summary", locale));
        event.setDescription(
                party == Party.AGENT
                        ? text("description.agent", locale, place)
                        : text("description", locale, place, baseUrl + AppointmentMail.page(made)));
        event.setLocation(place);
        event.setUrl(place);
        event.setOrganizer(new Organizer(text("organizer", locale), sender));
        event.setTransparency(Transparency.opaque());
        return event;
    }

    /** Whoever made the appointment has agreed to it already; the sender reads no answers. */
    private static Attendee attendee(String address) {
        Attendee attendee = new Attendee(null, address);
        attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
        attendee.setRsvp(false);
        return attendee;
    }

    private static Attachment file(Method method, VEvent event) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Countersign//Appointments//EN");
        calendar.setMethod(method);
        calendar.addEvent(event);
        var bytes = new ByteArrayOutputStream();
        try (var writer = new ICalWriter(bytes, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Attachment(
                "appointment.ics", "text/calendar; charset=UTF-8; method=" + method.getValue(), bytes.toByteArray());
    }

    private static String text(String key, Locale locale, Object... arguments) {
        String pattern = ResourceBundle.getBundle(
                        "documents.appointment", locale, Invitations.class.getClassLoader(), ENGLISH_ELSE)
                .getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
