package org.countersign.proofing.control;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.crypto.RandomCodes;
import org.countersign.crypto.TestKeys;
import org.countersign.delivery.Send;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.proofing.ProofObjected;
import org.countersign.proofing.ProofSeen;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.entity.ProofNotice;
import org.countersign.shared.AccountId;
import org.countersign.shared.LegalName;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.shared.PublicId;

/** Ann Miller, who has two addresses, and all that notices and objections touch, without a container. */
final class Addressee {
    static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    static final AccountId ACCOUNT = new AccountId(7);
    static final PublicId PROOF = new PublicId("proof");

    final Links links = new Links();
    final List<Send> sent = new ArrayList<>();
    final List<ProofObjected> heard = new ArrayList<>();
    final List<Entry> recorded = new ArrayList<>();
    final Notices notices = new Notices();
    final Objecting objecting = new Objecting();

    Addressee() {
        notices.links = links;
        notices.accounts = new People();
        notices.deliveries = new Outbox();
        notices.random = new RandomCodes();
        notices.policies = new Defaults();
        objecting.links = links;
        objecting.notices = notices;
        objecting.audit = new Trail();
        objecting.objected = new Ear();
    }

    /** She was proofed, and is told so; gives the link of the notice. */
    String told() {
        notices.send(ACCOUNT, PROOF, ProofingMethod.WEBCAM, NOW);
        return sent.get(0).model().get("link");
    }

    ProofSeen seen(String link, Instant at) {
        return links.find(link).orElseThrow().seen(at);
    }

    static final class Notices extends ProofNotices {
        String support = "support@office.example";

        @Override
        String support() {
            return support;
        }
    }

    /** One row, claimed as the database claims it. */
    static final class Links extends ProofLinks {
        private static final String PURPOSE = "proof-objection";

        private ProofNotice added;
        String hash;
        private Instant ends;
        private Instant objectedAt;

        @Override
        String hash(String link) {
            hash = TestKeys.keyedHash().of(PURPOSE, link);
            return hash;
        }

        @Override
        void add(ProofNotice notice) {
            added = notice;
            ends = notice.seen(NOW).endsAt();
        }

        @Override
        public Optional<ProofNotice> find(String link) {
            return Optional.of(added).filter(notice -> matches(link));
        }

        @Override
        public boolean use(String link, Instant now) {
            if (!matches(link) || objectedAt != null || !now.isBefore(ends)) {
                return false;
            }
            objectedAt = now;
            added = new Used(hash, now);
            return true;
        }

        private boolean matches(String link) {
            return TestKeys.keyedHash().matches(hash, PURPOSE, link);
        }
    }

    /** As the row reads once its link was used. */
    private static final class Used extends ProofNotice {
        private final Instant at;

        Used(String hash, Instant at) {
            super(hash, ACCOUNT, PROOF, ProofingMethod.WEBCAM, NOW, NOW.plus(Duration.ofDays(30)));
            this.at = at;
        }

        @Override
        public ProofSeen seen(Instant now) {
            ProofSeen seen = super.seen(now);
            return new ProofSeen(seen.method(), seen.proofedAt(), seen.endsAt(), at, false);
        }
    }

    private static final class People extends Accounts {
        @Override
        public Contact contact(AccountId id) {
            return new Contact(
                    id,
                    new PublicId("ann"),
                    "user_0001",
                    new LegalName("Ann", null, "Miller", null),
                    "ann@mail.example",
                    "ann@second.example",
                    Locale.ENGLISH,
                    ZoneId.of("Europe/London"),
                    new OrganizationId(3),
                    "Alder Castings Ltd",
                    null,
                    null);
        }
    }

    private final class Outbox extends Deliveries {
        @Override
        public PublicId enqueue(Send send) {
            sent.add(send);
            return new PublicId("delivery" + sent.size());
        }
    }

    private static final class Defaults extends Policies {
        @Override
        public Duration duration(Policy policy) {
            return Duration.parse(policy.otherwise());
        }
    }

    private final class Trail extends AuditTrail {
        @Override
        public void record(Entry entry) {
            recorded.add(entry);
        }
    }

    private final class Ear implements Event<ProofObjected> {
        @Override
        public void fire(ProofObjected event) {
            heard.add(event);
        }

        @Override
        public <U extends ProofObjected> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ProofObjected> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<ProofObjected> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ProofObjected> Event<U> select(Class<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ProofObjected> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
