package org.countersign.token.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.crypto.Seal;
import org.countersign.shared.AccountId;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.token.Allocation;
import org.countersign.token.NewToken;
import org.countersign.token.TokenMessage;
import org.countersign.token.TokenSerial;
import org.countersign.token.TokenState;
import org.countersign.token.entity.Token;

/** The tokens in the database. What may happen only once is one conditional update whose row count decides. */
@ApplicationScoped
public class StoredTokens {
    private static final int CANDIDATES = 10;

    @PersistenceContext
    EntityManager database;

    @Inject
    Seal seal;

    @Inject
    Policies policies;

    @Inject
    AuditTrail audit;

    /** @throws InvalidInput if the serial is impossible or known already */
    public void add(NewToken arrived, Instant at) {
        TokenSerial serial = TokenSerial.read(arrived.serial())
                .orElseThrow(() -> new InvalidInput("serial", TokenMessage.SERIAL_IMPOSSIBLE));
        if (bySerial(serial).isPresent()) {
            throw new InvalidInput("serial", TokenMessage.SERIAL_KNOWN, serial.text());
        }
        database.persist(new Token(
                serial.text(), arrived.profile(), seal.seal(arrived.secret(), owner(serial)), arrived.counter(), at));
    }

    public Optional<Token> bySerial(TokenSerial serial) {
        return bySerial(serial, LockModeType.NONE);
    }

    /** The token, and nobody else changes it until the end of this transaction. */
    public Optional<Token> bySerialLocked(TokenSerial serial) {
        return bySerial(serial, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Any token that is free; where others were quicker with one, the next. */
    public Optional<String> allocate(Allocation wish, Instant at) {
        List<String> free = free();
        while (!free.isEmpty()) {
            Optional<String> taken =
                    free.stream().filter(serial -> take(serial, wish, at)).findFirst();
            if (taken.isPresent()) {
                audit.record(Entry.done(Act.TOKEN_MOVED)
                        .about(wish.account())
                        .with("serial", taken.get())
                        .with("to", TokenState.ALLOCATED)
                        .with("order", wish.orderReference()));
                return taken;
            }
            free = free();
        }
        return Optional.empty();
    }

    /** Charges one try at registering, if the token is meant for that person and has tries left (TOK-2). */
    public boolean charge(TokenSerial serial, AccountId claimant, Collection<String> sources) {
        return database.createQuery("""
                                update Token t set t.attempts = t.attempts + 1
                                 where t.serial = :serial and t.state = :shipped and t.attempts < :limit
                                   and (t.account = :claimant or t.orderReference in (:sources))
                                """)
                        .setParameter("serial", serial.text())
                        .setParameter("shipped", TokenState.SHIPPED)
                        .setParameter("limit", policies.number(Policy.TOKEN_REGISTER_ATTEMPTS))
                        .setParameter("claimant", claimant)
                        .setParameter("sources", sources)
                        .executeUpdate()
                == 1;
    }

    /** Takes the charge back: there was nothing to compare with. */
    public void refund(TokenSerial serial) {
        database.createQuery(
                        "update Token t set t.attempts = t.attempts - 1 where t.serial = :serial and t.attempts > 0")
                .setParameter("serial", serial.text())
                .executeUpdate();
    }

    /** A new life for the counter of tries. */
    public void clearAttempts(TokenSerial serial) {
        database.createQuery("update Token t set t.attempts = 0 where t.serial = :serial")
                .setParameter("serial", serial.text())
                .executeUpdate();
    }

    /** What a token's secret is sealed for: a secret that lies in another token's row does not open (case 16). */
    public static String owner(TokenSerial serial) {
        return "token:" + serial;
    }

    private Optional<Token> bySerial(TokenSerial serial, LockModeType lock) {
        return database.createQuery("select t from Token t where t.serial = :serial", Token.class)
                .setParameter("serial", serial.text())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private List<String> free() {
        return database.createQuery("select t.serial from Token t where t.state = :free order by t.id", String.class)
                .setParameter("free", TokenState.IN_STOCK)
                .setMaxResults(CANDIDATES)
                .getResultList();
    }

    private boolean take(String serial, Allocation wish, Instant at) {
        return database.createQuery("""
                                update Token t
                                   set t.state = :allocated, t.orderReference = :order, t.account = :account,
                                       t.stateSince = :at, t.version = t.version + 1
                                 where t.serial = :serial and t.state = :free
                                """)
                        .setParameter("allocated", TokenState.ALLOCATED)
                        .setParameter("order", wish.orderReference())
                        .setParameter("account", wish.account())
                        .setParameter("at", at)
                        .setParameter("serial", serial)
                        .setParameter("free", TokenState.IN_STOCK)
                        .executeUpdate()
                == 1;
    }
}
