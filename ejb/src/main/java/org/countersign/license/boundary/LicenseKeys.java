package org.countersign.license.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.countersign.license.IssueKeys;
import org.countersign.license.KeySummary;
import org.countersign.license.KeysCancelled;
import org.countersign.license.control.Issuing;
import org.countersign.license.control.StoredKeys;
import org.countersign.license.control.TakingBack;

/** The keys of an order, for the order; whoever calls has seen to it that he may. */
@Stateless
public class LicenseKeys {
    @Inject
    StoredKeys keys;

    @Inject
    Issuing issuing;

    @Inject
    TakingBack takingBack;

    @Inject
    Clock clock;

    /**
     * Makes the keys and e-mails them, in the transaction in which the order was paid (ORD-4): both are committed or
     * neither. A second call for the same order fails and takes its transaction with it.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void issue(IssueKeys order) {
        issuing.issue(order, clock.instant());
    }

    /**
     * Sends new keys for those that nobody has used; the old ones are dead from then on (ORD-6).
     *
     * @return how many were sent; none where all were used, taken back or expired
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public int resend(String orderReference, String email, Locale locale) {
        return takingBack.replace(orderReference, email, locale, clock.instant());
    }

    /** Takes back what nobody has used: the order was cancelled or refunded (ORD-6). Twice is as good as once. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public KeysCancelled cancel(String orderReference) {
        return takingBack.refund(orderReference, clock.instant());
    }

    /** Every key that the order ever had, replaced ones included. */
    public List<KeySummary> ofOrder(String orderReference) {
        Instant now = clock.instant();
        return keys.ofOrder(orderReference).stream()
                .map(key -> key.summary(now))
                .toList();
    }
}
