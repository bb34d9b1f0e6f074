package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.credential.CredentialId;
import org.countersign.credential.entity.Credential;
import org.countersign.credential.entity.CredentialPhone;
import org.countersign.shared.AccountId;

/** The proven numbers in the database. */
@ApplicationScoped
public class Phones {
    /** How many a credential takes (PHN-1). */
    public static final int MOST = 3;

    @PersistenceContext
    EntityManager database;

    /** The default one first, then by slot. */
    public static Comparator<CredentialPhone> defaultFirst(Credential credential) {
        return Comparator.<CredentialPhone, Boolean>comparing(
                        phone -> !Objects.equals(phone.slot(), credential.defaultSlot()))
                .thenComparing(CredentialPhone::slot);
    }

    public void add(CredentialPhone phone) {
        database.persist(phone);
    }

    public void remove(CredentialPhone phone) {
        database.remove(phone);
    }

    /** Those of all of an account's credentials. */
    public List<CredentialPhone> of(AccountId account) {
        return database.createQuery("""
                        select p from CredentialPhone p, Credential c
                         where p.credential = c.id and c.account = :account order by p.slot
                        """, CredentialPhone.class)
                .setParameter("account", account)
                .getResultList();
    }

    public List<CredentialPhone> of(CredentialId credential) {
        return database.createQuery(
                        "select p from CredentialPhone p where p.credential = :credential order by p.slot",
                        CredentialPhone.class)
                .setParameter("credential", credential.value())
                .getResultList();
    }

    public Optional<CredentialPhone> of(CredentialId credential, int slot) {
        return of(credential).stream().filter(phone -> phone.slot() == slot).findFirst();
    }
}
