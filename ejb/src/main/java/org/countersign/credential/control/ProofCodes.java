package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.countersign.credential.CodeOut;
import org.countersign.credential.CodePurpose;
import org.countersign.credential.CredentialId;
import org.countersign.credential.SendBy;
import org.countersign.credential.entity.Credential;
import org.countersign.credential.entity.PhoneCode;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.shared.PhoneNumber;
import org.countersign.shared.PublicId;

/**
 * Codes that prove a number: before it is added (PHN-1), or to free a locked phone (MNG-3). One at a time for a
 * credential, whose row the caller holds locked. Tries are charged before a code is compared.
 */
@ApplicationScoped
public class ProofCodes {
    @PersistenceContext
    EntityManager database;

    @Inject
    PhoneCodes codes;

    @Inject
    SendLedger ledger;

    @Inject
    Deliveries deliveries;

    /** What became of a typed code. */
    enum Verdict {
        RIGHT,
        WRONG,
        /** Run out, replaced, or never sent. */
        EXPIRED,
        /** Right or wrong: it was tried too often. */
        TRIED_TOO_OFTEN
    }

    /** Sends a new code; any older one of this credential is worth nothing from then on. */
    PublicId send(Credential credential, CodePurpose purpose, PhoneNumber number, Integer slot, SendBy by, Instant at) {
        Optional<PhoneCode> former = of(credential.id());
        former.flatMap(PhoneCode::outstanding).ifPresent(deliveries::withdraw);
        former.filter(PhoneCode::isTried).ifPresent(tried -> ledger.keepTried(tried.delivery(), at));
        String code = codes.fresh();
        PublicId delivery = codes.send(purpose, credential.account(), number, by, code, at);
        PhoneCode row = former.orElseGet(() -> new PhoneCode(credential.id()));
        row.proves(purpose, number, slot, by);
        row.sent(codes.hash(credential.id(), code), delivery, at, codes.until(at));
        database.persist(row);
        return delivery;
    }

    /** Takes back what has not left yet: the credential has come to its end. */
    void withdraw(CredentialId credential) {
        of(credential).flatMap(PhoneCode::outstanding).ifPresent(deliveries::withdraw);
    }

    /** The code that is out for that purpose, however it stands. */
    Optional<PhoneCode> of(CredentialId credential, CodePurpose purpose) {
        return of(credential).filter(code -> code.purpose() == purpose);
    }

    /** The one that is out for that purpose and can still be typed. */
    Optional<CodeOut> out(CredentialId credential, CodePurpose purpose, Instant at) {
        return of(credential, purpose)
                .filter(code -> code.isOpenAt(at))
                .map(code -> new CodeOut(deliveries.truth(code.delivery()), code.expiresAt()));
    }

    /** How often the code that is out may still be tried. */
    int triesLeft(CredentialId credential, CodePurpose purpose) {
        return of(credential, purpose).map(PhoneCode::triesLeft).orElse(0);
    }

    /** Charges the try, then compares; a right code is used up. */
    Verdict judge(Credential credential, CodePurpose purpose, String typed, Instant at) {
        boolean charged = charge(credential.id(), purpose, at);
        Optional<PhoneCode> row = of(credential.id(), purpose);
        row.ifPresent(database::refresh);
        if (!charged) {
            return row.filter(code -> code.isOpenAt(at)).isPresent() ? Verdict.TRIED_TOO_OFTEN : Verdict.EXPIRED;
        }
        PhoneCode code = row.orElseThrow();
        if (codes.matches(code.codeHash(), credential.id(), typed) && use(credential.id(), at)) {
            ledger.confirm(code.delivery(), credential.account(), purpose, at);
            return Verdict.RIGHT;
        }
        return code.triesLeft() == 0 ? Verdict.TRIED_TOO_OFTEN : Verdict.WRONG;
    }

    private boolean charge(CredentialId credential, CodePurpose purpose, Instant at) {
        return database.createQuery("""
                                update PhoneCode p set p.attempts = p.attempts + 1
                                 where p.credential = :credential and p.purpose = :purpose and p.usedAt is null
                                   and p.expiresAt > :at and p.attempts < :limit
                                """)
                        .setParameter("credential", credential.value())
                        .setParameter("purpose", purpose)
                        .setParameter("at", at)
                        .setParameter("limit", PhoneCode.TRIES)
                        .executeUpdate()
                == 1;
    }

    private boolean use(CredentialId credential, Instant at) {
        return database.createQuery("""
                                update PhoneCode p set p.usedAt = :at
                                 where p.credential = :credential and p.usedAt is null and p.expiresAt > :at
                                """)
                        .setParameter("at", at)
                        .setParameter("credential", credential.value())
                        .executeUpdate()
                == 1;
    }

    private Optional<PhoneCode> of(CredentialId credential) {
        return Optional.ofNullable(database.find(PhoneCode.class, credential.value()));
    }
}
