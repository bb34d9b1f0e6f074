package org.countersign.onboarding.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.account.Profile;
import org.countersign.account.boundary.OwnProfile;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.SignedIn;
import org.countersign.catalog.Offer;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.license.RedeemOutcome;
import org.countersign.license.boundary.KeyRedemption;
import org.countersign.onboarding.Methods;
import org.countersign.onboarding.Needs;
import org.countersign.onboarding.NothingActive;
import org.countersign.onboarding.Progress;
import org.countersign.onboarding.Way;
import org.countersign.onboarding.control.MethodsOf;
import org.countersign.onboarding.control.NeedsOf;
import org.countersign.onboarding.control.Travels;
import org.countersign.shared.AccountId;

/**
 * The wizard that leads the caller to an active credential. Reads are cheap and may be asked by any page; each command
 * is one step, committed on its own, and does no harm when it is sent twice.
 */
@Stateless
@SignedIn
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Onboarding {
    @Inject
    Travels travels;

    @Inject
    NeedsOf needsOf;

    @Inject
    MethodsOf methodsOf;

    @Inject
    KeyRedemption keys;

    @Inject
    Subscriptions subscriptions;

    @Inject
    OwnProfile own;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Where the caller stands; {@code Step.current} and {@code Step.open} read it. */
    public Progress progress() {
        return travels.progress(caller());
    }

    /**
     * Whether the wizard shows itself unasked (ONB-1): a right waits for its device, or a key to be redeemed, and the
     * caller has not been in the wizard yet. True once for each person; whoever chose "Finish later" is let alone.
     */
    public boolean meet() {
        boolean outstanding = methodsOf.outstanding(caller()) || !keys.waiting().isEmpty();
        return outstanding && travels.open(caller());
    }

    /** What the caller's applications want, and what would do. */
    public Needs needs() {
        return needsOf.caller();
    }

    /** Remembers how he wants to go on, so that another device goes on there. */
    public void choose(Way way) {
        travels.chose(caller(), way);
    }

    /** Turns a license key into a right, or into more of one; the outcome is {@link KeyRedemption#redeem}'s. */
    public RedeemOutcome enterKey(String typed) {
        RedeemOutcome outcome = keys.redeem(typed);
        if (outcome instanceof RedeemOutcome.Redeemed redeemed && leadsOn(redeemed)) {
            travels.gotRight(caller(), clock.instant());
        }
        return outcome;
    }

    /** Whether something is left to do: an upgrade gives at once all that it gives to whoever is proofed already (PRF-13). */
    private boolean leadsOn(RedeemOutcome.Redeemed redeemed) {
        return redeemed.offer() != Offer.UPGRADE || subscriptions.awaitsProofing(caller());
    }

    /** Name and country as they are known, to be confirmed. */
    public Profile profile() {
        return own.known();
    }

    /** Confirms, or corrects, the details (ONB-4); what it throws is {@link OwnProfile#confirm}'s. */
    public void confirmProfile(Profile typed) {
        own.confirm(typed);
        travels.confirmedProfile(caller(), clock.instant());
    }

    /** A card for each kind (ONB-5). */
    public Methods methods() {
        return methodsOf.caller(caller());
    }

    /** @throws NothingActive while no method works */
    public void finish() {
        if (!methodsOf.caller(caller()).enough()) {
            throw new NothingActive();
        }
        travels.finished(caller(), clock.instant());
    }

    private AccountId caller() {
        return current.required().account();
    }
}
