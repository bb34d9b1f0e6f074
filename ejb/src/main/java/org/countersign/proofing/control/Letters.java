package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.crypto.RandomCodes;
import org.countersign.delivery.Send;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.proofing.LetterMessage;
import org.countersign.proofing.LetterRefused;
import org.countersign.proofing.LetterState;
import org.countersign.proofing.LetterView;
import org.countersign.proofing.entity.ActivationCode;
import org.countersign.proofing.entity.ProofingLetter;
import org.countersign.shared.AccountId;
import org.countersign.shared.OfficeCalendar;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PublicId;

/** Letters with activation codes: ordering them, and when they may be expected (PRF-5, PRF-7, PRF-7b). */
@ApplicationScoped
public class Letters {
    /** The name of its text. */
    static final String TEXT = "activation-letter";

    /** Eleven random signs, 53 bits, and a check sign. */
    private static final int NUMBER_SIGNS = 12;

    /** Longer than any number with any spaces. */
    private static final int LONGEST = 40;

    @Inject
    StoredLetters letters;

    @Inject
    Codes codes;

    @Inject
    Accounts accounts;

    @Inject
    Deliveries deliveries;

    @Inject
    RandomCodes random;

    @Inject
    OfficeCalendar calendar;

    @Inject
    Policies policies;

    @Inject
    AuditTrail audit;

    /**
     * Orders a letter in the running transaction: committed means that it will be printed. One of the same case that is not
     * with the printer yet is taken back; its code is dead anyway.
     *
     * @param confirmed by its receiver; kept nowhere but sealed with the letter, until that is handed over (PRF-6)
     * @param code as {@link Codes#issue} gave it for this case a moment ago
     * @throws LetterRefused if it comes too soon after the last one, is one too many, or the address cannot be printed
     */
    public LetterView order(PublicId proofingCase, AccountId owner, PostalAddress confirmed, String code, Instant at) {
        accounts.oneAtATime(owner);
        demandPace(owner, at);
        takeBack(proofingCase);
        ActivationCode issued = codes.live(proofingCase)
                .filter(live -> live.isOf(proofingCase, owner))
                .orElseThrow(() -> new IllegalStateException("no code was issued for the case " + proofingCase));
        String number = RandomCodes.normalized(random.readable(NUMBER_SIGNS));
        PublicId delivery = deliveries.enqueue(send(accounts.contact(owner), confirmed, code, number, issued, at));
        ProofingLetter letter = new ProofingLetter(number, issued, delivery, at);
        letter.expect(due(at, Policy.LETTER_EXPECTED), due(at, Policy.LETTER_SUPPORT_AFTER));
        letters.add(letter);
        audit.record(Entry.done(Act.LETTER_ORDERED)
                .about(owner)
                .with("case", proofingCase)
                .with("letter", number)
                .with("country", confirmed.country()));
        return letter.view();
    }

    /** @throws LetterRefused if a letter to that person would come too soon after the last one, or be one too many (PRF-7b) */
    void demandPace(AccountId owner, Instant at) {
        wait(owner, at).ifPresent(wait -> {
            throw new LetterRefused(wait.reason(), wait.until());
        });
    }

    /** Until when no other letter can be ordered for that person; empty where one can be. */
    public Optional<Instant> notBefore(AccountId owner, Instant at) {
        return wait(owner, at).map(LetterPace.Wait::until);
    }

    /** The case's letters, the newest first. */
    public List<LetterView> of(PublicId proofingCase) {
        return letters.of(proofingCase).stream().map(ProofingLetter::view).toList();
    }

    /** Takes back what is not with the printer yet: the case goes on without it. */
    public void takeBack(PublicId proofingCase) {
        letters.of(proofingCase).stream()
                .filter(letter -> letter.state() == LetterState.ORDERED)
                .forEach(letter -> deliveries.withdraw(letter.delivery()));
    }

    /** When a letter that is ordered at that moment should be there, by the office's calendar (PRF-5). */
    public LocalDate expectedOn(Instant at) {
        return due(at, Policy.LETTER_EXPECTED);
    }

    /** A letter's number as it was scanned or typed; empty if it cannot be one. */
    public static Optional<String> number(String typed) {
        return Optional.of(typed)
                .filter(text -> text.length() <= LONGEST)
                .map(RandomCodes::normalized)
                .filter(number -> RandomCodes.wellFormed(number, NUMBER_SIGNS));
    }

    private LocalDate due(Instant at, Policy businessDays) {
        return calendar.after(calendar.day(at), policies.number(businessDays));
    }

    private Optional<LetterPace.Wait> wait(AccountId owner, Instant at) {
        LetterPace pace = new LetterPace(
                policies.number(Policy.LETTER_MOST),
                policies.duration(Policy.LETTER_MOST_WINDOW),
                policies.duration(Policy.LETTER_APART));
        Instant since = at.minus(pace.window().compareTo(pace.apart()) > 0 ? pace.window() : pace.apart());
        return pace.before(at, letters.orderedSince(owner, since));
    }

    private Send send(
            Contact contact, PostalAddress to, String code, String number, ActivationCode issued, Instant at) {
        List<String> lines = to.lines();
        String address = String.join("\n", lines.subList(0, lines.size() - 1)); // the country by its name, if at all
        String name = contact.name().full();
        if (!deliveries.prints(name + address)) {
            throw new LetterRefused(LetterMessage.ADDRESS_NOT_PRINTABLE);
        }
        return Send.letter(TEXT, name)
                .to(contact.id())
                .in(contact.locale())
                .until(issued.expiresAt())
                .with("address", address)
                .with("country", to.country())
                .with("number", number)
                .with("code", code)
                .with("orderedOn", day(contact, at))
                .with("validUntil", contact.inWords(issued.expiresAt()));
    }

    /** As the person reads it: in his zone and language. */
    static String day(Contact contact, Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(contact.locale())
                .format(at.atZone(contact.zone()));
    }
}
