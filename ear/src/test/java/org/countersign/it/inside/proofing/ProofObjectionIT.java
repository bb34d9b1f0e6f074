package org.countersign.it.inside.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.caller.Caller;
import org.countersign.caller.CurrentCaller;
import org.countersign.crypto.RandomCodes;
import org.countersign.demo.OutboxFilter;
import org.countersign.demo.OutboxItem;
import org.countersign.demo.boundary.Outbox;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.StoredCase;
import org.countersign.it.inside.InsideWithPeople;
import org.countersign.proofing.CodeWay;
import org.countersign.proofing.ObjectionTooLate;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.boundary.ProofObjections;
import org.countersign.proofing.control.LetterSteps;
import org.countersign.proofing.control.ProofNotices;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ACC-13: whoever is proofed hears of it at every address, and objects once, without signing in. */
class ProofObjectionIT extends InsideWithPeople {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("/proofing/object\\?link=([a-z2-7]{52})");
    private static final int CLICKS = 10;

    private Caller person;
    private PublicId proof;

    @BeforeEach
    void somebody_with_two_addresses() throws Exception {
        person = person();
        proof = bean(RandomCodes.class).publicId();
        change(
                "update account set second_email = ? where id = ?",
                person.userId() + "@second.example",
                person.account().value());
        bean(CurrentCaller.class).isNobody();
    }

    @Test
    void the_notice_goes_to_both_addresses_with_one_link_that_lies_nowhere_in_clear() throws Exception {
        String link = told(now());
        assertThat(mails(person, "proofing-notice")).isEqualTo(2);
        assertThat(count(
                        "select count(*) from proof_notice where account_id = ?",
                        person.account().value()))
                .isEqualTo(1);
        assertThat(count("select count(*) from proof_notice n where cast(n as text) like ?", "%" + link + "%"))
                .isZero();
        assertThat(bean(ProofObjections.class).look(link).open()).isTrue();
    }

    @Test
    void an_objection_counts_once_and_stays_said() throws Exception {
        String link = told(now());
        bean(ProofObjections.class).object(link);
        bean(ProofObjections.class).object(link);
        assertObjectedOnce();
        assertThat(bean(ProofObjections.class).look(link)).satisfies(seen -> {
            assertThat(seen.open()).isFalse();
            assertThat(seen.objectedAt()).isNotNull();
        });
    }

    /** A double click, both addresses at once, a program that sends forms: all of them are told that it is done. */
    @Test
    void of_many_who_object_at_once_one_does() throws Exception {
        String link = told(now());
        List<Boolean> done = atOnce(CLICKS, click -> () -> {
            bean(ProofObjections.class).object(link);
            return bean(ProofObjections.class).look(link).open();
        });
        assertThat(done).hasSize(CLICKS).containsOnly(false);
        assertObjectedOnce();
    }

    @Test
    void looking_uses_nothing_up() throws Exception {
        String link = told(now());
        for (int look = 0; look < 3; look++) {
            assertThat(bean(ProofObjections.class).look(link).open()).isTrue();
        }
        assertThat(objections()).isZero();
    }

    @Test
    void a_link_ends_after_thirty_days() throws Exception {
        String link = told(now().minus(Duration.ofDays(30)));
        assertThat(bean(ProofObjections.class).look(link).open()).isFalse();
        assertThatThrownBy(() -> bean(ProofObjections.class).object(link)).isInstanceOf(ObjectionTooLate.class);
        assertThat(objections()).isZero();
    }

    @Test
    void another_secret_opens_nothing() throws Exception {
        told(now());
        String guess = bean(RandomCodes.class).secret();
        assertThatThrownBy(() -> bean(ProofObjections.class).look(guess)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bean(ProofObjections.class).object(guess)).isInstanceOf(NotFound.class);
    }

    /** From the code that proves him over the notice of it to a proof that is worth nothing, with level 3. */
    @Test
    void an_objection_ends_the_proof_of_which_the_notice_told() throws Exception {
        PublicId proofingCase = proofed();
        String link = link();
        assertThat(proof("valid")).isEqualTo("1");
        assertThat(level()).isEqualTo(3);
        bean(ProofObjections.class).object(link);
        assertThat(proof("valid")).isNull();
        assertThat(proof("lapse_cause")).isEqualTo("OBJECTED");
        assertThat(proof("case_id")).isEqualTo(proofingCase.value());
        assertThat(level()).isEqualTo(2);
        assertThat(count(
                        "select count(*) from audit_record where act = 'PROOF_LAPSED' and subject_id = ?",
                        person.account().value()))
                .isOne();
    }

    /** Holds a right with proofing, and his agent's code was right a moment ago. */
    private PublicId proofed() throws Exception {
        change(
                "insert into subscription (id, version, public_id, account_id, kind, bought, level, covers_phones,"
                        + " purchased_at, expires_at, source, open_marker, opened_at) values"
                        + " (nextval('subscription_seq'), 0, ?, ?, 'MOBILE_ID', 3, 2, true, now(), now() + interval '1 year',"
                        + " 'test', 1, now())",
                "right" + unique(),
                person.account().value());
        PublicId proofingCase =
                stored(StoredCase.open(person.account().value(), "CODE_GIVEN").by("WEBCAM", "GB"));
        inTransaction(() -> {
            bean(LetterSteps.class).passed(person.account(), proofingCase, CodeWay.AGENT, now());
            return null;
        });
        return proofingCase;
    }

    private String proof(String column) throws Exception {
        return value(
                "select " + column + " from identity_proof where account_id = ?",
                person.account().value());
    }

    private long level() throws Exception {
        return count(
                "select level from subscription where account_id = ?",
                person.account().value());
    }

    private void assertObjectedOnce() throws Exception {
        assertThat(objections()).isEqualTo(1);
        assertThat(mails(person, "proofing-objected")).isEqualTo(2);
        assertThat(value(
                        "select details from audit_record where act = 'PROOF_OBJECTED' and subject_id = ?",
                        person.account().value()))
                .contains(proof.value());
    }

    private long objections() throws Exception {
        return count(
                "select count(*) from audit_record where act = 'PROOF_OBJECTED' and subject_id = ?",
                person.account().value());
    }

    /** He was proofed then; gives the link of the notice. */
    private String told(Instant at) throws Exception {
        inTransaction(() -> {
            bean(ProofNotices.class).send(person.account(), proof, ProofingMethod.WEBCAM, at);
            return null;
        });
        return link();
    }

    /** Out of what reached his second address. */
    private String link() {
        Await.until("the notice to arrive", PATIENCE, () -> !received().isEmpty());
        Matcher link = LINK.matcher(received().get(0).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private List<OutboxItem> received() {
        return bean(Outbox.class).newest(new OutboxFilter(null, person.userId() + "@second.example"));
    }
}
