package org.countersign.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Cluster;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.SharedCluster;
import org.countersign.it.race.Crowd.Person;
import org.countersign.it.race.SentToPhones.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two thousand requests to send something to a phone, from a hundred sessions on two nodes at once, with forged addresses,
 * one number in all its spellings, numbers of one prefix, and double clicks (case 9): the carriers get what the budgets
 * allow and not one more, and who has nothing to do with it gets his text.
 */
@ExtendWith(SharedCluster.class)
class SendsAbuse {
    private static final int PER_NUMBER = 5;
    private static final int PER_ACCOUNT = 10;
    private static final int PER_ADDRESS = 25;
    private static final int PER_PREFIX = 200;
    private static final int UNANSWERED = 50;
    private static final int AT_ONCE = 48;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String TOO_MANY = "Too many codes were sent. You can ask for the next one after";

    /** Where each page leads to once something is on its way. */
    private static final Pattern SENT = Pattern.compile("/signin/otp\\?by=|/credentials/phone-code|ask=sent");

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private Database database;
    private Person honest;

    @AfterEach
    void everybody_leaves() {
        threads.shutdownNow();
    }

    @Test
    void two_thousand_requests_send_what_the_budgets_allow_and_not_one_more(Cluster cluster) throws Exception {
        database = cluster.database();
        honest = new Crowd(database).person();
        Spammer asking = Spammer.testing(cluster.second().visitor(), "10.252.0.1", honest);
        String hisNumber = "+44" + Crowd.mobileNumber();
        Flood flood = new Flood(cluster, threads);
        List<Callable<Answer>> requests = flood.requests();
        long begun = System.nanoTime();
        List<Future<Answer>> running = requests.stream().map(threads::submit).toList();
        Answer his = asking.asks("GB", hisNumber, false);
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> each : running) {
            answers.add(each.get());
        }
        Figure.print(
                "race.sends.seconds",
                Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                "s");
        assertThat(isSent(his)).as("somebody of another company, meanwhile").isTrue();
        Await.until("all that was accepted to be sent", PATIENCE, () -> onTheirWay() == 0);
        SentToPhones sent =
                SentToPhones.since(honest.account(), database, cluster.first().keys());
        noMoreThanTheBudgets(answers, sent);
        everyBudgetIsUsedUp(flood);
        assertThat(sent.to(hisNumber)).isEqualTo(1);
        assertThat(sent.to(flood.bombed())).isEqualTo(PER_NUMBER);
    }

    private static void noMoreThanTheBudgets(List<Answer> answers, SentToPhones sent) {
        long over = sent.over(PER_NUMBER, Message::to)
                + sent.over(PER_ACCOUNT, Message::account)
                + sent.over(PER_ADDRESS, Message::address)
                + sent.over(PER_PREFIX, Message::prefix);
        Figure.print("race.sends.asked", answers.size(), "requests");
        Figure.print(
                "race.sends.accepted",
                answers.stream().filter(SendsAbuse::isSent).count(),
                "requests");
        Figure.print("race.sends.sent", sent.all(), "messages");
        Figure.print("race.sends.per_number", sent.most(Message::to), "messages at most");
        Figure.print("race.sends.per_account", sent.most(Message::account), "messages at most");
        Figure.print("race.sends.per_address", sent.most(Message::address), "messages at most");
        Figure.print("race.sends.per_prefix", sent.most(Message::prefix), "messages at most");
        Figure.print("race.sends.over_budget", over, "messages");
        assertThat(over).isZero();
        assertThat(sent.free()).as("sent without a charge").isZero();
        assertThat(answers.stream().filter(answer -> !isSent(answer)).map(SendsAbuse::told))
                .as("the others are told when they can ask again")
                .allMatch(told -> told.contains(TOO_MANY) && told.contains("CS-PHN-010"));
    }

    /** Each was asked for more than it holds: else nothing was tried. */
    private void everyBudgetIsUsedUp(Flood flood) {
        isUsedUp(PER_ADDRESS, "address = ?", Flood.ONE_ADDRESS);
        isUsedUp(PER_ACCOUNT, "account_id = ?", flood.alone().account());
        isUsedUp(PER_PREFIX, "calling_code = ?", Flood.NORWAY);
        isUsedUp(UNANSWERED, "calling_code = ?", Flood.DENMARK);
        flood.signingIn().forEach(person -> isUsedUp(PER_ACCOUNT, "account_id = ?", person.account()));
        assertThat(charged("address like ?", Spammer.FORGED + "%")).isZero();
    }

    /** Some may have been given back: a code that a slow machine did not send in time is not sent at all. */
    private void isUsedUp(int budget, String which, Object whose) {
        assertThat(charged(which, whose)).as(which + whose).isGreaterThanOrEqualTo(budget);
        assertThat(charged("refunded_at is null and " + which, whose)).isLessThanOrEqualTo(budget);
    }

    private long charged(String which, Object whose) {
        return database.number("select count(*) from phone_send where " + which, whose);
    }

    private long onTheirWay() {
        return database.number(
                "select count(*) from delivery where state in ('QUEUED', 'SENDING', 'FAILED') and channel <> 'EMAIL'"
                        + " and account_id >= ?",
                honest.account());
    }

    private static boolean isSent(Answer answer) {
        return answer.location().filter(where -> SENT.matcher(where).find()).isPresent();
    }

    /** What the page says went wrong, or whatever came instead. */
    private static String told(Answer answer) {
        String errors = answer.page().select(".errors").text();
        return errors.isEmpty()
                ? answer.status() + " " + answer.location().orElse("") + " "
                        + answer.page().select("main").text()
                : errors;
    }
}
