package org.countersign.adapter.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.countersign.proofing.port.MeetingRoom;
import org.countersign.shared.PublicId;

/** The product's own room: two browsers, brought together by our signalling. */
@ApplicationScoped
public class OwnMeetingRoom implements MeetingRoom {
    @Override
    public String name() {
        return "builtin";
    }

    @Override
    public Optional<String> address(PublicId appointment) {
        return Optional.empty();
    }
}
