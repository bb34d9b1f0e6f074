package org.countersign.proofing;

import java.time.Instant;

/**
 * A wish for an appointment.
 *
 * @param startsAt one of the times that the calendar offers
 * @param email where the agent can write to; mail with details goes there only if the account has confirmed it (case 34)
 * @param phone where the agent can call, with its country code
 * @param zone the IANA name of the zone in which the times are told
 */
public record BookAppointment(Instant startsAt, String email, String phone, String zone) {}
