package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.countersign.audit.boundary.Tenancy;
import org.countersign.proofing.entity.Appointment;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/** The appointments in the database. */
@ApplicationScoped
public class StoredAppointments {
    @PersistenceContext
    EntityManager database;

    @Inject
    Tenancy tenancy;

    /** @throws org.countersign.shared.NotFound if there is no such appointment, or it is another's (TENANCY-1) */
    public Appointment required(PublicId id, AccountId applicant) {
        return database.createQuery(
                        "select p from Appointment p where p.publicId = :id and p.account = :applicant",
                        Appointment.class)
                .setParameter("id", id)
                .setParameter("applicant", applicant)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> tenancy.notFound(applicant, Appointment.class, id));
    }

    /** The applicant's that is booked; he has one at a time. */
    public Optional<Appointment> booked(AccountId applicant) {
        return database.createQuery(
                        "select p from Appointment p where p.account = :applicant and p.taken = 1 order by p.id desc",
                        Appointment.class)
                .setParameter("applicant", applicant)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The one that is booked for that case. */
    Optional<Appointment> bookedFor(PublicId proofingCase) {
        return database.createQuery(
                        "select p from Appointment p where p.proofingCase = :proofing and p.taken = 1",
                        Appointment.class)
                .setParameter("proofing", proofingCase)
                .getResultStream()
                .findFirst();
    }

    /** The appointment as it is now, and nobody else changes it until the end of this transaction. */
    Optional<Appointment> locked(long id) {
        return Optional.ofNullable(database.find(Appointment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** As single statements have left it. */
    Appointment fresh(PublicId id) {
        Appointment found = database.createQuery(
                        "select p from Appointment p where p.publicId = :id", Appointment.class)
                .setParameter("id", id)
                .getSingleResult();
        database.refresh(found);
        return found;
    }
}
