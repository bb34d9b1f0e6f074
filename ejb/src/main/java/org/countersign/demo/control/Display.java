package org.countersign.demo.control;

import java.time.Instant;
import org.countersign.demo.VirtualToken;
import org.countersign.otp.Mode;
import org.countersign.otp.OtpDevice;
import org.countersign.otp.OtpProfile;

/** What the display of a device shows. */
final class Display {
    private Display() {}

    /** @param presses how often the button of a counting one was pressed */
    static VirtualToken of(String name, String owner, String state, OtpDevice device, long presses, Instant now) {
        OtpProfile profile = device.profile();
        boolean counting = profile.mode() == Mode.HOTP;
        long place = counting ? presses - 1 : profile.stepAt(now);
        return new VirtualToken(
                name,
                owner,
                state,
                counting,
                profile.digits(),
                place < 0 ? null : device.code(place),
                place < 1 ? null : device.code(place - 1),
                counting ? null : now.plus(profile.untilNextStep(now)));
    }
}
