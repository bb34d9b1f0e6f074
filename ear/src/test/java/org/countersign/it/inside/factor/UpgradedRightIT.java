package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.countersign.caller.Caller;
import org.countersign.catalog.Offer;
import org.countersign.credential.OpenSubscription;
import org.countersign.credential.OtpOutcome;
import org.countersign.credential.ProofingFirst;
import org.countersign.credential.ProofingIncluded;
import org.countersign.credential.SendBy;
import org.countersign.credential.SubscriptionSummary;
import org.countersign.credential.boundary.OtpValidation;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.credential.control.Waiting;
import org.countersign.it.fixture.StoredCase;
import org.countersign.it.inside.Line;
import org.countersign.license.IssueKeys;
import org.countersign.license.KeyFor;
import org.countersign.license.LicenseMessage;
import org.countersign.license.RedeemOutcome;
import org.countersign.license.RedeemOutcome.Redeemed;
import org.countersign.license.RedeemOutcome.Refused;
import org.countersign.license.boundary.KeyRedemption;
import org.countersign.license.boundary.LicenseKeys;
import org.countersign.organization.OrganizationSummary;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.control.Cases;
import org.countersign.proofing.control.Proving;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PRF-13: what an upgrade's key makes of the right that is held, for whom, and how often. */
class UpgradedRightIT extends InsideFactor {
    private static final int ROUNDS = 5;

    private Caller holder;
    private PublicId phones;

    @BeforeEach
    void somebody_holds_two_phones() throws Exception {
        holder = active();
        phones = phones(holder.account(), "ACTIVE");
        calls(holder);
    }

    @Test
    void a_device_works_on_at_level_2_and_reaches_level_3_when_its_holder_is_proofed() throws Exception {
        SubscriptionSummary before = right();
        assertThat(redeem(holder, key(holder, Kind.PHONE)))
                .isEqualTo(new Redeemed(phones, Offer.UPGRADE, Kind.PHONE, 3));
        assertThat(right().awaitsProofing()).isTrue();
        assertThat(levelOfTheNextCode(SendBy.TEXT)).isEqualTo(2);
        isProofed(holder);
        assertThat(right().awaitsProofing()).isFalse();
        assertThat(levelOfTheNextCode(SendBy.CALL)).isEqualTo(3);
        assertThat(right().id()).isEqualTo(before.id());
        assertThat(right().expiresAt()).isEqualTo(before.expiresAt());
        assertThat(right().source()).isEqualTo(before.source());
        assertThat(count(
                        "select count(*) from credential where account_id = ?",
                        holder.account().value()))
                .as("no new device")
                .isOne();
    }

    @Test
    void whoever_is_proofed_already_has_level_3_at_once() throws Exception {
        isProofed(holder);
        assertThat(right().level()).as("bought without").isEqualTo(2);
        redeem(holder, key(holder, Kind.PHONE));
        assertThat(right().level()).isEqualTo(3);
        assertThat(levelOfTheNextCode(SendBy.TEXT)).isEqualTo(3);
    }

    /** What was bought with proofing waits for it (ONB-4); what was upgraded was good for level 2 before. */
    @Test
    void what_could_be_registered_before_the_upgrade_still_can() throws Exception {
        Caller upgraded = active();
        right(upgraded.account(), Kind.MOBILE_ID);
        redeem(upgraded, key(upgraded, Kind.MOBILE_ID));
        assertThat(bean(Subscriptions.class).activatable(upgraded.account()))
                .containsExactlyInAnyOrder(Kind.MOBILE_ID, Kind.PHONE);
        Caller proofed = active();
        inTransaction(() -> bean(Subscriptions.class)
                .open(new OpenSubscription(
                        proofed.account(), Kind.MOBILE_ID, 3, now(), now().plusSeconds(3600), "proofed-" + unique())));
        assertThat(bean(Subscriptions.class).activatable(proofed.account())).isEmpty();
        assertThatThrownBy(() ->
                        inTransaction(() -> bean(Waiting.class).toRegister(proofed.account(), Kind.MOBILE_ID, now())))
                .isInstanceOf(ProofingFirst.class);
    }

    @Test
    void who_holds_nothing_of_the_kind_keeps_the_key_for_a_colleague() throws Exception {
        OrganizationSummary company = company();
        Caller buyer = person(company);
        String key = key(buyer, Kind.PHONE);
        right(buyer.account(), Kind.MOBILE_ID); // includes phones, and is of another kind
        assertRefused(redeem(buyer, key), LicenseMessage.NOTHING_TO_UPGRADE);
        Caller colleague = person(company);
        phones(colleague.account(), "ACTIVE");
        assertThat(redeem(colleague, key)).isInstanceOf(Redeemed.class);
    }

    @Test
    void a_right_that_is_over_or_comes_with_proofing_changes_nothing_and_costs_no_key() throws Exception {
        String key = key(holder, Kind.PHONE);
        change(
                "update subscription set expires_at = ? where account_id = ?",
                now().minusSeconds(1),
                holder.account().value());
        assertRefused(redeem(holder, key), LicenseMessage.UPGRADE_TOO_LATE);
        change(
                "update subscription set expires_at = ? where account_id = ?",
                now().plusSeconds(3600),
                holder.account().value());
        String other = key(holder, Kind.PHONE);
        assertThat(redeem(holder, key)).isInstanceOf(Redeemed.class);
        assertRefused(redeem(holder, other), LicenseMessage.PROOFING_INCLUDED);
        assertThat(issued()).as("keys nobody has used").isOne();
    }

    /** ORD-6: a key that is sent again, or taken back, is like any other. */
    @Test
    void a_key_that_was_sent_again_upgrades_and_one_that_was_taken_back_does_not() throws Exception {
        String order = "UP-" + unique();
        String lost = key(holder, Kind.PHONE, order);
        inTransaction(() -> bean(LicenseKeys.class).resend(order, "holder@mail.example", Locale.ENGLISH));
        calls(holder);
        String fresh = bean(KeyRedemption.class).handedOver(order).orElseThrow();
        assertRefused(redeem(holder, lost), LicenseMessage.REPLACED);
        String refunded = "UP-" + unique();
        String dead = key(holder, Kind.PHONE, refunded);
        assertThat(inTransaction(() -> bean(LicenseKeys.class).cancel(refunded)).revoked())
                .isOne();
        assertRefused(redeem(holder, dead), LicenseMessage.REFUNDED);
        assertThat(redeem(holder, fresh)).isInstanceOf(Redeemed.class);
        assertThat(right().levelSource()).isEqualTo(order);
    }

    @Test
    void of_two_keys_at_once_one_upgrades_and_the_other_stays_unused() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Caller racer = active();
            phones(racer.account(), "ACTIVE");
            List<String> keys = List.of(key(racer, Kind.PHONE), key(racer, Kind.PHONE));
            List<RedeemOutcome> outcomes = atOnce(keys.size(), each -> () -> redeem(racer, keys.get(each)));
            assertThat(outcomes).filteredOn(Redeemed.class::isInstance).hasSize(1);
            assertThat(outcomes).contains(Refused.because(LicenseMessage.PROOFING_INCLUDED));
            assertThat(count(
                            "select count(*) from license_key where buyer_id = ? and state = 'REDEEMED'",
                            racer.account().value()))
                    .isOne();
            assertThat(count(
                            "select count(*) from audit_record where subject_id = ? and act = 'SUBSCRIPTION_UPGRADED'",
                            racer.account().value()))
                    .isOne();
        }
    }

    /** Without the queue in which one account's keys stand: the right itself is raised once. */
    @Test
    void a_right_is_upgraded_once_however_many_come() throws Exception {
        List<Boolean> others = Line.behind(() -> upgrade("first"), List.of(upgrades("second"), upgrades("third")));
        assertThat(others).containsExactly(false, false);
        assertThat(right().levelSource()).isEqualTo("first");
    }

    /** Whichever comes first, none is lost: the holder is proofed, and the right was bought with it. */
    @Test
    void an_upgrade_and_a_proof_that_meet_make_level_3() throws Exception {
        opensCase(holder);
        Line.behind(() -> pass(holder), List.of(upgrades("order")));
        assertThat(right().level()).isEqualTo(3);

        holder = active();
        phones(holder.account(), "ACTIVE");
        opensCase(holder);
        Caller other = holder;
        Line.behind(() -> upgrade("order"), List.of(() -> inTransaction(() -> pass(other))));
        assertThat(right().level()).isEqualTo(3);
    }

    private PublicId upgrade(String source) {
        return bean(Subscriptions.class).upgrade(holder.account(), Kind.PHONE, source);
    }

    /** Whether it was the one, in a transaction of its own. */
    private Callable<Boolean> upgrades(String source) {
        return () -> {
            try {
                inTransaction(() -> upgrade(source));
                return true;
            } catch (ProofingIncluded already) {
                return false;
            }
        };
    }

    private SubscriptionSummary right() {
        return bean(Subscriptions.class).of(holder.account()).get(0);
    }

    private long issued() throws Exception {
        return count(
                "select count(*) from license_key where buyer_id = ? and state = 'ISSUED'",
                holder.account().value());
    }

    private int levelOfTheNextCode(SendBy by) throws Exception {
        calls(holder);
        bean(OtpValidation.class).sendCode(holder.account(), phones.value() + ".1", by);
        OtpOutcome outcome = signsIn(holder, phones);
        return ((OtpOutcome.Accepted) outcome).level();
    }

    private static void isProofed(Caller person) throws Exception {
        opensCase(person);
        inTransaction(() -> pass(person));
    }

    private static void opensCase(Caller person) throws Exception {
        stored(StoredCase.open(person.account().value(), "ANSWERED").with("tries", 1));
    }

    private static Object pass(Caller person) {
        bean(Proving.class).pass(bean(Cases.class).required(person.account()), ProofingMethod.BUREAU, now());
        return null;
    }

    private static String key(Caller buyer, Kind kind) throws Exception {
        return key(buyer, kind, "UP-" + unique());
    }

    /** As it reads in the e-mail of that order, which is paid. */
    private static String key(Caller buyer, Kind kind, String order) throws Exception {
        inTransaction(() -> {
            bean(LicenseKeys.class)
                    .issue(new IssueKeys(
                            order,
                            List.of(new KeyFor(Offer.UPGRADE, kind, 3, 0, now())),
                            buyer.account(),
                            buyer.organization(),
                            "buyer@mail.example",
                            Locale.ENGLISH));
            return null;
        });
        calls(buyer);
        return bean(KeyRedemption.class).handedOver(order).orElseThrow();
    }

    private static RedeemOutcome redeem(Caller who, String key) {
        calls(who);
        return bean(KeyRedemption.class).redeem(key);
    }

    private static void assertRefused(RedeemOutcome outcome, LicenseMessage why) {
        assertThat(outcome).isEqualTo(Refused.because(why));
    }
}
