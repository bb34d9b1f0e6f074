package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** Proofing for a phone that is in use already, from its page in Manage OTP to a session at level 3 (PRF-13, CAT-2). */
@Journey
class UpgradeIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String RIGHT =
            " from subscription where account_id = (select id from account where user_id = ?)";

    @Test
    void a_phone_is_upgraded_keeps_working_and_reaches_level_3_once_its_holder_is_proofed(
            Visitor user, HttpVisitor outbox, Countersign running) {
        Database database = running.database();
        String number = Newcomer.mobileNumber();
        Applicant holder = holder("upgrade", number, database);
        Desk desk = new Desk(outbox);
        String end = database.text(
                        "select cast(expires_at as text)" + RIGHT,
                        holder.person().userId())
                .orElseThrow();
        signsIn(user, holder);

        user.open("/store/products").sees("You have this at level 2").isAccessible("store-upgradable");
        user.open("/credentials").follow("Details Phone").follow("Upgrade to level 3");
        user.seesHeading("Upgrade to level 3: Phone")
                .sees("International: USD 60.00")
                .isAccessible("upgrade");
        user.press("Continue to the order")
                .sees("Tick this once you have read what is required")
                .isAccessible("upgrade-unticked");
        user.check("I have read what is required").press("Continue to the order");
        Shopping.confirmBuyer(user);
        Shopping.payBy(user, "Card");
        user.sees("Phone, upgrade to level 3")
                .doesNotSee("Tested phone")
                .sees("USD 60.00")
                .isAccessible("checkout-review-upgrade");
        user.press("Continue to payment");
        Shopping.card(user, Shopping.CARD);
        user.seesHeading("Thank you, your order is placed").isAccessible("order-placed-upgrade");
        desk.awaitMails(1, holder.person().email(), "Your license key");
        user.open("/credentials/upgrade?kind=PHONE")
                .sees("You have bought this already")
                .isAccessible("upgrade-bought");
        user.open("/orders")
                .sees("Phone, upgrade to level 3")
                .page()
                .locator("td a")
                .first()
                .click();
        user.follow("Enter the license key")
                .seesHeading("Enter your license key")
                .press("Continue");

        user.seesHeading("Confirm your details").press("Confirm and continue").seesHeading("Prove your identity");
        user.open("/home").sees("Proofing needed for level 3").sees("Level 2").isAccessible("home-upgraded");
        user.open("/credentials").follow("Details Phone").sees("Proofing needed for level 3");
        user.isAccessible("credential-upgraded").doesNotSee("Upgrade to level 3");
        user.open("/get-credentialed/methods")
                .sees("Proofing needed for level 3")
                .isAccessible("methods-upgraded");
        user.open("/elevate").press("Send text").sees("Text to");
        user.fill("Code you received", desk.textedCode(number))
                .press("Continue")
                .sees("Phone OTP, level 2");

        holder.choosesTheBureau(user);
        holder.agrees(user);
        holder.tells(user, Applicant.QUESTIONS).seesHeading("The bureau’s questions");
        holder.answers(user, true);
        Await.until("the proof", PATIENCE, () -> "PASSED".equals(holder.stands(database)));
        user.open("/proofing").sees("Your identity is proofed").sees("You have reached level 3");
        user.isAccessible("proofing-upgraded");
        user.follow("Elevate now").seesHeading("Raise your session");
        user.press("Call me").sees("Call to").sees("It has arrived; look at the phone");
        user.fill("Code you received", desk.spokenCode(number))
                .press("Continue")
                .sees("Phone OTP, level 3");
        user.open("/credentials").follow("Details Phone").sees("Its codes work");
        user.doesNotSee("Upgrade to level 3").doesNotSee("Proofing needed for level 3");

        assertThat(database.text(
                        "select cast(expires_at as text)" + RIGHT,
                        holder.person().userId()))
                .as("its end has not moved")
                .contains(end);
        assertThat(database.number("select level" + RIGHT, holder.person().userId()))
                .isEqualTo(3);
    }

    @Test
    void whoever_is_proofed_already_has_level_3_with_the_key(Visitor user, Countersign running) {
        Database database = running.database();
        Applicant holder = holder("proofedbefore", Newcomer.mobileNumber(), database);
        database.change("""
                insert into identity_proof (id, public_id, account_id, valid, method, country, proofed_at)
                select nextval('identity_proof_seq'), 'proof' || id, id, 1, 'WEBCAM', 'GB', now()
                  from account where user_id = ?
                """, holder.person().userId());
        signsIn(user, holder);
        user.open("/credentials/upgrade?kind=PHONE").sees("None of this is asked of you again");
        user.isAccessible("upgrade-proofed")
                .check("I have read what is required")
                .press("Continue to the order");
        Shopping.confirmBuyer(user);
        Shopping.payByCard(user);
        user.follow("Enter the license key")
                .seesHeading("Enter your license key")
                .press("Continue");
        user.seesHeading("Phone").sees("your credential is at level 3").sees("You have reached level 3");
        user.isAccessible("credential-elevate-now");
    }

    /** A password alone buys, pays and redeems (OTP-6). */
    private static void signsIn(Visitor user, Applicant holder) {
        SigningIn.as(user, holder.person().userId());
        user.seesHeading("Enter your one-time password").press("Skip OTP").seesHeading("My 2FA credentials");
    }

    /** Somebody with a phone of his own, registered under a right without proofing. */
    private static Applicant holder(String name, String number, Database database) {
        Newcomer person = Newcomer.called(name, database);
        person.gets("PHONE", database);
        database.change("""
                insert into credential (id, version, public_id, account_id, kind, subscription_id, state, state_since, live,
                                        created_at, activated_at, default_slot)
                select nextval('credential_seq'), 0, 'phone' || translate(cast(s.account_id as text), '0123456789', 'abcdefghij'), s.account_id, s.kind, s.id, 'ACTIVE', now(),
                       1, now(), now(), 1
                  from subscription s where s.account_id = (select id from account where user_id = ?)
                """, person.userId());
        database.change("""
                insert into credential_phone (credential_id, slot, number, voice_only, send_by, added_at)
                select c.id, 1, ?, false, 'TEXT', now()
                  from credential c where c.account_id = (select id from account where user_id = ?)
                """, "+44" + number.replaceAll("\\D", "").substring(1), person.userId());
        return new Applicant(person, "Marlow");
    }
}
