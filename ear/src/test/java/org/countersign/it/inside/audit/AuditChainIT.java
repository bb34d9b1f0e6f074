package org.countersign.it.inside.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.audit.control.Chain;
import org.countersign.it.fixture.Await;
import org.countersign.it.inside.InsideWithPeople;
import org.countersign.shared.Deployment;
import org.junit.jupiter.api.Test;

/** Every record is chained within seconds, by whomever and among however many it was written (AUD-1, case 62). */
class AuditChainIT extends InsideWithPeople {
    private static final Duration SECONDS = Duration.ofSeconds(30);
    private static final Duration A_MINUTE_AND_SOME = Duration.ofSeconds(100);
    private static final int APPENDERS = 12;
    private static final int ROUNDS = 9;

    private static final String WHOLE_CHAIN = """
            select s.place, s.hash, s.record_id, h.place as head_place, h.hash as head_hash,
                   r.happened_at, r.act, r.succeeded, r.actor_id, r.subject_id, r.strength, r.address, r.correlation,
                   r.details
              from audit_seal s join audit_record r on r.id = s.record_id cross join audit_head h
             order by s.place
            """;

    @Test
    void what_is_recorded_is_sealed_within_seconds_into_one_chain() throws Exception {
        String mark = unique();
        committed(mark);
        calls(person());
        committed(mark);
        awaitSealed(mark, 2);
        isUnbroken();
    }

    @Test
    void the_chain_s_end_is_kept_signed_outside_the_database() throws Exception {
        Await.until(
                "an end of the chain in the file",
                A_MINUTE_AND_SOME,
                () -> heads().stream().anyMatch(head -> placeOf(head) > 0));
        for (JsonObject head : heads()) {
            String hash = head.getString("hash");
            assertThat(value("select hash from audit_seal where place = ?", placeOf(head)))
                    .as("place %s", placeOf(head))
                    .isEqualTo(hash);
            assertThat(head.getString("signature"))
                    .isEqualTo(reference().signature(placeOf(head), hash, head.getString("at")));
        }
    }

    @Test
    void what_is_rolled_back_leaves_no_record_and_a_refusal_stays() throws Exception {
        String mark = unique();
        String refused = unique();
        rolledBack(mark, refused);
        committed(mark);
        awaitSealed(mark, 1);
        awaitSealed(refused, 1);
        assertThat(records(mark)).isEqualTo(1);
        assertThat(records(refused)).isEqualTo(1);
    }

    /** Numbers are given before the commit: many at once are committed in another order than they are numbered. */
    @Test
    void many_who_write_and_several_who_seal_leave_one_unbroken_chain() throws Exception {
        String mark = unique();
        String refused = unique();
        atOnce(APPENDERS, each -> () -> {
            for (int round = 0; round < ROUNDS; round++) {
                if (round % 3 == 2) {
                    rolledBack(mark, refused);
                } else {
                    committed(mark);
                }
                sealsAsAnotherNode(each);
            }
            return null;
        });
        awaitSealed(mark, APPENDERS * ROUNDS * 2 / 3);
        awaitSealed(refused, APPENDERS * ROUNDS / 3);
        isUnbroken();
    }

    private static void sealsAsAnotherNode(int appender) {
        if (appender % 4 == 0) {
            bean(Chain.class).extend(0, bean(Clock.class).instant());
        }
    }

    private static void committed(String mark) throws Exception {
        inTransaction(() -> record(mark));
    }

    private static void rolledBack(String mark, String refused) {
        assertThatThrownBy(() -> inTransaction(() -> {
                    record(mark);
                    bean(AuditTrail.class).recordRefusal(entry(refused));
                    throw new IllegalStateException("the work failed");
                }))
                .hasMessage("the work failed");
    }

    private static Object record(String mark) {
        bean(AuditTrail.class).record(entry(mark));
        return mark;
    }

    private static Entry entry(String mark) {
        return Entry.done(Act.POLICY_CHANGED).with("mark", mark).with("words", "\"höher\", 3:abc, €");
    }

    private static long records(String mark) throws Exception {
        return count("select count(*) from audit_record where details like ?", "%" + mark + "%");
    }

    private static void awaitSealed(String mark, long many) {
        Await.until(
                many + " sealed records",
                SECONDS,
                () -> count(
                                "select count(*) from audit_record r join audit_seal s on s.record_id = r.id"
                                        + " where r.details like ?",
                                "%" + mark + "%")
                        == many);
    }

    /** From the first link to the head in the table, each one computed anew; in one statement, so of one moment. */
    private static void isUnbroken() throws Exception {
        ReferenceChain reference = reference();
        DataSource source = InitialContext.doLookup("java:jboss/datasources/CountersignDS");
        List<String> wrong = new ArrayList<>();
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(WHOLE_CHAIN)) {
            String before = ReferenceChain.BEGINNING;
            long place = 0;
            String head = null;
            long headPlace = 0;
            while (rows.next()) {
                place++;
                String link = reference.link(before, place, rows.getLong("record_id"), columns(rows));
                if (rows.getLong("place") != place || !rows.getString("hash").equals(link)) {
                    wrong.add("the link at place " + rows.getLong("place") + ", counted " + place);
                }
                before = rows.getString("hash");
                head = rows.getString("head_hash");
                headPlace = rows.getLong("head_place");
            }
            assertThat(wrong).isEmpty();
            assertThat(head).isEqualTo(before);
            assertThat(headPlace).isEqualTo(place);
        }
    }

    private static List<Object> columns(ResultSet row) throws Exception {
        return Arrays.asList(
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("act"),
                row.getBoolean("succeeded"),
                row.getObject("actor_id"),
                row.getObject("subject_id"),
                row.getString("strength"),
                row.getString("address"),
                row.getString("correlation"),
                row.getString("details"));
    }

    private static ReferenceChain reference() throws Exception {
        Deployment deployment = bean(Deployment.class);
        Path folder = deployment.text("countersign.keys").map(Path::of).orElseGet(deployment::dataFolder);
        return ReferenceChain.with(folder.resolve("countersign-hashing.json"));
    }

    private static List<JsonObject> heads() throws Exception {
        Path file = bean(Deployment.class).dataFolder().resolve("audit-heads.jsonl");
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .map(line -> Json.createReader(new StringReader(line)).readObject())
                        .toList()
                : List.of();
    }

    private static long placeOf(JsonObject head) {
        return head.getJsonNumber("place").longValue();
    }
}
