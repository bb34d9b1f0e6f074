package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.function.Predicate;
import org.countersign.account.AccountMessage;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.delivery.Send;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.proofing.LegalDocument;
import org.countersign.proofing.LegalText;
import org.countersign.proofing.MethodOffer;
import org.countersign.proofing.ProofingMessage;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingMoveRefused;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.entity.Agreement;
import org.countersign.proofing.entity.ProofingCase;
import org.countersign.shared.AccountId;
import org.countersign.shared.InvalidInput;
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
    Accounts accounts;

    @Inject
    Deliveries deliveries;

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

    /**
     * Ends the case.
     *
     * @throws org.countersign.proofing.AppointmentRefused from the beginning of its meeting on
     */
    @Transactional
    public void cancel(AccountId account, Instant at) {
        ProofingCase held = cases.required(account);
        rules.checkCancel(held, at);
        step(held, ProofingTrigger.CANCEL, at);
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

    /** A letter that is out stays good, whatever policies say of others (decision 57). */
    private boolean isPromised(ProofingCase held, Instant at) {
        return held.state() == ProofingState.LETTER_OFFERED && rules.isLetterGood(held, at);
    }

    private void leadBack(ProofingCase held, Instant at) {
        if (rules.isWithdrawn(held)) {
            rules.decide(held);
            cases.move(
                    held,
                    isPromised(held, at) ? ProofingTrigger.KEEP_LETTER : ProofingTrigger.METHOD_WITHDRAWN,
                    null,
                    at);
        } else if (wordings.isOutdated(held)) {
            cases.move(held, ProofingTrigger.NEW_WORDING, null, at);
        }
    }
}
