package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.countersign.crypto.RandomCodes;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.OpenSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Case 5, ONB-2, PHN-2: whoever is signed in learns neither by an answer nor by its time whether a license key exists and
 * what became of it, where it is another company's, nor whether a number is somebody else's phone. Only the request that
 * carries the key or the number is timed. Both kinds come in random order, so that a busy machine slows both; a run fails
 * where they differ in rank and by 5 ms.
 */
@Journey
class KeyAndPhoneEnumerationAbuse {
    private static final int SAMPLES = 100;
    private static final int HOLDERS = 50;
    private static final String ARRIVED = "It has arrived; look at the phone";

    private Database database;
    private Holders company;

    @BeforeEach
    void a_company(Countersign running) {
        database = running.database();
        company = Holders.of("Probed", database, running.keys());
    }

    @Test
    void a_key_of_another_company_is_refused_as_one_that_nobody_has(
            HttpVisitor stranger, HttpVisitor owner, HttpVisitor another, HttpVisitor desk) {
        AtTheCode.signIn(stranger, company.hire().userId()).skip();
        String waiting = bought(another, desk);
        String used = bought(owner, desk);
        assertThat(keys(owner).asks(used).location())
                .hasValueSatisfying(next -> assertThat(next).endsWith("/get-credentialed/profile"));
        RandomCodes codes = new RandomCodes();
        Supplier<String> unknown = () -> codes.readable(20);
        Set<Seen> seen = alike("enumeration.key", keys(stranger), () -> waiting, unknown);
        seen.addAll(alike("enumeration.key_used", keys(stranger), () -> used, unknown));
        assertThat(seen)
                .singleElement()
                .satisfies(answer -> assertThat(answer.text()).contains("This key is not accepted."));
    }

    @Test
    void a_phone_of_somebody_else_is_tested_as_one_that_nobody_has(HttpVisitor buyer) {
        long account = account(signedIn(buyer));
        Answer shelf = buyer.follow(buyer.get("/store/products"));
        Answer who = buyer.follow(buyer.submit(shelf, "Choose Phone", Map.of()));
        Answer bill = buyer.follow(buyer.submit(who, "Continue", Map.of()));
        Answer test = buyer.follow(buyer.submit(bill, "Continue", Map.of()));
        String page = test.response().uri().toString().replaceAll("&ask=.*", "") + "&ask=number";
        assertNumbersAlike(
                "enumeration.phone_test",
                buyer,
                new Prober(
                        buyer,
                        () -> {
                            unsent(account);
                            return buyer.get(page);
                        },
                        "Send text",
                        "Phone number"));
    }

    @Test
    void a_phone_of_somebody_else_is_added_as_one_that_nobody_has(HttpVisitor holder) {
        Newcomer newcomer = signedIn(holder);
        newcomer.gets("PHONE", database);
        long account = account(newcomer);
        OpenSessions.raise(database, account, "HARDWARE_TOKEN");
        assertNumbersAlike(
                "enumeration.phone_add",
                holder,
                new Prober(
                        holder,
                        () -> {
                            unsent(account);
                            return holder.get("/credentials/add-phone");
                        },
                        "Send the code",
                        "Phone number",
                        "The same number again"));
    }

    private void assertNumbersAlike(String figure, HttpVisitor visitor, Prober prober) {
        List<String> registered = registered();
        Supplier<String> somebodys = inTurn(registered);
        Supplier<String> nobodys = inTurn(registered.stream()
                .map(number -> number.replaceFirst("^\\+44740015", "+44740016"))
                .toList());
        assertThat(alike(figure, prober, somebodys, nobodys)).hasSize(1);
        assertThat(arrived(visitor, prober, somebodys.get())).isEqualTo(arrived(visitor, prober, nobodys.get()));
    }

    /** All that was seen, after the times were compared. */
    private static Set<Seen> alike(String figure, Prober prober, Supplier<String> known, Supplier<String> unknown) {
        Set<Seen> seen = new HashSet<>();
        Timing timing = Timing.of(SAMPLES, prober.asks(known, seen), prober.asks(unknown, seen))
                .print(figure);
        assertThat(timing).matches(Timing::tellsNothing);
        return seen;
    }

    /** The page that comes next, once the message has arrived. */
    private static Seen arrived(HttpVisitor visitor, Prober prober, String number) {
        String next = prober.asks(number).location().orElseThrow();
        AtomicReference<Answer> page = new AtomicReference<>();
        Await.until("a message to " + number, Duration.ofSeconds(20), () -> {
            page.set(visitor.follow(visitor.get(next)));
            return page.get().body().contains(ARRIVED);
        });
        return prober.seen(page.get(), number);
    }

    private Prober keys(HttpVisitor visitor) {
        return new Prober(
                visitor,
                () -> {
                    database.change("update caller_tries set tries = 0");
                    return visitor.get("/get-credentialed/key");
                },
                "Continue",
                "License key");
    }

    private String bought(HttpVisitor browser, HttpVisitor desk) {
        Newcomer buyer = signedIn(browser);
        PlainStore.upToTheReview(browser, "CARD", Map.of()).toTheProvider().pay(PlainStore.CARD);
        return new Desk(desk).licenseKey(buyer.email());
    }

    private Newcomer signedIn(HttpVisitor browser) {
        Newcomer newcomer = Newcomer.called("prober", database);
        browser.submit(
                SignInAnswers.asked(browser, newcomer.userId()), "Sign in", Map.of("Password", Holders.PASSWORD));
        return newcomer;
    }

    private long account(Newcomer newcomer) {
        return database.number("select id from account where user_id = ?", newcomer.userId());
    }

    /** As if nothing had been sent at his wish: so much in a row, no budget allows. */
    private void unsent(long account) {
        database.change("delete from phone_send where account_id = ?", account);
    }

    /** British numbers, none of them a magic one, that belong to people of the company. */
    private List<String> registered() {
        IntStream.range(0, HOLDERS)
                .forEach(each -> database.change(
                        "update credential_phone p set number = ? || p.slot from credential c join account a"
                                + " on a.id = c.account_id where c.id = p.credential_id and a.user_id = ?",
                        "+44740015" + (100 + each),
                        company.hireWithPhones()));
        return IntStream.range(0, 2 * HOLDERS)
                .mapToObj(each -> "+44740015" + (100 + each / 2) + (1 + each % 2))
                .toList();
    }

    private static Supplier<String> inTurn(List<String> things) {
        AtomicInteger turn = new AtomicInteger();
        return () -> things.get(turn.getAndIncrement() % things.size());
    }
}
