package org.countersign.proofing;

/** Where an appointment stands. Booked is the only state that anything leads out of. */
public enum AppointmentState {
    BOOKED,
    /** The agent has met the applicant; what came of it, the case says. */
    HELD,
    /** The applicant did not come. */
    MISSED,
    CANCELLED
}
