package org.countersign.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.countersign.order.ReceivedPayment;
import org.countersign.order.RecordPayment;
import org.countersign.shared.AccountId;
import org.countersign.shared.Money;

/** Money that came for an invoice, once recorded and never changed. */
@Entity
@Table(name = "invoice_payment")
public class InvoicePayment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "order_id")
    private long order;

    private String submission;
    private BigDecimal amount;
    private String currency;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "bank_reference")
    private String bankReference;

    @Column(name = "reference_key")
    private String referenceKey;

    @Column(name = "recorded_by")
    private AccountId recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected InvoicePayment() {}

    public InvoicePayment(long order, RecordPayment asked, AccountId by, Instant at) {
        this.order = order;
        this.submission = asked.submission();
        this.amount = asked.amount().amount();
        this.currency = asked.amount().currency();
        this.receivedOn = asked.receivedOn();
        this.bankReference = asked.bankReference();
        this.referenceKey = referenceKey(asked.bankReference());
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public ReceivedPayment received(String recorder) {
        return new ReceivedPayment(new Money(amount, currency), receivedOn, bankReference, recordedAt, recorder);
    }

    public AccountId recordedBy() {
        return recordedBy;
    }

    /** The form in which references are compared, so that a payment typed twice is found. */
    public static String referenceKey(String reference) {
        return reference.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
