package org.countersign.proofing.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.countersign.proofing.CheckQuestion;
import org.countersign.proofing.DocumentType;
import org.countersign.proofing.MeetingFindings;
import org.countersign.proofing.MeetingOutcome;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/**
 * What an agent recorded of one appointment (PRF-11): made with its outcome and kept as it is, save that a second agent
 * looks at a pass, and that codes are shown. Whoever changes it holds its case.
 */
@Entity
@Table(name = "proofing_session")
public class ProofingSession {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "appointment_id")
    private PublicId appointment;

    @Column(name = "case_id")
    private PublicId proofingCase;

    @Column(name = "agent_id")
    private AccountId agent;

    @Enumerated(EnumType.STRING)
    private MeetingOutcome outcome;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_type")
    private DocumentType documentType;

    @Column(name = "document_country")
    private String documentCountry;

    @Column(name = "document_expires")
    private LocalDate documentExpires;

    @Column(name = "document_hash")
    private String documentHash;

    @Column(name = "name_matches")
    private Boolean nameMatches;

    private Boolean consent;

    @Column(name = "consent_version")
    private String consentVersion;

    @Column(name = "fraud_suspected")
    private boolean fraudSuspected;

    private String notes;

    @Column(name = "second_id")
    private AccountId second;

    @Column(name = "second_at")
    private Instant secondAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "code_given_at")
    private Instant codeGivenAt;

    @ElementCollection
    @CollectionTable(name = "proofing_session_check", joinColumns = @JoinColumn(name = "session_id"))
    @MapKeyColumn(name = "question")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "answer")
    private Map<CheckQuestion, Boolean> checks = new HashMap<>();

    protected ProofingSession() {}

    /**
     * @param found without the document's number, of which {@code documentHash} is left; that one is null where none was typed
     * @param textVersion of the text that was read to the applicant; null where he was not asked
     */
    public ProofingSession(
            Appointment met,
            MeetingOutcome outcome,
            MeetingFindings found,
            String documentHash,
            String textVersion,
            Instant at) {
        this.appointment = met.publicId();
        this.proofingCase = met.proofingCase();
        this.agent = met.agent();
        this.outcome = outcome;
        this.decidedAt = at;
        this.documentType = found.type();
        this.documentCountry = found.country();
        this.documentExpires = found.expires();
        this.documentHash = documentHash;
        this.nameMatches = found.nameMatches();
        this.consent = found.consent();
        this.consentVersion = textVersion;
        this.fraudSuspected = found.fraud() || outcome == MeetingOutcome.SUSPECTED;
        this.notes = found.notes();
        this.checks.putAll(found.checks());
    }

    /** A second agent has looked at the pass. */
    public void seenAgain(MeetingOutcome became, AccountId by, Instant at) {
        outcome = became;
        second = by;
        secondAt = at;
    }

    /** Agents were asked once more to look at the pass; false where they had been. */
    public boolean remind(Instant at) {
        boolean first = remindedAt == null;
        remindedAt = first ? at : remindedAt;
        return first;
    }

    /** Nobody has confirmed the pass in time; or somebody has, and nobody handed over its code in time. */
    public void lapse(Instant at) {
        if (isConfirmed()) {
            outcome = MeetingOutcome.CODE_NOT_GIVEN;
        } else {
            seenAgain(MeetingOutcome.NOT_CONFIRMED, null, at);
        }
    }

    /** Whether a second agent has confirmed the pass. */
    public boolean isConfirmed() {
        return outcome == MeetingOutcome.PASSED && second != null;
    }

    public void gaveCode(Instant at) {
        codeGivenAt = at;
    }

    /** When the pass came to count. */
    public Instant passedAt() {
        return secondAt == null ? decidedAt : secondAt;
    }

    public Long id() {
        return id;
    }

    public PublicId appointment() {
        return appointment;
    }

    public PublicId proofingCase() {
        return proofingCase;
    }

    public AccountId agent() {
        return agent;
    }

    public MeetingOutcome outcome() {
        return outcome;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public DocumentType documentType() {
        return documentType;
    }

    public String documentCountry() {
        return documentCountry;
    }

    public LocalDate documentExpires() {
        return documentExpires;
    }

    public Boolean nameMatches() {
        return nameMatches;
    }

    public Boolean consent() {
        return consent;
    }

    public String consentVersion() {
        return consentVersion;
    }

    public String notes() {
        return notes;
    }

    public Instant codeGivenAt() {
        return codeGivenAt;
    }

    public SortedMap<CheckQuestion, Boolean> checks() {
        return new TreeMap<>(checks);
    }
}
