package org.countersign.proofing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.countersign.proofing.LegalDocument;
import org.countersign.proofing.LegalText;

/** What a person answered to a legal text, yes or no: which version, with the hash of its words (case 33). */
@Entity
@Table(name = "proofing_agreement")
public class Agreement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private LegalDocument document;

    @Column(name = "text_version")
    private String textVersion;

    @Column(name = "text_hash")
    private String textHash;

    private boolean agreed;

    @Column(name = "answered_at")
    private Instant at;

    protected Agreement() {}

    public Agreement(long caseId, LegalText text, boolean agreed, Instant at) {
        this.caseId = caseId;
        this.document = text.document();
        this.textVersion = text.version();
        this.textHash = text.hash();
        this.agreed = agreed;
        this.at = at;
    }
}
