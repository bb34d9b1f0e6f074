package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.proofing.boundary.MeetingRooms;

/** Lets anybody who is signed in try out camera, microphone, speaker and connection, at any time (PRF-10). */
@Named
@RequestScoped
public class SystemTestView {
    @Inject
    MeetingRooms rooms;

    /** The servers that the room would use, for the script. */
    public String getIce() {
        return IceText.of(rooms.serversForTest());
    }
}
