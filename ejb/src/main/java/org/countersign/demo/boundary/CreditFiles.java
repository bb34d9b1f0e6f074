package org.countersign.demo.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.crypto.RandomCodes;
import org.countersign.demo.MagicDigits;
import org.countersign.demo.control.DemoOnly;
import org.countersign.demo.control.InquiryBook;
import org.countersign.demo.control.InquiryPapers;
import org.countersign.demo.entity.SimulatedInquiry;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.Verdict;
import org.countersign.shared.PostalAddress;

/**
 * A credit bureau that knows nobody (PRF-4): it has its own book, questions about nothing, and whims, see {@link
 * MagicDigits}. What it writes down it has written, whatever becomes of the caller's transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CreditFiles {
    /** How long its questions may be answered, and all nine digits told. */
    private static final Duration ANSWERS = Duration.ofMinutes(15);

    /** How long it tells an address: while another letter may be wanted. */
    private static final Duration ADDRESS = Duration.ofDays(30);

    @Inject
    DemoOnly demo;

    @Inject
    InquiryBook book;

    @Inject
    InquiryPapers papers;

    @Inject
    RandomCodes random;

    @Inject
    Clock clock;

    /** Whether that request came before. */
    public boolean knows(String request) {
        demo.check();
        return book.byRequest(request).isPresent();
    }

    /** Somebody is told of; the same request again is answered from the book. */
    public BureauAnswer locate(String request, PersonalDetails details) {
        demo.check();
        Instant now = clock.instant();
        return papers.answer(book.byRequest(request).orElseGet(() -> begin(request, details, now)), now);
    }

    private SimulatedInquiry begin(String request, PersonalDetails details, Instant now) {
        SimulatedInquiry inquiry = new SimulatedInquiry("inq_" + random.publicId(), request);
        papers.fill(inquiry, details, now.plus(ANSWERS), now.plus(ADDRESS));
        book.add(inquiry);
        return inquiry;
    }

    /** All nine digits are told; empty where they are not awaited. */
    public Optional<BureauAnswer> complete(String reference) {
        demo.check();
        Instant now = clock.instant();
        return book.locked(reference)
                .map(inquiry -> {
                    inquiry.takeDigits(now, now.plus(ANSWERS), now.plus(ADDRESS));
                    return papers.answer(inquiry, now);
                })
                .filter(answer -> !(answer instanceof BureauAnswer.DigitsNeeded));
    }

    /** The answers are handed in; empty where nothing was asked. */
    public Optional<Verdict> judge(String reference, List<Integer> answers) {
        demo.check();
        Instant now = clock.instant();
        return book.locked(reference).flatMap(inquiry -> {
            inquiry.judge(papers.judges(inquiry, answers, now), now);
            return inquiry.verdict();
        });
    }

    /** What it said to them. */
    public Optional<Verdict> verdict(String reference) {
        demo.check();
        return book.locked(reference).flatMap(SimulatedInquiry::verdict);
    }

    /** Where he lives, as long as it remembers. */
    public Optional<PostalAddress> address(String reference) {
        demo.check();
        return book.locked(reference).flatMap(inquiry -> papers.address(inquiry, clock.instant()));
    }

    /** How it was told to behave; empty once it has judged. */
    public Optional<MagicDigits> magic(String reference) {
        demo.check();
        return book.locked(reference).flatMap(inquiry -> papers.magic(inquiry, clock.instant()));
    }
}
