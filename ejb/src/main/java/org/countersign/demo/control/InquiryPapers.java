package org.countersign.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.crypto.Seal;
import org.countersign.demo.MagicDigits;
import org.countersign.demo.entity.SimulatedInquiry;
import org.countersign.demo.entity.SimulatedInquiry.Stage;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.PersonalDetails;
import org.countersign.shared.JsonText;
import org.countersign.shared.PostalAddress;

/** What the simulated bureau knows of somebody: sealed for his inquiry, so that moved to another's it does not open. */
@ApplicationScoped
public class InquiryPapers {
    @Inject
    Seal seal;

    @Inject
    InventedQuestions invented;

    /** Puts into the inquiry what the bureau will have to know. */
    public void fill(SimulatedInquiry inquiry, PersonalDetails details, Instant answersUntil, Instant addressUntil) {
        MagicDigits magic = MagicDigits.of(details.digits());
        if (magic == MagicDigits.NOT_LOCATED) {
            return;
        }
        inquiry.locate(seal.seal(json(details.address()), addressOf(inquiry)), addressUntil);
        if (magic != MagicDigits.LOCATED_ONLY) {
            invented.about(details)
                    .ifPresent(sheet -> inquiry.ask(seal.seal(sheet.json(), questionsOf(inquiry)), answersUntil));
        }
        if (inquiry.stage() == Stage.ASKED && magic == MagicDigits.NEEDS_ALL_NINE && !details.hasAllNine()) {
            inquiry.wantDigits();
        }
    }

    /** What the bureau says of it now. */
    public BureauAnswer answer(SimulatedInquiry inquiry, Instant now) {
        String reference = inquiry.reference();
        return switch (inquiry.stage()) {
            case NOT_LOCATED -> new BureauAnswer.NotLocated(reference);
            case DIGITS_WANTED -> new BureauAnswer.DigitsNeeded(reference);
            case ASKED ->
                sheet(inquiry, now)
                        .<BureauAnswer>map(sheet -> new BureauAnswer.Questions(reference, sheet.questions()))
                        .orElse(new BureauAnswer.LocatedOnly(reference));
            case LOCATED, RIGHT, WRONG, TOO_LATE -> new BureauAnswer.LocatedOnly(reference);
        };
    }

    /** Whether those are the right answers. */
    public boolean judges(SimulatedInquiry inquiry, List<Integer> answers, Instant now) {
        return sheet(inquiry, now).filter(sheet -> sheet.judges(answers)).isPresent();
    }

    /** By which digits the bureau was told to behave; empty once it has forgotten. */
    public Optional<MagicDigits> magic(SimulatedInquiry inquiry, Instant now) {
        return sheet(inquiry, now).map(QuestionSheet::magic);
    }

    public Optional<PostalAddress> address(SimulatedInquiry inquiry, Instant now) {
        return inquiry.address(now).map(secret -> parse(seal.openText(secret, addressOf(inquiry))));
    }

    private Optional<QuestionSheet> sheet(SimulatedInquiry inquiry, Instant now) {
        return inquiry.questions(now).map(secret -> QuestionSheet.parse(seal.openText(secret, questionsOf(inquiry))));
    }

    private static String json(PostalAddress address) {
        JsonArrayBuilder parts = JsonText.array();
        Stream.of(
                        address.line1(),
                        address.line2(),
                        address.city(),
                        address.region(),
                        address.postalCode(),
                        address.country())
                .forEach(part -> {
                    if (part == null) {
                        parts.addNull();
                    } else {
                        parts.add(part);
                    }
                });
        return parts.build().toString();
    }

    private static PostalAddress parse(String json) {
        JsonArray parts = JsonText.readArray(json);
        return new PostalAddress(
                parts.getString(0, null),
                parts.getString(1, null),
                parts.getString(2, null),
                parts.getString(3, null),
                parts.getString(4, null),
                parts.getString(5, null));
    }

    private static String addressOf(SimulatedInquiry inquiry) {
        return "bureau-address:" + inquiry.reference();
    }

    private static String questionsOf(SimulatedInquiry inquiry) {
        return "bureau-questions:" + inquiry.reference();
    }
}
