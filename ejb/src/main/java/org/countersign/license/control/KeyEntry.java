package org.countersign.license.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.caller.TryLimits;
import org.countersign.caller.boundary.Tries;
import org.countersign.credential.AlreadyHeld;
import org.countersign.credential.NoRight;
import org.countersign.credential.ProofingIncluded;
import org.countersign.credential.RightHasEnded;
import org.countersign.crypto.RandomCodes;
import org.countersign.license.LicenseMessage;
import org.countersign.license.RedeemOutcome;
import org.countersign.license.RedeemOutcome.Refused;
import org.countersign.shared.BusinessException;
import org.countersign.shared.Policy;

/** Normalizes, charges and settles one entry of a key, in this order, and without a transaction around the whole. */
@ApplicationScoped
public class KeyEntry {
    /** Longer than any key with any spaces: what goes beyond is no key. */
    private static final int LONGEST = 100;

    static final TryLimits LIMITS = new TryLimits(
            "key",
            Policy.KEY_TRIES_WINDOW,
            Policy.KEY_TRIES_PER_ACCOUNT,
            Policy.KEY_TRIES_PER_ADDRESS,
            Policy.KEY_TRIES_PER_ORGANIZATION);

    @Inject
    KeyStep step;

    @Inject
    Tries tries;

    @Inject
    AuditTrail audit;

    public RedeemOutcome enter(String typed, Caller caller, RequestOrigin from, Instant now) {
        String key = typed.length() > LONGEST ? "" : RandomCodes.normalized(typed);
        if (!RandomCodes.wellFormed(key, Issuing.SIGNS)) {
            return Refused.because(LicenseMessage.MISTYPED);
        }
        return charge(caller, from, now)
                .<RedeemOutcome>map(until -> Refused.because(LicenseMessage.TOO_MANY_TRIES, until))
                .orElseGet(() -> settle(key, caller, from, now));
    }

    private RedeemOutcome settle(String key, Caller caller, RequestOrigin from, Instant now) {
        try {
            return step.settle(key, caller, from, now);
        } catch (AlreadyHeld held) {
            return unused(held, LicenseMessage.ALREADY_HELD);
        } catch (NoRight nothing) {
            return unused(nothing, LicenseMessage.NOTHING_TO_UPGRADE);
        } catch (RightHasEnded over) {
            return unused(over, LicenseMessage.UPGRADE_TOO_LATE);
        } catch (ProofingIncluded already) {
            return unused(already, LicenseMessage.PROOFING_INCLUDED);
        }
    }

    /** The caller's rights do not allow it; the key stays good for somebody else. */
    private Refused unused(BusinessException why, LicenseMessage told) {
        audit.recordRefusal(
                Entry.refused(Act.KEY_REFUSED).with("cause", why.key().code()));
        return Refused.because(told);
    }

    private Optional<Instant> charge(Caller caller, RequestOrigin from, Instant now) {
        Optional<Instant> closed = tries.charge(LIMITS, caller, from, now);
        closed.ifPresent(
                until -> audit.recordRefusal(Entry.refused(Act.KEY_REFUSED).with("cause", "throttled")));
        return closed;
    }
}
