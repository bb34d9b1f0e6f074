package org.countersign.it;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** Registering and getting back in step, as people do it in a browser (TOK-1, TOK-2, PHN-1, PRF-12, MNG-1, MNG-3). */
@Journey
class RegisteringIT {
    private static final Pattern CODE = Pattern.compile("code is (\\d{6})");

    @Test
    void a_token_and_then_a_phone_are_registered(Visitor user, HttpVisitor desk, Oathtool program) {
        DemoToken token = new DemoToken("TA00000002", program);
        SigningIn.as(user, "user_0002");
        user.open("/credentials").seesHeading("Manage OTP").isAccessible("manage-otp");
        user.follow("Register Hardware token").seesHeading("Register your hardware token");
        user.isAccessible("register-token");

        user.press("Register token").sees("Type the serial number on the back of the token.");
        List<String> pair = token.pair();
        register(user, "TA99999999", pair.get(0), pair.get(1));
        user.sees("We could not register a token").isAccessible("register-token-neutral");
        register(user, token.serial(), pair.get(0), pair.get(0));
        user.sees("This is the first code again");
        register(user, token.serial(), pair.get(0), "00000000");
        user.sees("Tries left: 4").isAccessible("register-token-wrong");
        register(user, token.serial().toLowerCase(Locale.ROOT), pair.get(0), pair.get(1));
        user.seesHeading("Your hardware token is active")
                .sees("We recommend a phone as a second method")
                .isAccessible("registered");

        user.follow("Add a phone").seesHeading("Add a phone").isAccessible("add-phone");
        user.select("Country", "United Kingdom")
                .fill("Phone number", "09098790123")
                .fill("The same number again", "1");
        user.press("Send the code")
                .sees("We do not send codes to numbers of this kind")
                .isAccessible("add-phone-refused");
        user.fill("Phone number", "07400 123402").fill("The same number again", "07400 123403");
        user.press("Send the code").sees("The two numbers differ");
        user.fill("The same number again", "+44 7400 123402").press("Send the code");
        user.seesHeading("Type the code").sees("+44 7400 123402").isAccessible("phone-code");
        user.fill("Code", "000000")
                .press("Confirm the number")
                .sees("Tries left: 4")
                .isAccessible("phone-code-wrong");
        user.fill("Code", sentCode(desk)).press("Confirm the number").seesHeading("Your phone is active");

        user.open("/credentials")
                .follow("Details Phone")
                .seesHeading("Phone")
                .sees("+44")
                .isAccessible("phone-details");
        user.open("/credentials")
                .follow("Details Hardware token")
                .sees("ending 0002")
                .isAccessible("token-details");
    }

    @Test
    void five_wrong_codes_lock_a_token_and_two_in_a_row_bring_it_back(
            Visitor user, Database database, Oathtool program) {
        DemoToken token = new DemoToken("TA00000014", program);
        SigningIn.as(user, "user_0014");
        user.seesHeading("Enter your one-time password");
        for (int wrong = 0; wrong < 4; wrong++) {
            user.fill("Code on the token", "0000000" + wrong).press("Continue").sees("This code is not right");
        }
        user.fill("Code on the token", "00000009")
                .press("Continue")
                .sees("locked")
                .sees("CS-OTP-002");
        user.isAccessible("one-time-password-locked");
        user.press("Skip OTP").seesHeading("My 2FA credentials");

        user.open("/credentials").sees("Locked").follow("Reactivate Hardware token");
        user.seesHeading("Reactivate: Hardware token").isAccessible("resync");
        resync(user, token.apart(), "Reactivate");
        user.sees("Tries left: 4").isAccessible("resync-wrong");
        resync(user, token.pair(), "Reactivate");
        user.sees("its codes work again").sees("Active").isAccessible("back-in-step");

        new Newcomer("user_0014", null).stands("HARDWARE_TOKEN", "SUSPENDED_BY_USER", database);
        user.open("/credentials").sees("Suspended").follow("Re-enable Hardware token");
        user.seesHeading("Re-enable: Hardware token");
        resync(user, token.pair(), "Re-enable");
        user.sees("its codes work again").sees("Active");
    }

    private static void resync(Visitor user, List<String> codes, String button) {
        user.fill("First code", codes.get(0)).fill("Second code", codes.get(1)).press(button);
    }

    private static void register(Visitor user, String serial, String first, String second) {
        user.fill("Serial number", serial).fill("First code", first).fill("Second code", second);
        user.press("Register token");
    }

    /** The code of the latest text message, from the Demo desk's outbox. */
    private static String sentCode(HttpVisitor desk) {
        AtomicReference<String> code = new AtomicReference<>();
        Await.until("a text message", Duration.ofSeconds(15), () -> {
            Matcher found = CODE.matcher(desk.get("/demo/outbox?channel=SMS").body());
            code.set(found.find() ? found.group(1) : null);
            return code.get() != null;
        });
        return code.get();
    }
}
