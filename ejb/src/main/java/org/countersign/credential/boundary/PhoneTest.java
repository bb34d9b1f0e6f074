package org.countersign.credential.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.SignedIn;
import org.countersign.credential.PhoneTestSent;
import org.countersign.credential.SendBy;
import org.countersign.credential.control.PhoneTrial;
import org.countersign.shared.PhoneNumber;
import org.countersign.shared.PublicId;

/**
 * A test message before a purchase; the buyer ticks that it arrived (PHN-2). It holds no code, proves nothing, and never
 * tells whether somebody else uses the number.
 */
@Stateless
@SignedIn
public class PhoneTest {
    @Inject
    PhoneTrial trial;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /**
     * Sends a test message.
     *
     * @param number as typed
     * @param country ISO 3166-1 alpha-2: how a national number is read
     * @throws org.countersign.shared.InvalidInput for the fields {@code number} and {@code country}
     * @throws org.countersign.credential.TooManySends if a budget is used up
     */
    public PhoneTestSent send(String number, String country, SendBy by) {
        return trial.send(number, country, by, current.required().account(), clock.instant());
    }

    /** Sends another one to a number that was read before. Throws as above. */
    public PhoneTestSent again(PhoneNumber number, SendBy by) {
        return trial.send(number, by, current.required().account(), clock.instant());
    }

    /**
     * The buyer says that it arrived; saying it twice does no harm.
     *
     * @throws org.countersign.shared.NotFound if the caller has sent no such test
     */
    public void confirm(PublicId test) {
        trial.confirm(test, current.required().account(), clock.instant());
    }
}
