package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.caller.boundary.Tries;
import org.countersign.proofing.CodeOutcome;
import org.countersign.proofing.CodeOutcome.Refused;
import org.countersign.proofing.CodeWay;
import org.countersign.proofing.LetterMessage;
import org.countersign.proofing.entity.ActivationCode;
import org.countersign.shared.PublicId;

/** What a try that was charged comes to: the code is used and its case goes on, in one transaction, or neither. */
@ApplicationScoped
class CodeStep {
    @Inject
    Cases cases;

    @Inject
    StoredCodes codes;

    @Inject
    Tries tries;

    @Inject
    AuditTrail audit;

    /** Who the code does not concern gets the same answer after the same work, whether it exists or not. */
    @Transactional
    CodeOutcome settle(
            PublicId proofingCase,
            String normalized,
            Caller caller,
            RequestOrigin from,
            Instant now,
            Consumer<CodeWay> then) {
        cases.locked(proofingCase); // before its code, as whoever orders another letter does
        Optional<ActivationCode> found = codes.reading(normalized);
        Optional<ActivationCode> own = found.filter(code -> code.isOf(proofingCase, caller.account()));
        if (own.isPresent() && codes.use(own.get(), now)) {
            ActivationCode used = own.get();
            audit.record(Codes.told(Entry.done(Act.ACTIVATION_CODE_ACCEPTED), used));
            tries.refund(Codes.LIMITS, caller, from);
            then.accept(used.way());
            return new CodeOutcome.Right(used.way());
        }
        Refused refused = own.map(CodeStep::refusal).orElseGet(() -> Refused.because(LetterMessage.CODE_NOT_ACCEPTED));
        audit.record(Entry.refused(Act.ACTIVATION_CODE_REFUSED)
                .about(caller.account())
                .with("case", proofingCase)
                .with("cause", cause(found, own, refused))
                .with(
                        "code",
                        found.map(ActivationCode::publicId).map(PublicId::value).orElse("none")));
        return refused;
    }

    /** What its owner may know: a used one says no more than a wrong one. */
    private static Refused refusal(ActivationCode code) {
        if (code.isUsed()) {
            return Refused.because(LetterMessage.CODE_NOT_ACCEPTED);
        }
        if (code.isEnded()) {
            return Refused.because(LetterMessage.CODE_ENDED);
        }
        return new Refused(
                code.way() == CodeWay.LETTER ? LetterMessage.CODE_EXPIRED : LetterMessage.CODE_OF_AGENT_EXPIRED,
                code.expiresAt());
    }

    private static String cause(Optional<ActivationCode> found, Optional<ActivationCode> own, Refused refused) {
        if (own.isPresent()) {
            return own.get().isUsed() ? "used" : refused.reason().name();
        }
        return found.isPresent() ? "of another case" : "unknown";
    }
}
