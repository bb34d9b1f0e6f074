package org.countersign.it.inside.proofing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.delivery.Channel;
import org.countersign.demo.OutboxFilter;
import org.countersign.demo.OutboxItem;
import org.countersign.demo.boundary.Outbox;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.StoredCase;
import org.countersign.it.inside.InsideWithPeople;
import org.countersign.proofing.CodeOutcome;
import org.countersign.proofing.CodeWay;
import org.countersign.proofing.LetterView;
import org.countersign.proofing.control.Codes;
import org.countersign.proofing.control.Letters;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PublicId;

/** What tests of activation codes and letters have in common. */
abstract class InsideLetters extends InsideWithPeople {
    static final PostalAddress HANGAR = street("400 Hangar Street");

    static PostalAddress street(String line) {
        return new PostalAddress(line, null, "Wichita", "KS", "67202", "US");
    }

    /** A case of that person that waits for a letter; beside others of his, as if it were not the open one. */
    static PublicId aCase(Caller owner) throws Exception {
        return stored(StoredCase.former(owner.account().value(), "LETTER_SENT")
                .since(now())
                .with("tries", 1));
    }

    static String issued(PublicId proofingCase, Caller owner, CodeWay way, Instant at) throws Exception {
        return inTransaction(() -> bean(Codes.class).issue(proofingCase, owner.account(), way, at));
    }

    static CodeOutcome enter(PublicId proofingCase, String typed, Caller who, Instant at) {
        calls(who);
        return bean(Codes.class).enter(proofingCase, typed, who, originOf(who), at, way -> {});
    }

    static RequestOrigin originOf(Caller who) {
        return new RequestOrigin("10.1." + who.account().value(), "test", "test");
    }

    /** A code by letter to that address. */
    static Ordered ordered(PublicId proofingCase, Caller owner, PostalAddress to, Instant at) throws Exception {
        calls(owner);
        return inTransaction(() -> {
            String code = bean(Codes.class).issue(proofingCase, owner.account(), CodeWay.LETTER, at);
            return new Ordered(code, bean(Letters.class).order(proofingCase, owner.account(), to, code, at));
        });
    }

    /** A letter and the code in it. */
    record Ordered(String code, LetterView letter) {
        String number() {
            return letter.number();
        }
    }

    static LetterView latest(PublicId proofingCase) {
        return bean(Letters.class).of(proofingCase).get(0);
    }

    /** For longer than the minute after which a letter is announced, or tried, again. */
    static LetterView await(PublicId proofingCase, Enum<?> state) {
        Await.until(
                "the letter of " + proofingCase + " to be " + state,
                Duration.ofSeconds(90),
                () -> latest(proofingCase).state() == state);
        return latest(proofingCase);
    }

    /** What the printer got of it. */
    static List<OutboxItem> printed(LetterView letter) {
        return bean(Outbox.class).newest(new OutboxFilter(Channel.LETTER, "")).stream()
                .filter(item -> item.reference().equals(letter.delivery().value()))
                .toList();
    }
}
