package org.countersign.proofing.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countersign.caller.Caller;
import org.countersign.caller.Role;
import org.countersign.proofing.Party;
import org.countersign.shared.AccountId;

/**
 * Who meets whom, and when.
 *
 * @param agent the one whom the appointment is assigned to
 * @param endsAt when it is meant to end
 */
public record Meeting(AccountId applicant, AccountId agent, Instant startsAt, Instant endsAt) {
    /** Who of the two that is; empty for everybody else, and for an agent who is none any more. */
    public Optional<Party> partyOf(Caller caller) {
        if (caller.account().equals(applicant)) {
            return Optional.of(Party.APPLICANT);
        }
        return caller.account().equals(agent) && caller.has(Role.PROOFING_AGENT)
                ? Optional.of(Party.AGENT)
                : Optional.empty();
    }

    /** When its room opens, that long before it starts. */
    public Instant opensAt(Duration before) {
        return startsAt.minus(before);
    }

    /** When its room closes, that long after its end. */
    public Instant closesAt(Duration after) {
        return endsAt.plus(after);
    }
}
