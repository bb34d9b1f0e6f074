package org.countersign.credential.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.countersign.account.boundary.Accounts;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.FreshOtp;
import org.countersign.caller.SignedIn;
import org.countersign.credential.BeginPhone;
import org.countersign.credential.PendingPhone;
import org.countersign.credential.PhoneSummary;
import org.countersign.credential.RegistrationOutcome;
import org.countersign.credential.SendBy;
import org.countersign.credential.control.PhoneAdding;
import org.countersign.credential.control.PhoneCare;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/** The caller's phones: adding one by a code, choosing the default, changing the way, removing (PHN-1 to PHN-4). */
@Stateless
@SignedIn
@FreshOtp
public class PhoneRegistration {
    @Inject
    PhoneAdding adding;

    @Inject
    PhoneCare care;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Whether the caller can add a number: a right covers phones, and there is room for one. */
    public boolean isOpen() {
        return adding.isOpen(current.required(), clock.instant());
    }

    /** The caller's country, ISO 3166-1 alpha-2: where his number most likely belongs. */
    public String likelyCountry() {
        return accounts.contact(account()).address().country();
    }

    /**
     * Reads a number and sends a code to it; it waits for that code, in place of any other number.
     *
     * @return the name of the code's delivery
     * @throws org.countersign.shared.InvalidInput beside the field that must be corrected
     * @throws org.countersign.credential.TooManySends if a budget is used up
     * @throws org.countersign.credential.CannotSend if the phone credential is locked or suspended
     * @throws org.countersign.credential.NoRight if no right covers phones
     * @throws org.countersign.credential.RightHasEnded if the right has run out
     */
    public PublicId begin(BeginPhone wish) {
        return adding.begin(wish, current.required(), clock.instant());
    }

    /** Sends another code to the number that waits; the former one is worth nothing from then on. Throws as above. */
    public PublicId resend(SendBy by) {
        return adding.resend(by, current.required(), clock.instant());
    }

    /** The number that waits for its code, if there is one: also on another node, also tomorrow. */
    public Optional<PendingPhone> pending() {
        return adding.pending(current.required());
    }

    /**
     * Judges the code; the number is added if it was right.
     *
     * @throws org.countersign.shared.InvalidInput if it cannot be a code; nothing is charged
     */
    public RegistrationOutcome confirm(String code) {
        return adding.confirm(code, current.required(), clock.instant());
    }

    /** @throws org.countersign.shared.ChangedMeanwhile if that phone is not there any more; so do the next two */
    public void makeDefault(PhoneSummary phone) {
        care.makeDefault(phone, account(), clock.instant());
    }

    /** How codes travel to that phone. */
    public void sendBy(PhoneSummary phone, SendBy by) {
        care.sendBy(phone, by, account(), clock.instant());
    }

    /** @throws org.countersign.shared.InvalidInput if it is the last one: that would be revoking */
    public void remove(PhoneSummary phone) {
        care.remove(phone, account(), clock.instant());
    }

    private AccountId account() {
        return current.required().account();
    }
}
