package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import java.io.IOException;
import java.util.List;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** The authenticator app as a credential: bought, scanned, confirmed by two codes, signed in with (MOB-1). */
@Journey
class MobileIdIT {
    @Test
    void an_app_scans_the_code_and_signs_in_from_then_on(Visitor user, Countersign running, Oathtool program)
            throws IOException, ReaderException {
        Newcomer buyer = Newcomer.called("mobile", running.database());
        SigningIn.as(user, buyer.userId());
        Shopping.begin(user, "Mobile ID");
        Shopping.confirmBuyer(user);
        Shopping.payByCard(user);
        Shopping.redeem(user);
        user.follow("Activate Mobile ID").seesHeading("Set up your mobile ID").isAccessible("mobile-id");

        AuthenticatorApp app =
                AuthenticatorApp.scanning(user.page().locator("img.qr").screenshot(), program);
        assertThat(app.entry().getScheme()).isEqualTo("otpauth");
        assertThat(app.entry().getHost()).isEqualTo("totp");
        assertThat(app.entry().getPath()).contains("Countersign", buyer.userId());
        assertThat(app.parameter("issuer")).isEqualTo("Countersign");
        assertThat(user.page().locator("code.key").innerText().replaceAll("\\s", ""))
                .isEqualTo(app.parameter("secret"));

        List<String> pair = app.pair();
        confirm(user, pair.get(0), pair.get(0)).sees("This is the first code again");
        confirm(user, pair.get(1), pair.get(0)).sees("These are not two codes in a row from the app");
        user.isAccessible("mobile-id-wrong");
        confirm(user, pair.get(0), pair.get(1)).seesHeading("Your mobile ID is active");
        user.isAccessible("mobile-id-active");
        user.open("/home").sees("Mobile ID, level 2");

        SigningIn.out(user);
        SigningIn.as(user, buyer.userId());
        user.seesHeading("Enter your one-time password").isAccessible("one-time-password-app");
        user.fill("Code in the app", pair.get(1)).press("Continue").sees("This code is not right");
        user.fill("Code in the app", app.fresh()).press("Continue").sees("Mobile ID, level 2");

        buyer.stands("MOBILE_ID", "LOCKED", running.database());
        user.open("/credentials").follow("Reactivate Mobile ID").seesHeading("Reactivate: Mobile ID");
        List<String> next = app.pair();
        user.fill("First code", next.get(0)).fill("Second code", next.get(1)).press("Reactivate");
        user.sees("its codes work again").sees("Active");
    }

    private static Visitor confirm(Visitor user, String first, String second) {
        return user.fill("First code", first).fill("Second code", second).press("Activate mobile ID");
    }
}
