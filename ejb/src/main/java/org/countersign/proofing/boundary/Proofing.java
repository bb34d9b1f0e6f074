package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.account.boundary.OwnProfile;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.SignedIn;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.proofing.CasePurpose;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.LegalDocument;
import org.countersign.proofing.LegalText;
import org.countersign.proofing.MethodOffer;
import org.countersign.proofing.ProofSummary;
import org.countersign.proofing.ProofingMessage;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingMoveRefused;
import org.countersign.proofing.ProofingRefused;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.ProofingWay;
import org.countersign.proofing.control.BureauTalk;
import org.countersign.proofing.control.CaseSteps;
import org.countersign.proofing.control.CurrentCase;
import org.countersign.proofing.control.LegalTexts;
import org.countersign.proofing.control.NewCases;
import org.countersign.shared.AccountId;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.LegalName;
import org.countersign.shared.PublicId;

/**
 * The caller's own case. Every command is one step of it, committed on its own; one that the case cannot take any more,
 * since it was taken in another tab, changes nothing.
 */
@Stateless
@SignedIn
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Proofing {
    private static final System.Logger LOG = System.getLogger(Proofing.class.getName());

    @Inject
    CurrentCase current;

    @Inject
    CaseSteps steps;

    @Inject
    NewCases beginning;

    @Inject
    BureauTalk talk;

    @Inject
    LegalTexts texts;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Accounts accounts;

    @Inject
    OwnProfile profile;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The open case, moved on first where nobody waits for an answer any more; empty where none is open. */
    public Optional<CaseView> open() {
        return current.of(account(), clock.instant());
    }

    /** Where the open case stands, as it was left; empty where none is open. */
    public Optional<ProofingState> state() {
        return current.state(account(), clock.instant());
    }

    /** The valid proof; empty where nobody has proofed the caller, or his proof has lapsed. */
    public Optional<ProofSummary> proof() {
        return current.proof(account());
    }

    /** Whether a right of the caller gives less than it was bought for until he is proofed. */
    public boolean isAwaited() {
        return subscriptions.awaitsProofing(account());
    }

    /** Whether the caller can begin no case until an administrator lets him. */
    public boolean isBarred() {
        return current.isBarred(account());
    }

    /**
     * Opens a case; the one that is open, if there is one.
     *
     * @throws ProofingRefused if nothing of the caller awaits proofing, or he is barred from it
     */
    public void begin() {
        try {
            beginning.begin(account(), clock.instant());
        } catch (PersistenceException another) {
            LOG.log(System.Logger.Level.DEBUG, "another request opened a case at the same time", another);
        }
    }

    /** Whether the open case was led back to where it stands: its way is accepted no more, or its terms have new words. */
    public boolean isLedBack() {
        return current.isLedBack(account());
    }

    /** Whether the bureau's questions were left without an answer that counts: not wrong ones, but none in time (PRF-4). */
    public boolean isUnanswered() {
        return current.lastStep(account())
                .filter(ProofingTrigger.TIME_OUT::equals)
                .isPresent();
    }

    /** What the open case is for; empty where none is open, or that right is held no more. */
    public Optional<CasePurpose> purpose() {
        return current.purpose(account());
    }

    /** Every way, with whether it is open to the caller in that country, and why not (PRF-1). */
    public List<MethodOffer> methods(String country) {
        return current.methods(account(), country);
    }

    /** By what the caller could be proofed in the case that he would begin (PRF-6b); empty where nothing of his waits for it. */
    public Optional<Set<ProofingWay>> ways() {
        return current.ways(account(), clock.instant());
    }

    /** @throws InvalidInput if there is no such country, or that way is not open there */
    public void choose(String country, ProofingMethod method) {
        steps.choose(account(), country, method, clock.instant());
    }

    /** The name as it is known, to be confirmed. */
    public LegalName name() {
        return profile.known().name();
    }

    /**
     * Confirms, or for the last time corrects, the name as on the identity document (PRF-2). Where he is
     * proofed need not be where he lives, so a country that nobody knows stays unknown.
     *
     * @throws org.countersign.shared.InvalidForm if a part is missing or impossible
     * @throws org.countersign.caller.FreshOtpRequired if it changes, and the caller holds a factor and has not shown it
     *     lately (OTP-6)
     */
    public void confirmName(LegalName name) {
        if (open().filter(found -> found.can(ProofingTrigger.NAME_FOR_BUREAU)).isEmpty()) {
            throw new ProofingMoveRefused();
        }
        profile.confirmName(name);
        steps.confirmedName(account(), clock.instant());
    }

    /** The current wording, in the caller's language. */
    public LegalText text(LegalDocument document) {
        Contact contact = accounts.contact(account());
        return texts.of(document, contact.locale());
    }

    /**
     * Agrees to a text or not; who does not goes on by webcam (PRF-3).
     *
     * @param hash of the text that was shown
     * @throws ProofingRefused if it is not the current wording any more
     */
    public void answer(LegalDocument document, String hash, boolean agreed) {
        LegalText text = text(document);
        if (!text.hash().equals(hash)) {
            throw new ProofingRefused(ProofingMessage.TEXT_CHANGED);
        }
        steps.answer(account(), text, agreed, clock.instant());
    }

    /** Back to the choice of country and way. */
    public void changeMethod() {
        steps.take(account(), ProofingTrigger.CHANGE_METHOD, clock.instant());
    }

    /** From the details once more; asking the bureau charges one of the tries. */
    public void retry() {
        steps.take(account(), ProofingTrigger.RETRY, clock.instant());
    }

    public void takeWebcam() {
        steps.take(account(), ProofingTrigger.TAKE_WEBCAM, clock.instant());
    }

    public void takeLetter() {
        steps.take(account(), ProofingTrigger.TAKE_LETTER, clock.instant());
    }

    /** Leaves questions unanswered that cannot be shown again. */
    public void giveUpQuestions() {
        steps.leaveQuestions(account(), clock.instant());
    }

    /** The same with those of that inquiry, whose page is open. */
    public void giveUpShown(PublicId inquiry) {
        steps.leaveQuestions(account(), inquiry, clock.instant());
    }

    /**
     * Goes on without the verdict of a bureau that has been away for so long that nobody need wait; the try is not charged
     * (OTP-7). What the bureau says in this last moment counts.
     */
    public void stopWaiting() {
        open().filter(held -> held.can(ProofingTrigger.INQUIRY_LOST)).ifPresent(held -> talk.stopWaiting(account()));
    }

    /**
     * Ends the case; another one can be begun.
     *
     * @throws org.countersign.proofing.AppointmentRefused from the beginning of its meeting until something came of that
     */
    public void cancel() {
        steps.cancel(account(), clock.instant());
    }

    private AccountId account() {
        return caller.required().account();
    }
}
