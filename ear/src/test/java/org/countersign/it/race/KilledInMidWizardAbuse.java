package org.countersign.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.countersign.it.DemoToken;
import org.countersign.it.fixture.Cluster;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Node;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.SharedCluster;
import org.countersign.it.race.Crowd.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * People in the middle of everything when their node is killed (case 57): the other one goes on with the same cookie, or
 * begins again at the last step that was confirmed; nothing is done twice, nobody becomes stronger or weaker than he was,
 * and a code that the dead node sent is good.
 */
@ExtendWith(SharedCluster.class)
class KilledInMidWizardAbuse {
    private static final int PEOPLE = Rounds.of(20);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Cluster cluster;
    private Crowd crowd;
    private Oathtool program;
    private final Tally seconds = new Tally();

    @Test
    void everybody_goes_on_at_the_other_node(Cluster nodes, Oathtool found) {
        cluster = nodes;
        crowd = new Crowd(nodes.database());
        program = found;
        Person agent = crowd.sundayAgent();
        List<Callable<Integer>> unfinished = new ArrayList<>();
        for (int each = 0; each < PEOPLE; each++) {
            unfinished.add(betweenPasswordAndCode());
            unfinished.add(elevating());
            unfinished.add(withACodeOnThePhone());
            unfinished.add(signingInByText());
            unfinished.add(checkingTheOrder());
            unfinished.add(registering());
            unfinished.add(bookingAnAppointment(Sundays.slot(each)));
        }
        nodes.database().change("update phone_code set expires_at = now() + interval '2 minutes'"); // many take long
        nodes.database()
                .change("update credential set code_expires_at = now() + interval '2 minutes'"
                        + " where code_expires_at is not null");
        cluster.first().kill();
        int restarted = unfinished.stream().mapToInt(this::finished).sum();
        Figure.print("failover.people", unfinished.size(), "people");
        Figure.print("failover.began_again", restarted, "people");
        Figure.print("failover.seconds", seconds.most(), "s at most");
        crowd.leaves(agent);
        cluster.first().startAgain();
        assertThat(cluster.first().isReady()).isTrue();
        assertThat(seconds.most()).isLessThanOrEqualTo(PATIENCE.toSeconds());
    }

    private int finished(Callable<Integer> rest) {
        long begun = System.nanoTime();
        try {
            return rest.call();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        } finally {
            seconds.of(Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        }
    }

    private Callable<Integer> betweenPasswordAndCode() {
        Holder holder = holder();
        HttpVisitor browser = at(cluster.first());
        Answer asked = Entrance.passed(browser, holder.userId());
        return () -> {
            browser.goesTo(cluster.second());
            boolean home = Entrance.leadsHome(
                    Entrance.code(browser, asked, holder.token().fresh()));
            if (!home) {
                Answer again = Entrance.passed(browser, holder.userId());
                assertThat(Entrance.leadsHome(Entrance.code(
                                browser,
                                again,
                                holder.token().usedUpTo(lastStep(holder)).fresh())))
                        .isTrue();
            }
            assertThat(browser.get("/home").body()).contains("Hardware token, level 2");
            return home ? 0 : 1;
        };
    }

    private Callable<Integer> elevating() {
        Holder holder = holder();
        HttpVisitor browser = Entrance.skipped(at(cluster.first()), holder.userId());
        Answer asked = browser.get("/elevate");
        return () -> {
            browser.goesTo(cluster.second());
            assertThat(browser.get("/home").body()).contains("Password, level 1");
            Entrance.code(browser, asked, holder.token().fresh());
            boolean raised = browser.get("/home").body().contains("Hardware token, level 2");
            if (!raised) {
                Entrance.code(browser, browser.get("/elevate"), holder.token().fresh());
                assertThat(browser.get("/home").body()).contains("Hardware token, level 2");
            }
            return raised ? 0 : 1;
        };
    }

    private Callable<Integer> withACodeOnThePhone() {
        Person person = crowd.person();
        crowd.right(person, "PHONE", Crowd.name("order"));
        HttpVisitor browser = Entrance.skipped(at(cluster.first()), person.userId());
        String number = Crowd.mobileNumber();
        browser.submit(
                browser.get("/credentials/add-phone"),
                "Send the code",
                Map.of("Country", "GB", "Phone number", "0" + number, "The same number again", "0" + number));
        String code = Desk.texted(cluster.first().visitor(), number);
        return () -> {
            browser.goesTo(cluster.second());
            Answer done =
                    browser.submit(browser.get("/credentials/phone-code"), "Confirm the number", Map.of("Code", code));
            assertThat(done.location().orElse("")).contains("/credentials/done");
            assertThat(browser.get("/home").body()).contains("Phone OTP, level 2");
            assertThat(count(
                            "credential_phone p join credential c on c.id = p.credential_id where c.account_id = ?",
                            person))
                    .isEqualTo(1);
            return 0;
        };
    }

    private Callable<Integer> signingInByText() {
        Person person = crowd.person();
        long credential = crowd.phones(person);
        String number = cluster.database()
                .text("select substr(number, 4) from credential_phone where credential_id = ? and slot = 1", credential)
                .orElseThrow();
        HttpVisitor browser = at(cluster.first());
        Answer asked = Entrance.passed(browser, person.userId());
        Answer sent = browser.follow(browser.submit(asked, "Send text", Map.of()));
        String code = Desk.texted(cluster.first().visitor(), number);
        return () -> {
            browser.goesTo(cluster.second());
            boolean home = Entrance.leadsHome(browser.submit(sent, "Continue", Map.of("Code you received", code)));
            if (!home) {
                Answer again = browser.get("/signin/otp");
                assertThat(Entrance.leadsHome(browser.submit(again, "Continue", Map.of("Code you received", code))))
                        .isTrue();
            }
            assertThat(browser.get("/home").body()).contains("Phone OTP, level 2");
            return home ? 0 : 1;
        };
    }

    private Callable<Integer> checkingTheOrder() {
        Person person = crowd.person();
        HttpVisitor browser = Entrance.skipped(at(cluster.first()), person.userId());
        Answer review = new Shopper(browser).reviewing("INVOICE");
        return () -> {
            browser.goesTo(cluster.second());
            Answer placed = browser.follow(browser.submit(review, "Place order", Map.of()));
            boolean went = placed.body().contains("your order is placed");
            if (!went) {
                Answer again = browser.follow(browser.get("/store/checkout/review"));
                placed = browser.follow(browser.submit(again, "Place order", Map.of()));
                assertThat(placed.body()).contains("your order is placed");
            }
            browser.follow(browser.submit(review, "Place order", Map.of()));
            assertThat(count("purchase_order where account_id = ?", person)).isEqualTo(1);
            return went ? 0 : 1;
        };
    }

    private Callable<Integer> registering() {
        Person person = crowd.person();
        String order = Crowd.name("order");
        crowd.waiting(person, "HARDWARE_TOKEN", order);
        DemoToken token = new DemoToken(crowd.shipped(order), program);
        HttpVisitor browser = Entrance.skipped(at(cluster.first()), person.userId());
        Answer form = browser.get("/credentials/register-token");
        return () -> {
            browser.goesTo(cluster.second());
            boolean went = isDone(registers(browser, form, token));
            if (!went) {
                assertThat(isDone(registers(browser, browser.get("/credentials/register-token"), token)))
                        .isTrue();
            }
            assertThat(browser.get("/home").body()).contains("Hardware token, level 2");
            return went ? 0 : 1;
        };
    }

    private Callable<Integer> bookingAnAppointment(Instant slot) {
        Person person = crowd.person();
        crowd.applicant(person);
        HttpVisitor browser = Entrance.skipped(at(cluster.first()), person.userId());
        Answer form = Sundays.page(browser, slot);
        return () -> {
            browser.goesTo(cluster.second());
            boolean went = Sundays.isBooked(browser.submit(form, "Book appointment", Map.of()));
            if (!went) {
                assertThat(Sundays.isBooked(browser.submit(Sundays.page(browser, slot), "Book appointment", Map.of())))
                        .isTrue();
            }
            assertThat(count("appointment where account_id = ?", person)).isEqualTo(1);
            return went ? 0 : 1;
        };
    }

    private static Answer registers(HttpVisitor browser, Answer form, DemoToken token) {
        List<String> pair = token.pair();
        return browser.submit(
                form,
                "Register token",
                Map.of("Serial number", token.serial(), "First code", pair.get(0), "Second code", pair.get(1)));
    }

    private Holder holder() {
        return Holder.registered(cluster.first().visitor(), cluster.database(), program);
    }

    private static HttpVisitor at(Node node) {
        return node.visitor();
    }

    private long lastStep(Holder holder) {
        return cluster.database()
                .number(
                        "select last_factor from credential where account_id = ?",
                        holder.person().account());
    }

    private long count(String rows, Person person) {
        Database database = cluster.database();
        return database.number("select count(*) from " + rows, person.account());
    }

    private static boolean isDone(Answer answer) {
        return answer.location()
                .filter(where -> where.contains("/credentials/done"))
                .isPresent();
    }
}
