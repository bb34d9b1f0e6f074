package org.countersign.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.license.LicenseMessage.ALREADY_HELD;
import static org.countersign.license.LicenseMessage.MISTYPED;
import static org.countersign.license.LicenseMessage.NOT_ACCEPTED;
import static org.countersign.license.LicenseMessage.REFUNDED;
import static org.countersign.license.LicenseMessage.REPLACED;
import static org.countersign.license.LicenseMessage.TOO_MANY_TRIES;
import static org.countersign.license.LicenseMessage.USED;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countersign.caller.Caller;
import org.countersign.catalog.Offer;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.crypto.RandomCodes;
import org.countersign.license.IssueKeys;
import org.countersign.license.KeyFor;
import org.countersign.license.LicenseMessage;
import org.countersign.license.RedeemOutcome;
import org.countersign.license.RedeemOutcome.Redeemed;
import org.countersign.license.RedeemOutcome.Refused;
import org.countersign.license.boundary.KeyRedemption;
import org.countersign.license.boundary.LicenseKeys;
import org.countersign.organization.OrganizationSummary;
import org.countersign.shared.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** License keys against the real database: redeemed once, told to the right people, throttled (ONB-2, ONB-3). */
class LicenseKeysIT extends InsideWithPeople {
    private static final int RACERS = 50;
    private static final int ROUNDS = 3;

    private String run;
    private OrganizationSummary buyers;
    private OrganizationSummary strangers;
    private Caller buyer;
    private int orders;

    @BeforeEach
    void two_companies() {
        run = unique();
        buyers = company();
        strangers = company();
        buyer = person(buyers);
    }

    /** Case 19: fifty colleagues, each from an address of his own, at the same instant. */
    @Test
    void of_many_who_redeem_a_key_at_once_one_wins() throws Exception {
        List<Caller> colleagues = new ArrayList<>();
        for (int i = 0; i < RACERS; i++) {
            colleagues.add(person(buyers));
        }
        for (int round = 0; round < ROUNDS; round++) {
            change("delete from caller_tries"); // else the organization's budget would refuse the third round's
            // racers before they race
            Kind kind = Kind.values()[round % Kind.values().length];
            String order = order();
            String key = issued(order, kind);
            List<RedeemOutcome> outcomes = atOnce(RACERS, racer -> () -> redeem(colleagues.get(racer), key));
            assertThat(outcomes).filteredOn(Redeemed.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> reasonOf(outcome) == USED)
                    .hasSize(RACERS - 1);
            assertThat(colleagues.stream().filter(who -> holds(who, order))).hasSize(1);
            colleagues.removeIf(who -> holds(who, order));
            colleagues.add(person(buyers));
        }
    }

    /** Case 19: the winner whose answer was lost asks again. */
    @Test
    void the_winner_who_asks_again_gets_his_own_result() throws Exception {
        String key = issued(order(), Kind.PHONE);
        RedeemOutcome first = redeem(buyer, key);
        assertThat(first).isInstanceOf(Redeemed.class);
        assertThat(redeem(buyer, key)).isEqualTo(first);
    }

    /** ONB-3, and ONB-2: what became of a key is told to those it was issued to. */
    @Test
    void a_colleague_may_use_a_key_and_the_buyer_is_told_who_did() throws Exception {
        String key = issued(order(), Kind.MOBILE_ID);
        Caller colleague = person(buyers);
        assertThat(redeem(colleague, key)).isInstanceOf(Redeemed.class);
        assertThat(redeem(buyer, key)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(USED);
            assertThat(refused.by()).isEqualTo("Ann Miller");
            assertThat(refused.at()).isNotNull();
        });
    }

    /** Case 23: a stranger cannot tell an unknown key from another's, used or not. */
    @Test
    void a_stranger_gets_one_neutral_answer_whatever_the_cause() throws Exception {
        String fresh = issued(order(), Kind.PHONE);
        String used = issued(order(), Kind.MOBILE_ID);
        redeem(buyer, used);
        Caller stranger = person(strangers);
        Refused neutral = Refused.because(NOT_ACCEPTED);
        assertThat(redeem(stranger, bean(RandomCodes.class).readable(20))).isEqualTo(neutral);
        assertThat(redeem(stranger, fresh)).isEqualTo(neutral);
        assertThat(redeem(stranger, used)).isEqualTo(neutral);
        assertThat(redeem(buyer, fresh)).isInstanceOf(Redeemed.class);
    }

    @Test
    void a_key_is_taken_as_people_type_it() throws Exception {
        String key = issued(order(), Kind.PHONE);
        String typed = " "
                + key.toLowerCase(Locale.ROOT)
                        .replace('-', ' ')
                        .replace('0', 'o')
                        .replace('1', 'l') + " ";
        assertThat(redeem(buyer, typed)).isInstanceOf(Redeemed.class);
    }

    @Test
    void a_mistyped_key_is_told_to_anyone_and_not_charged() throws Exception {
        Caller stranger = person(strangers);
        for (int i = 0; i < 10; i++) {
            assertThat(reasonOf(redeem(stranger, "7K2QM-9RCTD"))).isEqualTo(MISTYPED);
            assertThat(reasonOf(redeem(stranger, "x".repeat(100_000)))).isEqualTo(MISTYPED);
        }
        assertThat(reasonOf(redeem(stranger, bean(RandomCodes.class).readable(20))))
                .isEqualTo(NOT_ACCEPTED);
    }

    /** Case 23: five tries in ten minutes, and the right key is not looked at after them. */
    @Test
    void guessing_is_throttled_before_the_key_is_looked_at() throws Exception {
        String key = issued(order(), Kind.PHONE);
        for (int i = 0; i < 5; i++) {
            assertThat(reasonOf(redeem(buyer, bean(RandomCodes.class).readable(20))))
                    .isEqualTo(NOT_ACCEPTED);
        }
        assertThat(redeem(buyer, key)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(TOO_MANY_TRIES);
            assertThat(refused.at()).isAfter(bean(Clock.class).instant());
        });
        assertThat(redeem(person(buyers), key)).isInstanceOf(Redeemed.class);
    }

    @Test
    void whoever_holds_that_kind_keeps_the_key_for_somebody_else() throws Exception {
        assertThat(redeem(buyer, issued(order(), Kind.PHONE))).isInstanceOf(Redeemed.class);
        String second = issued(order(), Kind.PHONE);
        assertThat(reasonOf(redeem(buyer, second))).isEqualTo(ALREADY_HELD);
        assertThat(redeem(person(buyers), second)).isInstanceOf(Redeemed.class);
    }

    /** ORD-6. */
    @Test
    void a_cancelled_orders_keys_are_dead() throws Exception {
        String order = order();
        String key = issued(order, Kind.PHONE);
        assertThat(inTransaction(() -> bean(LicenseKeys.class).cancel(order)).revoked())
                .isEqualTo(1);
        assertThat(reasonOf(redeem(buyer, key))).isEqualTo(REFUNDED);
    }

    /** ORD-6. */
    @Test
    void a_key_that_was_sent_again_replaces_the_first_one() throws Exception {
        String order = order();
        String first = issued(order, Kind.PHONE);
        int sent = inTransaction(() -> bean(LicenseKeys.class).resend(order, "buyer@example.com", Locale.ENGLISH));
        assertThat(sent).isEqualTo(1);
        String second = handedOver(buyer, order);
        assertThat(reasonOf(redeem(buyer, first))).isEqualTo(REPLACED);
        assertThat(redeem(buyer, second)).isInstanceOf(Redeemed.class);
    }

    /** ORD-5. */
    @Test
    void a_key_is_handed_over_to_its_buyer_alone_and_until_it_is_used() throws Exception {
        String order = order();
        String key = issued(order, Kind.PHONE);
        assertThat(handedOver(person(buyers), order)).isNull();
        assertThat(handedOver(buyer, order)).isEqualTo(key);
        redeem(buyer, key);
        assertThat(handedOver(buyer, order)).isNull();
    }

    private String issued(String order, Kind kind) throws Exception {
        KeyFor good = new KeyFor(Offer.PURCHASE, kind, 2, 12, bean(Clock.class).instant());
        inTransaction(() -> {
            bean(LicenseKeys.class)
                    .issue(new IssueKeys(
                            order, List.of(good), buyer.account(), buyers.id(), "buyer@example.com", Locale.ENGLISH));
            return null;
        });
        return handedOver(buyer, order);
    }

    private static String handedOver(Caller who, String order) {
        isCalledBy(who);
        return bean(KeyRedemption.class).handedOver(order).orElse(null);
    }

    private static RedeemOutcome redeem(Caller who, String typed) {
        calls(who);
        return bean(KeyRedemption.class).redeem(typed);
    }

    private static LicenseMessage reasonOf(RedeemOutcome outcome) {
        return outcome instanceof Refused refused ? refused.reason() : null;
    }

    private static boolean holds(Caller who, String order) {
        return bean(Subscriptions.class).of(who.account()).stream()
                .anyMatch(right -> right.source().equals(order));
    }

    private String order() {
        return "IT-" + run + "-" + ++orders;
    }
}
