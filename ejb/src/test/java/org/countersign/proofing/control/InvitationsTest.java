package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.countersign.delivery.Attachment;
import org.countersign.proofing.AppointmentState;
import org.countersign.proofing.Party;
import org.countersign.proofing.entity.AnAppointment;
import org.countersign.proofing.entity.Appointment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PRF-9: what calendars get is read here by somebody else's library, which also judges it by RFC 5546. */
class InvitationsTest {
    private static final String ADDRESS = "ada@mail.example";
    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-01T12:34:56Z");

    private final Invitations invitations = new Invitations();

    @BeforeEach
    void a_server_at_an_address() {
        invitations.of("https://office.example", "Countersign <office@office.example>");
    }

    @Test
    void an_invitation_is_one_that_another_calendar_understands() {
        Attachment file = invitations.request(booked(0), Party.APPLICANT, ADDRESS, Locale.ENGLISH, NOW);
        assertThat(file.mediaType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
        Calendar calendar = read(file);
        assertThat(value(calendar, "METHOD")).isEqualTo("REQUEST");
        assertThat(calendar.validate().hasErrors()).isFalse();
        VEvent event = event(calendar);
        assertThat(value(event, "DTSTART")).isEqualTo("20261124T090000Z");
        assertThat(value(event, "DTEND")).isEqualTo("20261124T093000Z");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261101T123456Z");
        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:office@office.example");
        assertThat(value(event, "ATTENDEE")).isEqualTo("mailto:" + ADDRESS);
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "URL")).isEqualTo("https://office.example/proofing/room");
        assertThat(value(event, "DESCRIPTION"))
                .contains("https://office.example/proofing/booked?appointment=appointmentappointment");
    }

    @Test
    void the_agents_leads_to_the_case_and_offers_nothing_that_only_the_applicant_can_do() {
        Attachment file = invitations.request(booked(0), Party.AGENT, ADDRESS, Locale.ENGLISH, NOW);
        Calendar calendar = read(file);
        assertThat(calendar.validate().hasErrors()).isFalse();
        VEvent event = event(calendar);
        String page = "https://office.example/agent/case?id=appointmentappointment";
        assertThat(value(event, "URL")).isEqualTo(page);
        assertThat(value(event, "LOCATION")).isEqualTo(page);
        assertThat(value(event, "DESCRIPTION"))
                .contains(page)
                .doesNotContain("/proofing/")
                .doesNotContain("Change or cancel");
        assertThat(value(event, "UID"))
                .as("one appointment, whoever has it in his calendar")
                .isEqualTo(value(
                        event(read(invitations.request(booked(0), Party.APPLICANT, ADDRESS, Locale.ENGLISH, NOW))),
                        "UID"));
    }

    @Test
    void what_is_taken_out_of_the_agents_calendar_is_what_was_put_in() {
        VEvent ended = event(read(invitations.cancel(booked(1), Party.AGENT, ADDRESS, Locale.ENGLISH, NOW)));
        assertThat(value(ended, "URL")).isEqualTo("https://office.example/agent/case?id=appointmentappointment");
        assertThat(value(ended, "DESCRIPTION")).doesNotContain("/proofing/");
    }

    @Test
    void a_change_has_the_same_uid_and_a_higher_sequence() {
        VEvent first = event(read(invitations.request(booked(0), Party.APPLICANT, ADDRESS, Locale.ENGLISH, NOW)));
        VEvent second = event(read(invitations.request(booked(1), Party.APPLICANT, ADDRESS, Locale.ENGLISH, NOW)));
        assertThat(value(second, "UID")).isEqualTo(value(first, "UID"));
        assertThat(value(first, "SEQUENCE")).isEqualTo("0");
        assertThat(value(second, "SEQUENCE")).isEqualTo("1");
    }

    @Test
    void a_cancellation_takes_the_same_event_out_again() {
        Appointment ended = AnAppointment.at(START)
                .sequence(2)
                .is(AppointmentState.CANCELLED)
                .build();
        Attachment file = invitations.cancel(ended, Party.APPLICANT, ADDRESS, Locale.ENGLISH, NOW);
        assertThat(file.mediaType()).endsWith("method=CANCEL");
        Calendar calendar = read(file);
        assertThat(value(calendar, "METHOD")).isEqualTo("CANCEL");
        assertThat(calendar.validate().hasErrors()).isFalse();
        VEvent event = event(calendar);
        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event, "SEQUENCE")).isEqualTo("2");
        assertThat(value(event, "UID"))
                .isEqualTo(value(
                        event(read(invitations.request(booked(0), Party.APPLICANT, ADDRESS, Locale.ENGLISH, NOW))),
                        "UID"));
    }

    @Test
    void a_file_for_ones_own_calendar_invites_nobody() {
        Calendar calendar = read(invitations.publish(booked(0), Locale.ENGLISH, NOW));
        assertThat(value(calendar, "METHOD")).isEqualTo("PUBLISH");
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(event(calendar).getProperty("ATTENDEE")).isEmpty();
    }

    @Test
    void times_need_no_zone_to_be_understood() {
        String text = text(invitations.request(booked(0), Party.APPLICANT, ADDRESS, Locale.ENGLISH, NOW));
        assertThat(text).doesNotContain("TZID").doesNotContain("VTIMEZONE").contains("\r\n");
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    private static Appointment booked(int sequence) {
        return AnAppointment.at(START).sequence(sequence).build();
    }

    private static String text(Attachment file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static Calendar read(Attachment file) {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(file.content()));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(text(file), unreadable);
        }
    }

    private static VEvent event(Calendar calendar) {
        assertThat(calendar.getComponents()).hasSize(1);
        return (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();
    }

    private static String value(net.fortuna.ical4j.model.PropertyContainer container, String name) {
        return container.getProperty(name).map(Property::getValue).orElse(null);
    }
}
