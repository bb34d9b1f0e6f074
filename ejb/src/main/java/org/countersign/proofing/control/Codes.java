package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.countersign.account.boundary.Accounts;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.caller.TryLimits;
import org.countersign.caller.boundary.Tries;
import org.countersign.crypto.RandomCodes;
import org.countersign.proofing.CodeEnd;
import org.countersign.proofing.CodeOutcome;
import org.countersign.proofing.CodeWay;
import org.countersign.proofing.LetterMessage;
import org.countersign.proofing.entity.ActivationCode;
import org.countersign.shared.AccountId;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.shared.PublicId;

/** Activation codes (PRF-7): made for one case, typed in once, and dead as soon as a newer one is made. */
@ApplicationScoped
public class Codes {
    /** Nineteen random signs, 92 bits, and a check sign; in groups of five (case 23). */
    static final int SIGNS = 20;

    /** How often codes may be tried, right or wrong. */
    static final TryLimits LIMITS = new TryLimits(
            "activation-code",
            Policy.CODE_TRIES_WINDOW,
            Policy.CODE_TRIES_PER_ACCOUNT,
            Policy.CODE_TRIES_PER_ADDRESS,
            Policy.CODE_TRIES_PER_ORGANIZATION);

    /** Longer than any code with any spaces: what goes beyond is no code. */
    private static final int LONGEST = 100;

    @Inject
    StoredCodes codes;

    @Inject
    CodeStep step;

    @Inject
    Tries tries;

    @Inject
    Accounts accounts;

    @Inject
    RandomCodes random;

    @Inject
    Policies policies;

    @Inject
    AuditTrail audit;

    /** The same, good for [proofing.code.ttl]. */
    public String issue(PublicId proofingCase, AccountId owner, CodeWay way, Instant at) {
        return issue(proofingCase, owner, way, policies.duration(Policy.PROOFING_CODE_TTL), at);
    }

    /**
     * Makes a code in the running transaction, which holds the case; the case's older code is dead from then on. Nobody can
     * tell it again.
     *
     * @param validFor to the exact instant; PRF-6b has policies of its own for letters
     * @return as people read it, in groups
     */
    public String issue(PublicId proofingCase, AccountId owner, CodeWay way, Duration validFor, Instant at) {
        accounts.oneAtATime(owner); // of two at once the second finds the first one's code, and ends it
        end(proofingCase, CodeEnd.REPLACED, at);
        String shown = random.readable(SIGNS);
        ActivationCode code = new ActivationCode(
                random.publicId(),
                codes.hashed(RandomCodes.normalized(shown)),
                proofingCase,
                owner,
                way,
                at,
                at.plus(validFor));
        codes.add(code);
        audit.record(told(Entry.done(Act.ACTIVATION_CODE_ISSUED), code).with("way", way));
        return shown;
    }

    /**
     * Takes what the owner of a case typed, as people type: case, spaces, dashes and look-alikes do not matter. The try is
     * charged and committed before the code is looked up, so no transaction may be running.
     *
     * @param then what a right code opens, in the transaction that holds the case and uses the code up: both come about or
     *     neither
     * @throws org.countersign.shared.NotFound if there is no such case
     */
    @Transactional(Transactional.TxType.NEVER)
    public CodeOutcome enter(
            PublicId proofingCase,
            String typed,
            Caller caller,
            RequestOrigin from,
            Instant now,
            Consumer<CodeWay> then) {
        String code = typed.length() > LONGEST ? "" : RandomCodes.normalized(typed);
        if (!RandomCodes.wellFormed(code, SIGNS)) {
            return CodeOutcome.Refused.because(LetterMessage.CODE_MISTYPED);
        }
        Optional<Instant> closed = tries.charge(LIMITS, caller, from, now);
        if (closed.isPresent()) {
            audit.recordRefusal(Entry.refused(Act.ACTIVATION_CODE_REFUSED)
                    .with("case", proofingCase)
                    .with("cause", "throttled"));
            return new CodeOutcome.Throttled(closed.get());
        }
        return step.settle(proofingCase, code, caller, from, now, then);
    }

    /** Ends the case's code, if it has a good one: it was lost, or the case goes on without it. */
    public void end(PublicId proofingCase, CodeEnd why, Instant at) {
        codes.live(proofingCase).ifPresent(code -> end(code, why, at));
    }

    /** Ends that one; false if it was not good any more. */
    boolean end(PublicId code, AccountId owner, CodeEnd why, Instant at) {
        boolean done = codes.end(code, why, at);
        if (done) {
            audit.record(Entry.done(Act.ACTIVATION_CODE_ENDED)
                    .about(owner)
                    .with("code", code)
                    .with("cause", why));
        }
        return done;
    }

    /** Until when the case's code is good, or was, if nothing has ended it before. */
    public Optional<Instant> goodUntil(PublicId proofingCase) {
        return codes.live(proofingCase).map(ActivationCode::expiresAt);
    }

    /** The one that is good for the case. */
    Optional<ActivationCode> live(PublicId proofingCase) {
        return codes.live(proofingCase);
    }

    private void end(ActivationCode code, CodeEnd why, Instant at) {
        end(code.publicId(), code.account(), why, at);
    }

    static Entry told(Entry entry, ActivationCode code) {
        return entry.about(code.account()).with("case", code.proofingCase()).with("code", code.publicId());
    }
}
