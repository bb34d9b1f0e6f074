package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.Role;
import org.countersign.caller.SignedIn;
import org.countersign.proofing.MeetingRecord;
import org.countersign.proofing.control.Confirmations;
import org.countersign.shared.PublicId;

/**
 * The second of two agents, where [proofing.two-person] asks for one (PRF-11): never the one who met the person, nor anybody
 * who may not proof him. What is not so is refused with {@link org.countersign.proofing.AgentRefused}.
 */
@Stateless
@SignedIn(level = 2, as = Role.PROOFING_AGENT)
public class PassConfirmation {
    @Inject
    Confirmations confirmations;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Passes that the caller can decide about, the oldest first. */
    public List<MeetingRecord> waiting() {
        return confirmations.waiting(current.required());
    }

    /** @throws org.countersign.shared.NotFound if no pass of that appointment waits */
    public MeetingRecord record(PublicId appointment) {
        return confirmations.record(appointment, current.required());
    }

    /** The pass counts; the agent who met the person is asked to hand over the code, and the caller can, too. */
    public void confirm(PublicId appointment) {
        confirmations.confirm(appointment, current.required(), clock.instant());
    }

    /** It does not; the person makes another appointment. */
    public void refuse(PublicId appointment) {
        confirmations.refuse(appointment, current.required(), clock.instant());
    }
}
