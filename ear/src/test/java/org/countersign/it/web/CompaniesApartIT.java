package org.countersign.it.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two companies, and every address that takes an id: what belongs to the one does not exist for the other (TENANCY-1,
 * case 36). The list of addresses is read from the sources, so that one that nobody thought of fails here.
 */
@Journey
class CompaniesApartIT {
    /** Addresses that name a thing of somebody. */
    private static final Set<String> THINGS = Set.of(
            "/credentials/details?id",
            "/credentials/done?id",
            "/credentials/resync?id",
            "/elevate?application",
            "/get-credentialed/key?order",
            "/launch?id",
            "/orders/document?order",
            "/orders/order?order",
            "/orders/placed?order",
            "/proofing/room?id",
            "/admin/payments/document?order",
            "/admin/payments/invoice?order",
            "/proofing/appointment?appointment",
            "/proofing/booked?appointment",
            "/proofing/invitation?appointment",
            "/agent/case?id",
            "/agent/confirm?id",
            "/store/checkout/billing?order",
            "/store/checkout/details?order",
            "/store/checkout/paid?payment",
            "/store/checkout/pay?order",
            "/store/checkout/payment?order",
            "/store/checkout/phone-test?order",
            "/store/checkout/review?order",
            "/store/checkout/shipping?order");

    /** Addresses that take something else, and what. */
    private static final Map<String, String> NO_THINGS = Map.ofEntries(
            entry("agent", "a colleague, for the office"),
            entry("back", "a way back"),
            entry("from", "a day"),
            entry("kind", "a kind of credential, or of document"),
            entry("partner", "partners are public"),
            entry("product", "products are public"),
            entry("country", "a country"),
            entry("preset", "settings that are public"),
            entry("change", "settings, for the office"),
            entry("withdraw", "whether a policy ends, for the office"),
            entry("link", "the secret of a notice, for whoever got it"),
            entry("language", "a language"),
            entry("state", "a filter"),
            entry("search", "a filter"),
            entry("sort", "an order of rows"),
            entry("after", "a place in one's own list"),
            entry("q", "a filter"),
            entry("channel", "a filter"),
            entry("level", "a level"),
            entry("by", "one of the ways that are offered"),
            entry("on", "a day"),
            entry("year", "a year"),
            entry("zone", "a time zone"),
            entry("slot", "a time, free or not"),
            entry("ask", "whether the number is asked for again"));

    /** The Demo desk shows everybody everything, and exists on demo servers only. */
    private static final String DEMO = "/demo/";

    private static Owner owner;

    @BeforeAll
    static void hire(HttpVisitor visitors, Database database) {
        owner = Owner.of(new OwnPeople(database, visitors), database);
    }

    @Test
    void every_address_that_takes_something_is_known_here() {
        Set<String> unknown = new TreeSet<>(Sources.parameters());
        unknown.removeAll(THINGS);
        unknown.removeIf(each -> NO_THINGS.containsKey(each.substring(each.indexOf('?') + 1)));
        unknown.removeIf(each -> each.startsWith(DEMO));
        assertThat(unknown).as("addresses without a case of their own").isEmpty();
    }

    @Test
    void what_belongs_to_another_company_does_not_exist(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person stranger = people.strong(people.person(people.company("Strangers")));
        people.phones(stranger);
        String before = owner.holdings(database);
        List<String> leaks = new ArrayList<>();
        for (String address : new TreeSet<>(THINGS)) {
            for (String id : owner.ids()) {
                String rest = address.contains("document") ? "&kind=confirmation" : "";
                Answer answer = stranger.browser().get(address + "=" + id + rest);
                if (!isNothing(address, answer) || answer.body().contains(Owner.MARK)) {
                    leaks.add(answer.status() + " " + address + "=" + id);
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(owner.holdings(database)).isEqualTo(before);
        assertThat(attempts(database, stranger)).isEqualTo(expectedAttempts(database));
    }

    @Test
    void a_form_of_ones_own_cannot_be_turned_to_anothers_thing(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person stranger = people.person(people.company("Strangers"));
        people.signIn(stranger);
        HttpVisitor browser = stranger.browser();
        Answer details = Shopping.begin(browser, "Mobile ID");
        String own = Shopping.orderOf(details);
        people.strong(stranger);
        String phones = people.phones(stranger);
        String before = owner.holdings(database);
        List<PageForm> forms = new ArrayList<>();
        for (String page : List.of(
                "/store/checkout/details?order=" + own,
                "/store/checkout/billing?order=" + own,
                "/credentials/resync?id=" + phones,
                "/credentials/details?id=" + phones)) {
            forms.addAll(PageForm.of(browser.follow(browser.get(page)), 3));
        }
        assertThat(forms).hasSizeGreaterThan(4);
        for (PageForm form : forms) {
            String path = form.action().replaceAll("\\?.*", "");
            for (String id : owner.ids()) {
                for (String name : List.of("order", "id")) {
                    Map<String, String> both = new HashMap<>(form.values());
                    both.put(name, id);
                    for (Answer answer : List.of(
                            browser.post(path + "?" + name + "=" + id, form.values()), browser.post(path, both))) {
                        assertThat(Verdict.on(answer)).as(form.name()).isEmpty();
                        assertThat(answer.body()).as(form.name()).doesNotContain(Owner.MARK);
                    }
                }
            }
        }
        assertThat(owner.holdings(database)).isEqualTo(before);
    }

    /** Addresses without an id: a list has no thing of anybody else's in it. */
    @Test
    void a_list_holds_ones_own_things_alone(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        String number = database.text("select order_number from purchase_order where public_id = ?", owner.order())
                .orElseThrow();
        Person stranger = people.strong(people.person(people.company("Strangers")));
        people.phones(stranger);
        List<String> phones = database
                .rows(
                        "select p.number from credential_phone p join credential c on c.id = p.credential_id"
                                + " where c.account_id = ?",
                        owner.person().id())
                .stream()
                .map(row -> row.get("number").toString())
                .toList();
        for (String list : List.of("/home", "/orders", "/credentials", "/store", "/get-credentialed/start")) {
            Answer answer = stranger.browser().follow(stranger.browser().get(list));
            assertThat(answer.status()).as(list).isEqualTo(200);
            assertThat(answer.body())
                    .as(list)
                    .doesNotContain(Owner.MARK, number)
                    .doesNotContain(owner.ids().get(0));
            assertThat(phones).as(list).noneMatch(answer.body()::contains);
        }
        people.signIn(owner.person());
        assertThat(owner.person().browser().get("/orders").body())
                .as("what must be found")
                .contains(number);
    }

    @Test
    void a_ticket_and_a_key_of_another_are_no_use(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person buyer = people.person(people.company("Buyers"));
        people.signIn(buyer);
        String paid = Shopping.byCard(buyer.browser());
        String number = database.text("select order_number from purchase_order where public_id = ?", paid)
                .orElseThrow();
        String address = "/get-credentialed/key?order=" + number;
        assertThat(filledIn(buyer.browser().get(address))).as("its buyer's").isNotEmpty();
        Person stranger = people.person(people.company("Strangers"));
        people.signIn(stranger);
        assertThat(filledIn(stranger.browser().get(address))).as("a stranger's").isEmpty();
        database.change("delete from application_subscription where organization_id = ?", stranger.organization());
        assertThat(stranger.browser().get("/launch?id=" + owner.application()).status())
                .isEqualTo(404);
        assertThat(attempts(database, stranger)).containsExactly(entry("Application " + owner.application(), 1L));
    }

    /** What is on record of somebody who asked for what is not his (case 36), and how often. */
    private static Map<String, Long> attempts(Database database, Person stranger) {
        Map<String, Long> attempts = new TreeMap<>();
        database.rows(
                        "select details::json ->> 'thing' as thing, details::json ->> 'id' as id, count(*) as times"
                                + " from audit_record where actor_id = ? and act = 'PERMISSION_REFUSED'"
                                + " and not succeeded and details::json ->> 'id' is not null group by 1, 2",
                        stranger.id())
                .forEach(row -> attempts.put(row.get("thing") + " " + row.get("id"), (Long) row.get("times")));
        return attempts;
    }

    /** One for each request that named a thing there is, by the name of such a thing; none for anything else. */
    private static Map<String, Long> expectedAttempts(Database database) {
        Map<String, Long> expected = new TreeMap<>();
        Map.of(
                        "Order", "select public_id from purchase_order where account_id = ?",
                        "Credential", "select public_id from credential where account_id = ?",
                        "Appointment", "select public_id from appointment where account_id = ?",
                        "CardPayment",
                                "select p.public_id from card_payment p join purchase_order o on o.id = p.order_id"
                                        + " where o.account_id = ?")
                .forEach((thing, sql) -> database.rows(sql, owner.person().id())
                        .forEach(row -> expected.put(
                                thing + " " + row.get("public_id"),
                                THINGS.stream()
                                        .filter(address -> thing.equals(named(address)))
                                        .count())));
        return expected;
    }

    /** What an address names by its public id; nothing where roles come first or an order's number leads on. */
    private static String named(String address) {
        if (isForRoles(address) || address.startsWith("/get-credentialed/")) {
            return "";
        }
        if (address.startsWith("/proofing/room")) {
            return "Appointment";
        }
        return address.startsWith("/launch")
                ? "Application"
                : switch (address.substring(address.indexOf('?') + 1)) {
                    case "id" -> "Credential";
                    case "order" -> "Order";
                    case "payment" -> "CardPayment";
                    case "appointment" -> "Appointment";
                    default -> "";
                };
    }

    private static String filledIn(Answer key) {
        return key.page().select("input[id$=licenseKey]").val();
    }

    /** Not there; or, where only a way on depends on it, a page without anything of it. */
    private static boolean isNothing(String address, Answer answer) {
        if (address.startsWith("/get-credentialed/key")) {
            return answer.status() == 200
                    && answer.page().select("input[id$=licenseKey]").val().isEmpty();
        }
        return answer.status() == 404 || isForRoles(address) && answer.status() == 403;
    }

    private static boolean isForRoles(String address) {
        return address.startsWith("/admin/") || address.startsWith("/agent/");
    }
}
