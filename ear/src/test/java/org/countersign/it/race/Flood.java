package org.countersign.it.race;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.it.fixture.Cluster;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.race.Crowd.Person;

/**
 * Two thousand requests to send something to a phone (case 9), from a hundred sessions by turns on both nodes: each part
 * of them wants more than one of the budgets holds, and comes under all the others. Each goes to a country of its own.
 */
final class Flood {
    static final String ONE_ADDRESS = "10.250.0.1";
    static final int NORWAY = 47;
    static final int DENMARK = 45;

    private final Cluster cluster;
    private final Crowd crowd;
    private final ExecutorService threads;
    private final AtomicInteger places = new AtomicInteger();
    private final Numbers numbers = new Numbers();
    private final List<Person> signingIn = new ArrayList<>();
    private Person alone;
    private String bombed;

    Flood(Cluster cluster, ExecutorService threads) {
        this.cluster = cluster;
        this.crowd = new Crowd(cluster.database());
        this.threads = threads;
    }

    /** At the door, as it were: how a visitor of that address becomes somebody who can ask. */
    private interface Way {
        Spammer come(HttpVisitor visitor, String address, Person person);
    }

    /** In any order, but the two of a double click one behind the other. */
    List<Callable<Answer>> requests() throws Exception {
        List<List<Callable<Answer>>> all = new ArrayList<>();
        all.addAll(oneNumber());
        all.addAll(oneAddress());
        all.addAll(oneAccount());
        all.addAll(onePrefix());
        all.addAll(oneCompany());
        all.addAll(onePhone());
        Collections.shuffle(all, new Random(1));
        return all.stream().flatMap(List::stream).toList();
    }

    /** The number that is to be bothered, in E.164. */
    String bombed() {
        return bombed;
    }

    /** The one who asks for numbers without end. */
    Person alone() {
        return alone;
    }

    /** Those who want codes for signing in. */
    List<Person> signingIn() {
        return signingIn;
    }

    /** People of sixteen companies have one American number tested, in all its spellings. */
    private List<List<Callable<Answer>>> oneNumber() throws Exception {
        bombed = numbers.american();
        List<String> spellings = Numbers.spellings(bombed);
        List<Spammer> all = come(strangers(16), 1, Spammer::testing, null);
        return singly(400, each -> () -> of(all, each).asks("US", of(spellings, each / all.size()), each / 3 % 2 == 0));
    }

    /** People of six companies share an address, which none of them admits to; in Austria. */
    private List<List<Callable<Answer>>> oneAddress() throws Exception {
        List<Spammer> all = come(withRights(strangers(6)), 2, Spammer::adding, ONE_ADDRESS);
        return singly(300, each -> () -> of(all, each).asks("AT", numbers.next("+43664", 7), each % 3 == 0));
    }

    /** One person on six browsers at both pages; in Sweden. */
    private List<List<Callable<Answer>>> oneAccount() throws Exception {
        alone = crowd.person();
        List<Spammer> all = new ArrayList<>(come(List.of(alone), 1, Spammer::testing, null));
        all.addAll(come(withRights(List.of(alone)), 5, Spammer::adding, null)); // whoever has the right buys none
        return singly(200, each -> () -> of(all, each).asks("SE", numbers.next("+4670", 7), each % 2 == 0));
    }

    /** People of six companies have Norwegian numbers of their own, and click twice on everything. */
    private List<List<Callable<Answer>>> onePrefix() throws Exception {
        List<Person> people = new ArrayList<>();
        IntStream.range(0, 6).forEach(each -> people.addAll(withRights(crowd.company(4))));
        List<Spammer> all = come(people, 2, Spammer::adding, null);
        List<Callable<Answer>> begun = IntStream.range(0, people.size())
                .<Callable<Answer>>mapToObj(each -> () -> all.get(2 * each).asks("NO", numbers.next("+4741", 6), false))
                .toList();
        atOnce(begun);
        List<String> theirs = people.stream()
                .flatMap(any -> Stream.of(numbers.next("+4741", 6), numbers.next("+4741", 6)))
                .toList();
        List<List<Callable<Answer>>> asks = new ArrayList<>(singly(
                264, each -> () -> of(all, each).asks("NO", of(theirs, each), each / 3 % 2 == 0)));
        for (int each = 0; each < 168; each++) {
            Spammer here = of(all, each * 2);
            Spammer there = of(all, each * 2 + 1);
            boolean call = each % 3 == 0;
            asks.add(List.of(() -> here.again(call), () -> there.again(call)));
        }
        return asks;
    }

    /** One company's eight people, each to numbers of his own that never answer; in Denmark. */
    private List<List<Callable<Answer>>> oneCompany() throws Exception {
        List<Spammer> all = come(crowd.company(8), 1, Spammer::testing, null);
        return singly(200, each -> () -> of(all, each).asks("DK", numbers.next("+4520", 6), each / 3 % 2 == 0));
    }

    /** Six people at the sign-in, each with two phones, who click twice on every button that sends; in the Netherlands. */
    private List<List<Callable<Answer>>> onePhone() throws Exception {
        for (Person person : strangers(6)) {
            long credential = crowd.phones(person);
            cluster.database()
                    .change(
                            "update credential_phone set number = '+31612' || right(number, 5) || '9'"
                                    + " where credential_id = ?",
                            credential);
            signingIn.add(person);
        }
        List<Spammer> all = come(signingIn, 2, Spammer::signingIn, null);
        List<List<Callable<Answer>>> asks = new ArrayList<>();
        for (int each = 0; each < 150; each++) {
            Spammer here = of(all, each * 2);
            Spammer there = of(all, each * 2 + 1);
            int button = each / signingIn.size();
            asks.add(List.of(() -> here.presses(button), () -> there.presses(button)));
        }
        return asks;
    }

    private static <T> T of(List<T> all, int each) {
        return all.get(each % all.size());
    }

    private static List<List<Callable<Answer>>> singly(int many, IntFunction<Callable<Answer>> ask) {
        return IntStream.range(0, many)
                .mapToObj(each -> List.of(ask.apply(each)))
                .toList();
    }

    private List<Person> strangers(int many) {
        return IntStream.range(0, many).mapToObj(each -> crowd.person()).toList();
    }

    private List<Person> withRights(List<Person> people) {
        people.forEach(person -> crowd.right(person, "PHONE", Crowd.name("order")));
        return people;
    }

    /** Each of them in so many browsers, by turns at both nodes, each from an address of its own or all from that one. */
    private List<Spammer> come(List<Person> people, int browsers, Way way, String address) throws Exception {
        List<Callable<Spammer>> coming = new ArrayList<>();
        for (Person person : people) {
            for (int each = 0; each < browsers; each++) {
                HttpVisitor visitor = (coming.size() % 2 == 0 ? cluster.first() : cluster.second()).visitor();
                int place = places.incrementAndGet();
                String from = address == null ? "10.251." + place / 250 + "." + place % 250 : address;
                coming.add(() -> way.come(visitor, from, person));
            }
        }
        return atOnce(coming);
    }

    private <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> each : threads.invokeAll(work)) {
            results.add(each.get());
        }
        return results;
    }
}
