package org.countersign.license;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.catalog.Offer;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/** What came of typing a license key in. A refusal is no exception: its charge must stay (case 23). */
public sealed interface RedeemOutcome extends Serializable {
    /**
     * The key opened a subscription, or upgraded one: now, or a moment ago when the same person's answer was lost
     * (case 19).
     *
     * @param credential the credential that waits to be registered, or that was upgraded
     * @param level 3 where identity proofing comes first
     */
    record Redeemed(PublicId credential, Offer offer, Kind kind, int level) implements RedeemOutcome {}

    /**
     * It opened nothing.
     *
     * @param by whose name the text mentions, or null
     * @param at the moment that the text mentions, or null
     */
    record Refused(LicenseMessage reason, String by, Instant at) implements RedeemOutcome {
        public static Refused because(LicenseMessage reason) {
            return new Refused(reason, null, null);
        }

        public static Refused because(LicenseMessage reason, Instant at) {
            return new Refused(reason, null, at);
        }
    }
}
