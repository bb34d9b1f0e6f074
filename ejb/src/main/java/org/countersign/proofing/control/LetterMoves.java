package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.delivery.Channel;
import org.countersign.delivery.DeliveryMoved;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.LetterReported;
import org.countersign.delivery.Send;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.proofing.CodeEnd;
import org.countersign.proofing.LetterNotSent;
import org.countersign.proofing.LetterReturned;
import org.countersign.proofing.LetterTrigger;
import org.countersign.proofing.ProofingWay;
import org.countersign.proofing.entity.ProofingCase;
import org.countersign.proofing.entity.ProofingLetter;

/** What becomes of letters, as deliveries, printers and clerks tell it; a report that says nothing new changes nothing. */
@ApplicationScoped
public class LetterMoves {

    @Inject
    StoredLetters letters;

    @Inject
    Cases cases;

    @Inject
    CaseRules rules;

    @Inject
    Codes codes;

    @Inject
    Accounts accounts;

    @Inject
    Deliveries deliveries;

    @Inject
    AuditTrail audit;

    @Inject
    Event<LetterReturned> returned;

    @Inject
    Event<LetterNotSent> notSent;

    void on(@Observes LetterReported told) {
        letters.numbered(told.number()).ifPresent(letter -> move(letter, trigger(told), told.at()));
    }

    void on(@Observes DeliveryMoved moved) {
        if (moved.channel() == Channel.LETTER && moved.template().equals(Letters.TEXT)) {
            trigger(moved)
                    .ifPresent(trigger ->
                            letters.sentAs(moved.delivery()).ifPresent(letter -> move(letter, trigger, moved.at())));
        }
    }

    /** Whether its life has such a step. */
    public boolean move(ProofingLetter read, LetterTrigger trigger, Instant at) {
        ProofingLetter letter = letters.locked(read);
        boolean moved = letter.fire(trigger, at);
        if (moved) {
            audit.record(Entry.done(Act.LETTER_MOVED)
                    .about(letter.account())
                    .with("case", letter.proofingCase())
                    .with("letter", letter.number())
                    .with("to", letter.state()));
            if (trigger == LetterTrigger.RETURN) {
                cameBack(letter, at);
            } else if (trigger == LetterTrigger.GIVE_UP) {
                isNotSent(letter, at);
            }
        }
        return moved;
    }

    /** Its code is dead and its receiver told at once (PRF-7b). Where a newer letter is out, nothing else changes. */
    private void cameBack(ProofingLetter letter, Instant at) {
        ProofingCase held =
                cases.locked(letter.proofingCase()); // before its code, as whoever orders another letter does
        boolean awaited = codes.end(letter.code(), letter.account(), CodeEnd.RETURNED, at);
        tell(letter, held, "letter-returned", notice -> notice.with("awaited", awaited));
        if (awaited) {
            returned.fire(new LetterReturned(letter.proofingCase(), letter.account(), at));
        }
    }

    /** The same, save where it was taken back: whoever did that knows it, and its code was dead before. */
    private void isNotSent(ProofingLetter letter, Instant at) {
        ProofingCase held = cases.locked(letter.proofingCase());
        if (codes.end(letter.code(), letter.account(), CodeEnd.NOT_SENT, at)) {
            tell(letter, held, "letter-not-sent", UnaryOperator.identity());
            notSent.fire(new LetterNotSent(letter.proofingCase(), letter.account(), at));
        }
    }

    /** With the ways on that the policy for the case has now (PRF-6b). */
    private void tell(ProofingLetter letter, ProofingCase held, String template, UnaryOperator<Send> more) {
        Contact contact = accounts.contact(letter.account());
        Set<ProofingWay> ways = MethodRules.ways(rules.policy(held).settings(), held.country());
        contact.notices(template).stream()
                .map(notice -> notice.with("name", contact.name().first())
                        .with("orderedOn", Letters.day(contact, letter.orderedAt()))
                        .with("letters", ways.contains(ProofingWay.LETTER))
                        .with("webcam", ways.contains(ProofingWay.WEBCAM)))
                .map(more)
                .forEach(deliveries::enqueue);
    }

    private static LetterTrigger trigger(LetterReported told) {
        return switch (told.news()) {
            case MAILED -> LetterTrigger.MAIL;
            case DELIVERED -> LetterTrigger.DELIVER;
            case RETURNED -> LetterTrigger.RETURN;
        };
    }

    /** What became of it on its way to the printer. */
    private static Optional<LetterTrigger> trigger(DeliveryMoved moved) {
        if (moved.to() == DeliveryState.SENT) {
            return Optional.of(LetterTrigger.MAKE);
        }
        boolean ended = moved.to() == DeliveryState.DEAD || moved.to() == DeliveryState.EXPIRED;
        return ended && moved.from().isOpen() ? Optional.of(LetterTrigger.GIVE_UP) : Optional.empty();
    }
}
