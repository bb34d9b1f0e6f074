package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.countersign.account.AccountMessage;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.credential.SubscriptionSummary;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.crypto.RandomCodes;
import org.countersign.delivery.Send;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.order.Purchase;
import org.countersign.proofing.LegalDocument;
import org.countersign.proofing.LegalText;
import org.countersign.proofing.MethodOffer;
import org.countersign.proofing.ProofingMessage;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingMoveRefused;
import org.countersign.proofing.ProofingRefused;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.entity.Agreement;
import org.countersign.proofing.entity.ProofingCase;
import org.countersign.shared.AccountId;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PostalRules;
import org.countersign.shared.PublicId;

/** The transactions of those steps that ask nobody outside: each is one move, whole or not at all. */
@ApplicationScoped
public class CaseSteps {
    @Inject
    Cases cases;

    @Inject
    CaseRules rules;

    @Inject
    Wordings wordings;

    @Inject
    Subscriptions subscriptions;

    @Inject
    RightsServed rights;

    @Inject
    Accounts accounts;

    @Inject
    Deliveries deliveries;

    @Inject
    RandomCodes random;

    /**
     * Opens a case unless one is open: for the right that lasts longest of those whose policy offers the person a way where
     * he lives, since a case for another one would lead nowhere and keep him from this one (OTP-7).
     *
     * @throws ProofingRefused if the account has nothing that awaits proofing, or is barred from it after fraud
     * @throws jakarta.persistence.PersistenceException if another one was opened at the same time
     */
    @Transactional
    public void begin(AccountId account, Instant at) {
        if (cases.open(account).isPresent()) {
            return;
        }
        if (cases.isBarred(account)) {
            throw new ProofingRefused(ProofingMessage.BARRED);
        }
        Purchase chosen = awaited(account, at).orElseThrow(() -> new ProofingRefused(ProofingMessage.NOTHING_TO_PROOF));
        cases.add(new ProofingCase(random.publicId(), account, chosen, at));
    }

    /** The same where nothing may wait for it any more, or he is barred from it by now: then none is opened. */
    void beginIfAwaited(AccountId account, Instant at) {
        if (!cases.isBarred(account) && awaited(account, at).isPresent()) {
            begin(account, at);
        }
    }

    /** What a case would be begun for. */
    Optional<Purchase> awaited(AccountId account, Instant at) {
        List<Purchase> awaiting = subscriptions.of(account).stream()
                .filter(SubscriptionSummary::awaitsProofing)
                .filter(right -> at.isBefore(right.expiresAt()))
                .map(rights::bought)
                .toList();
        if (awaiting.size() < 2) {
            return awaiting.stream().findFirst();
        }
        PostalAddress home = accounts.contact(account).address();
        return awaiting.stream()
                .filter(bought -> rules.leadsOn(account, bought, home == null ? null : home.country()))
                .findFirst()
                .or(() -> Optional.of(awaiting.get(0)));
    }

    /** @throws InvalidInput if there is no such country, or that way is not open there (PRF-1) */
    @Transactional
    public void choose(AccountId account, String country, ProofingMethod method, Instant at) {
        ProofingCase held = cases.required(account);
        if (!PostalRules.isCountry(country)) {
            throw new InvalidInput("country", AccountMessage.COUNTRY_UNKNOWN);
        }
        MethodOffer offer = rules.methods(held, country).stream()
                .filter(way -> way.method() == method)
                .findFirst()
                .orElseThrow(() -> new InvalidInput("method", ProofingMessage.METHOD_NEEDED));
        if (!offer.offered()) {
            throw new InvalidInput("method", ProofingMessage.METHOD_NOT_THERE);
        }
        rules.decide(held);
        cases.move(
                held,
                method == ProofingMethod.BUREAU ? ProofingTrigger.CHOOSE_BUREAU : ProofingTrigger.CHOOSE_WEBCAM,
                account,
                at);
        held.chose(country, method);
    }

    @Transactional
    public void confirmedName(AccountId account, Instant at) {
        ProofingCase held = cases.required(account);
        boolean bureau = held.method() == ProofingMethod.BUREAU;
        step(held, bureau ? ProofingTrigger.NAME_FOR_BUREAU : ProofingTrigger.NAME_FOR_WEBCAM, at);
    }

    /** Yes or no to one of the texts: kept with its version and hash; what was agreed to is mailed (PRF-3, case 33). */
    @Transactional
    public void answer(AccountId account, LegalText text, boolean agreed, Instant at) {
        ProofingCase held = cases.required(account);
        boolean terms = text.document() == LegalDocument.TERMS;
        wordings.check(held);
        if (agreed) {
            step(held, terms ? ProofingTrigger.AGREE : ProofingTrigger.CONSENT, at);
            mail(account, text, at);
        } else {
            step(held, terms ? ProofingTrigger.DISAGREE : ProofingTrigger.DECLINE, at);
            held.goesBy(ProofingMethod.WEBCAM);
        }
        cases.keep(new Agreement(held.id(), text, agreed, at));
    }

    private void mail(AccountId account, LegalText text, Instant at) {
        Contact contact = accounts.contact(account);
        deliveries.enqueue(Send.email("proofing-agreement", contact.email())
                .to(account)
                .in(contact.locale())
                .with("name", contact.name().first())
                .with("document", text.document())
                .with("version", text.version())
                .with("hash", text.hash())
                .with("when", contact.inWords(at))
                .with("text", String.join("\n\n", text.paragraphs())));
    }

    /**
     * Leaves the questions unanswered, whichever are out.
     *
     * @throws ProofingMoveRefused if none are out any more: answers that are being judged cannot be taken back
     */
    @Transactional
    public void leaveQuestions(AccountId account, Instant at) {
        leave(account, held -> held.state() == ProofingState.QUESTIONS, at);
    }

    /** The same with the questions of that inquiry alone. */
    @Transactional
    public void leaveQuestions(AccountId account, PublicId inquiry, Instant at) {
        leave(account, held -> held.isAskedBy(inquiry), at);
    }

    private void leave(AccountId account, Predicate<ProofingCase> areOut, Instant at) {
        ProofingCase held = cases.required(account);
        if (!areOut.test(held)) {
            throw new ProofingMoveRefused();
        }
        cases.move(held, ProofingTrigger.TIME_OUT, account, at);
    }

    /** One step that needs nothing but itself. */
    @Transactional
    public ProofingState take(AccountId account, ProofingTrigger trigger, Instant at) {
        ProofingCase held = cases.required(account);
        step(held, trigger, at);
        if (held.state() == ProofingState.APPOINTMENT) {
            held.goesBy(ProofingMethod.WEBCAM);
        }
        return held.state();
    }

    private void step(ProofingCase held, ProofingTrigger trigger, Instant at) {
        rules.decide(held, trigger);
        cases.move(held, trigger, held.account(), at);
    }

    /**
     * Leads a case back that cannot go on from where it stands: to the choice, where the policy accepts its way no more
     * (PRF-6b), or to the terms, where they have new words (PRF-3). While the bureau is asked, its answer comes first.
     */
    @Transactional
    public void reconsider(AccountId account, Instant at) {
        cases.openLocked(account)
                .filter(held -> held.state() != ProofingState.ASKED)
                .ifPresent(held -> leadBack(held, at));
    }

    private void leadBack(ProofingCase held, Instant at) {
        if (rules.isWithdrawn(held)) {
            rules.decide(held);
            cases.move(held, ProofingTrigger.METHOD_WITHDRAWN, null, at);
        } else if (wordings.isOutdated(held)) {
            cases.move(held, ProofingTrigger.NEW_WORDING, null, at);
        }
    }
}
