package org.countersign.it;

import java.time.Instant;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.Holders.Holder;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** OTP-4 and OTP-6 as a person meets it: asked for a code, and then where he wanted to go. */
@Journey
class StepUpJourneyIT {
    @Test
    void who_skipped_the_code_and_adds_a_phone_is_led_to_it_and_goes_on_from_there(
            Visitor user, Database database, Countersign running, Oathtool program) {
        Holder person = Holders.of("Stepping up", database, running.keys()).hire();
        SigningIn.as(user, person.userId());
        user.press("Skip OTP").seesHeading("My 2FA credentials");
        user.open("/credentials/add-phone").sees("Code on the token").isAccessible("step-up");
        user.fill("Code on the token", program.totp(person.seed(), Instant.now()))
                .press("Continue")
                .seesHeading("Add a phone");
    }

    /** Level 3 is the proofed person's, and this application wants his hardware token, too (APP-2). */
    @Test
    void a_proofed_holder_who_skipped_the_code_is_raised_to_level_3_and_goes_on_to_the_application(
            Visitor user, Oathtool program) {
        SigningIn.as(user, "user_0004");
        user.press("Skip OTP").seesHeading("My 2FA credentials").sees("Password, level 1");
        user.follow("Launch Drawings vault").seesHeading("Raise your session");
        user.fill("Code on the token", new DemoToken("TA00000004", program).fresh())
                .press("Continue")
                .sees("Your session has been raised")
                .seesHeading("Drawings vault");
        user.press("Launch").sees("Lena Brandt (user_0004)").sees("Hardware token, level 3");
    }
}
