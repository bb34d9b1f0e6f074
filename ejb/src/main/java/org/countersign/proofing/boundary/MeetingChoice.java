package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.countersign.proofing.control.MeetingSettings;

/** How people meet, as the operator chose it. */
@Stateless
public class MeetingChoice {
    @Inject
    MeetingSettings settings;

    /** What is wrong with it, each in a few words for the operator; empty if people can meet. */
    public List<String> faults() {
        return settings.faults();
    }
}
