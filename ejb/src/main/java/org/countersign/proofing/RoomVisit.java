package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;

/**
 * An appointment's room as one of its two parties finds it.
 *
 * @param party who of the two the caller is
 * @param startsAt when the appointment begins
 * @param opensAt when the room opens, some time before
 * @param closesAt when it closes, some time after the appointment's end
 * @param hours whether it is open now
 * @param address where the parties meet outside of this product, https; null where the room is the product's own
 */
public record RoomVisit(
        Party party, Instant startsAt, Instant opensAt, Instant closesAt, RoomHours hours, String address)
        implements Serializable {}
