package org.countersign.audit.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.countersign.audit.entity.Line;
import org.countersign.shared.AccountId;

/**
 * The lines of the running transaction. They are kept until its end and then written by one statement, in their order: a
 * sign-in, which records two acts, need not go to the database twice for it. Where that statement fails, nothing of the
 * transaction comes about.
 */
@ApplicationScoped
public class Lines {
    /** So many a statement: its parameters are numbered with two bytes. */
    private static final int MOST = 500;

    private static final String INSERT = "insert into audit_record"
            + " (happened_at, act, succeeded, actor_id, subject_id, strength, address, correlation, details) values ";

    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @PersistenceContext
    EntityManager database;

    /** To be written at the end of the transaction that runs. */
    public void add(Line line) {
        kept().add(line);
    }

    @SuppressWarnings("unchecked")
    private List<Line> kept() {
        List<Line> kept = (List<Line>) transaction.getResource(Lines.class);
        return kept == null ? begun() : kept;
    }

    private List<Line> begun() {
        List<Line> begun = new ArrayList<>();
        transaction.putResource(Lines.class, begun);
        transaction.registerInterposedSynchronization(new AtTheEnd(begun));
        return begun;
    }

    private void write(List<Line> lines) {
        for (int from = 0; from < lines.size(); from += MOST) {
            insert(lines.subList(from, Math.min(lines.size(), from + MOST)));
        }
    }

    private void insert(List<Line> lines) {
        Query insert = database.createNativeQuery(INSERT + String.join(", ", Collections.nCopies(lines.size(), ROW)));
        int place = 1;
        for (Line line : lines) {
            for (Object value : values(line)) {
                insert.setParameter(place++, value);
            }
        }
        insert.executeUpdate();
    }

    private static Object[] values(Line line) {
        return new Object[] {
            line.at(),
            line.act().name(),
            line.succeeded(),
            number(line.actor()),
            number(line.subject()),
            line.strength(),
            line.address(),
            line.correlation(),
            line.details()
        };
    }

    private static Long number(AccountId account) {
        return account == null ? null : account.value();
    }

    private final class AtTheEnd implements Synchronization {
        private final List<Line> lines;

        private AtTheEnd(List<Line> lines) {
            this.lines = lines;
        }

        @Override
        public void beforeCompletion() {
            write(lines);
        }

        @Override
        public void afterCompletion(int status) {
            // what was not written was rolled back
        }
    }
}
