package org.countersign.adapter.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.countersign.proofing.RoomLink;
import org.countersign.proofing.port.MeetingRoom;
import org.countersign.shared.Deployment;
import org.countersign.shared.PublicId;

/** A room of a video service, by the address that the operator gave: {@code countersign.meeting.link}. */
@ApplicationScoped
public class LinkedMeetingRoom implements MeetingRoom {
    @Inject
    Deployment deployment;

    @Override
    public String name() {
        return "link";
    }

    /** @throws IllegalStateException if the operator gave no sound one; a production server does not start then */
    @Override
    public Optional<String> address(PublicId appointment) {
        RoomLink link = deployment
                .text("countersign.meeting.link")
                .map(RoomLink::new)
                .filter(RoomLink::isSound)
                .orElseThrow(() -> new IllegalStateException("countersign.meeting.link leads to no room"));
        return Optional.of(link.of(appointment));
    }
}
