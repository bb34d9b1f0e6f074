package org.countersign.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.caller.CurrentCaller;
import org.countersign.signin.boundary.Elevation;
import org.countersign.web.faces.Doors;

/** Whether the running session can rise to level 3: a credential that became so raises it by its next code (PRF-13). */
@Named
@RequestScoped
public class ElevateNowView {
    private static final int HIGHEST = 3;

    @Inject
    Elevation elevation;

    @Inject
    CurrentCaller current;

    private Boolean possible;

    public boolean isPossible() {
        if (possible == null) {
            possible = current.required().level() < HIGHEST
                    && !elevation.methods(HIGHEST).isEmpty();
        }
        return possible;
    }

    /** The step-up to level 3, and afterwards that address. */
    public String to(String back) {
        return Doors.stepUp(back, HIGHEST);
    }
}
