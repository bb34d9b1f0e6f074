package org.countersign.license.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.catalog.Offer;
import org.countersign.crypto.KeyedHash;
import org.countersign.crypto.RandomCodes;
import org.countersign.crypto.Seal;
import org.countersign.delivery.Send;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.license.IssueKeys;
import org.countersign.license.KeyFor;
import org.countersign.license.entity.Bought;
import org.countersign.license.entity.LicenseKey;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/** Makes keys and sends them; nothing keeps them afterwards but their reader, and for a day the hand-over (ORD-5). */
@ApplicationScoped
public class Issuing {
    /** Nineteen random signs, 92 bits, and a check sign (ONB-2). */
    static final int SIGNS = 20;

    @Inject
    StoredKeys keys;

    @Inject
    RandomCodes random;

    @Inject
    KeyedHash hash;

    @Inject
    Seal seal;

    @Inject
    Policies policies;

    @Inject
    Deliveries deliveries;

    @Inject
    AuditTrail audit;

    /** All the keys that an order promises, in its order, and one e-mail. */
    public void issue(IssueKeys order, Instant now) {
        Bought bought = new Bought(order.orderReference(), order.buyer(), order.organization());
        List<Fresh> fresh = new ArrayList<>();
        for (KeyFor good : order.keys()) {
            fresh.add(issue(bought, good, fresh.size() + 1, 1, now));
        }
        send(fresh, order.email(), order.locale());
    }

    Fresh issue(Bought bought, KeyFor good, int place, int edition, Instant now) {
        Instant expires = good.purchasedAt().plus(policies.duration(Policy.KEY_TTL));
        LicenseKey key = new LicenseKey(random.publicId(), bought, good, place, edition, expires);
        String shown = random.readable(SIGNS);
        String normalized = RandomCodes.normalized(shown);
        key.reads(normalized, hash.of(StoredKeys.PURPOSE, normalized));
        key.handOver(seal.seal(shown, key.sealOwner()), now.plus(policies.duration(Policy.KEY_HANDOVER_TTL)));
        keys.add(key);
        audit.record(Entry.done(Act.KEY_ISSUED)
                .about(key.buyer())
                .with("key", key.publicId())
                .with("order", key.orderReference())
                .with("tail", key.tail()));
        return new Fresh(key, shown);
    }

    /** One e-mail for all; the template puts words to the lines: what it is for, level and key, apart by spaces. */
    void send(List<Fresh> fresh, String email, Locale locale) {
        LicenseKey first = fresh.get(0).key();
        deliveries.enqueue(Send.email("license-keys", email)
                .to(first.buyer())
                .in(locale)
                .until(first.expiresAt())
                .with("orderNumber", first.orderReference())
                .with("keys", fresh.stream().map(Fresh::line).collect(Collectors.joining("\n")))
                .with("validUntil", date(first.expiresAt(), locale)));
    }

    private String date(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(at.atZone(policies.zone(Policy.OFFICE_ZONE)));
    }

    /** A key just made, and how it reads: the only moment at which anybody here knows. */
    record Fresh(LicenseKey key, String shown) {
        private String line() {
            KeyFor good = key.goodFor();
            String what = good.offer() == Offer.UPGRADE
                    ? good.kind() + "_" + good.offer()
                    : good.kind().name();
            return what + " " + good.level() + " " + shown;
        }

        @Override
        public String toString() {
            return key.publicId().value();
        }
    }
}
