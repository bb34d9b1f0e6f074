package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** A key that was lost is sent again while nobody has used it (ORD-6). */
@Journey
class KeyAgainIT {
    @Test
    void a_new_key_replaces_the_lost_one_and_is_not_sent_at_every_click(
            Visitor user, HttpVisitor outbox, Countersign running) {
        Desk desk = new Desk(outbox);
        Newcomer buyer = Newcomer.called("again", running.database());
        SigningIn.as(user, buyer.userId());
        Shopping.begin(user, "Mobile ID");
        Shopping.confirmBuyer(user);
        Shopping.payByCard(user);
        String lost = desk.licenseKey(buyer.email());

        user.follow("Show the order").sees("License keys").sees("Issued").isAccessible("order-with-key");
        again(user).sees("A new license key is on its way to " + buyer.email()).isAccessible("key-sent-again");
        desk.awaitMails(2, buyer.email(), "Your license key");
        String fresh = desk.licenseKey(buyer.email());
        assertThat(fresh).isNotEqualTo(lost);
        again(user).sees("A key was sent again a short while ago").isAccessible("key-sent-again-too-soon");
        assertThat(desk.mails(buyer.email(), "Your license key")).isEqualTo(2);
        assertThat(audited(buyer, running)).isEqualTo(1);

        user.open("/get-credentialed/key").fill("License key", lost).press("Continue");
        user.sees("A newer key was sent in place of this one").isAccessible("license-key-replaced");
        user.fill("License key", fresh).press("Continue").seesHeading("Confirm your details");
        user.open("/orders").page().locator("td a").first().click();
        user.sees("Redeemed").doesNotSee("Send the key again");
    }

    private static Visitor again(Visitor user) {
        user.page().getByText("Send the key again").click();
        return user.press("Send a new key");
    }

    private static long audited(Newcomer buyer, Countersign running) {
        return running.database()
                .number(
                        "select count(*) from audit_record where act = 'KEYS_SENT_AGAIN' and subject_id ="
                                + " (select id from account where user_id = ?)",
                        buyer.userId());
    }
}
