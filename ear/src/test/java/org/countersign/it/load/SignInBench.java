package org.countersign.it.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.countersign.crypto.Argon2Hash;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.Holders.Holder;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Node;
import org.countersign.it.fixture.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Full sign-ins with password and code over 2,000 accounts on PostgreSQL, at 1, 4, 8 and 16 clients: how many a second and
 * a second of the server's processor time, how long they take, and how much of that is the password's hash. A slow machine
 * fails nothing; a sign-in that does not come about does, and so does a code that is accepted twice (BEY-14).
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInBench {
    private static final int ACCOUNTS = 2_000;
    private static final List<Integer> CLIENTS = List.of(1, 4, 8, 16);
    private static final Duration WARMING = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("countersign.bench.seconds", 20));
    private static final int CONNECTIONS = 8;
    private static final Duration STEP = Duration.ofSeconds(30);

    private static Postgres postgres;
    private static Node node;
    private static Database database;
    private static List<Holder> holders;
    private static SignInWay way;

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final AtomicInteger ADDRESS = new AtomicInteger();
    private static final Queue<SignedIn> SIGNED_IN = new ConcurrentLinkedQueue<>();

    /** Somebody whose session is open, the code he came with, and the step of that code. */
    private record SignedIn(Asker asker, Holder holder, String shown, long step) {}

    @BeforeAll
    static void start() {
        postgres = Postgres.start();
        node = Node.named("load")
                .on(postgres)
                .with("COUNTERSIGN_BEHIND_PROXY", "true")
                .forMeasuring()
                .start();
        database = postgres.database();
        Holders company = Holders.of("Load Ltd", database, node.keys());
        holders = company.hire(ACCOUNTS);
        way = SignInWay.learned(new HttpVisitor(node.url()), company.hire());
        Round.of(8, WARMING, SignInBench::signIn);
    }

    @AfterAll
    static void stop() {
        Stream.of(database, node, postgres).filter(Objects::nonNull).forEach(SignInBench::close);
    }

    @Test
    @Order(1)
    void full_sign_ins() {
        double hash = hashMilliseconds();
        double best = 0;
        for (int clients : CLIENTS) {
            Duration before = node.processorTime();
            Round round = Round.of(clients, ROUND, SignInBench::signIn);
            double processor = node.processorTime().minus(before).toMillis() / 1000.0;
            String suffix = ".c" + clients;
            Figure.print("signin.per_second" + suffix, round.perSecond(), "sign-ins/s");
            Figure.print("signin.per_cpu_second" + suffix, round.done() / processor, "sign-ins/s");
            Figure.print("signin.p50_ms" + suffix, round.milliseconds(0.50), "ms");
            Figure.print("signin.p95_ms" + suffix, round.milliseconds(0.95), "ms");
            Figure.print("signin.p99_ms" + suffix, round.milliseconds(0.99), "ms");
            best = Math.max(best, round.done() / processor);
        }
        Figure.print("signin.per_cpu_second", best, "sign-ins/s");
        Figure.print("signin.hash_ratio", 1000 / best / hash, "hashes");
    }

    @Test
    @Order(2)
    void a_code_that_opened_a_session_opens_no_second_one() {
        List<SignedIn> some = SIGNED_IN.stream().limit(8).toList();
        assertThat(some).isNotEmpty().noneMatch(one -> way.go(asker(), one.holder(), one.shown()));
    }

    /** At the door of the step-up, by people who are signed in: a request with the code in it, its page fetched before. */
    @Test
    @Order(3)
    void codes_alone() {
        Queue<Elevating> ready = new ConcurrentLinkedQueue<>(SIGNED_IN.stream()
                .limit(400)
                .map(one -> new Elevating(one, way.elevating(one.asker())))
                .toList());
        long now = Instant.now().getEpochSecond() / STEP.toSeconds();
        assertThat(ready).allMatch(one -> one.by().step() < now);
        int many = ready.size();
        Round codes = Round.of(CONNECTIONS, many, () -> {
            Elevating next = ready.remove();
            String shown = SignInWay.shown(next.by().holder(), Instant.now());
            assertThat(way.elevate(next.by().asker(), next.page(), shown)).isTrue();
        });
        double claims = new Claims(database, ACCOUNTS).perSecond(CONNECTIONS, Duration.ofSeconds(5));
        Figure.print("otp.per_second", codes.perSecond(), "codes/s");
        Figure.print("otp.p99_ms", codes.milliseconds(0.99), "ms");
        Figure.print("otp.pgbench_ratio", codes.perSecond() / claims, "of plain conditional updates");
    }

    private record Elevating(SignedIn by, String page) {}

    private static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Signs the next person in whose token has a new code; each comes from an address of his own. */
    private static void signIn() {
        Holder holder = holders.get(NEXT.getAndIncrement() % ACCOUNTS);
        Instant now = Instant.now();
        String shown = SignInWay.shown(holder, now);
        Asker asker = asker();
        assertThat(way.go(asker, holder, shown)).as(holder.userId()).isTrue();
        SIGNED_IN.add(new SignedIn(asker, holder, shown, now.getEpochSecond() / STEP.toSeconds()));
    }

    private static Asker asker() {
        int number = ADDRESS.incrementAndGet();
        return new Asker(node.url(), "10.77." + (number >> 8 & 0xff) + "." + (number & 0xff));
    }

    /** What comparing one password costs in processor time, with the library, the parameters and the hash that the server uses. */
    private static double hashMilliseconds() {
        String stored = database.text("select password_hash from account where user_id = 'user_0003'")
                .orElseThrow();
        System.out.println("password hash: " + stored.substring(0, stored.indexOf('$', stored.indexOf("p="))));
        for (int warming = 0; warming < 50; warming++) {
            compare(stored);
        }
        var thread = ManagementFactory.getThreadMXBean();
        int times = 50;
        long before = thread.getCurrentThreadCpuTime();
        for (int each = 0; each < times; each++) {
            compare(stored);
        }
        double milliseconds = (thread.getCurrentThreadCpuTime() - before) / 1e6 / times;
        Figure.print("hash.cpu_ms", milliseconds, "ms");
        return milliseconds;
    }

    private static void compare(String stored) {
        byte[] password = Holders.PASSWORD.getBytes(StandardCharsets.UTF_8);
        assertThat(Argon2Hash.parse(stored).isOf(password)).isTrue();
    }
}
