package org.countersign.it.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;

/**
 * Two companies, and every address that takes an id: what belongs to the one does not exist for the other (TENANCY-1,
 * case 36). The list of addresses is read from the sources, so that one that nobody thought of fails here.
 */
@Journey
class TenancyIT {
    private static final String MARK = "ZQXMARK";

    /** Addresses that name a thing of somebody. */
    private static final Set<String> THINGS = Set.of(
            "/credentials/details?id",
            "/credentials/done?id",
            "/credentials/resync?id",
            "/get-credentialed/key?order",
            "/launch?id",
            "/orders/document?order",
            "/orders/order?order",
            "/orders/placed?order",
            "/admin/payments/document?order",
            "/admin/payments/invoice?order",
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
            entry("back", "a way back"),
            entry("kind", "a kind of credential, or of document"),
            entry("partner", "partners are public"),
            entry("language", "a language"),
            entry("state", "a filter"),
            entry("search", "a filter"),
            entry("sort", "an order of rows"),
            entry("after", "a place in one's own list"),
            entry("q", "a filter"),
            entry("channel", "a filter"),
            entry("ask", "whether the number is asked for again"));

    /** The Demo desk shows everybody everything, and exists on demo servers only. */
    private static final String DEMO = "/demo/";

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
        Owner owner = owner(people, database);
        Person stranger = people.strong(people.person(people.company("Strangers")));
        people.phones(stranger);
        String before = holdings(database, owner.person());
        List<String> leaks = new ArrayList<>();
        for (String address : new TreeSet<>(THINGS)) {
            for (String id : owner.ids()) {
                String rest = address.contains("document") ? "&kind=confirmation" : "";
                Answer answer = stranger.browser().get(address + "=" + id + rest);
                if (!isNothing(address, answer) || answer.body().contains(MARK)) {
                    leaks.add(answer.status() + " " + address + "=" + id);
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(holdings(database, owner.person())).isEqualTo(before);
    }

    @Test
    void a_form_of_ones_own_cannot_be_turned_to_anothers_thing(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Owner owner = owner(people, database);
        Person stranger = people.person(people.company("Strangers"));
        people.signIn(stranger);
        HttpVisitor browser = stranger.browser();
        Answer details = Shopping.begin(browser, "Mobile ID");
        String own = Shopping.orderOf(details);
        people.strong(stranger);
        String phones = people.phones(stranger);
        String before = holdings(database, owner.person());
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
                        assertThat(answer.body()).as(form.name()).doesNotContain(MARK);
                    }
                }
            }
        }
        assertThat(holdings(database, owner.person())).isEqualTo(before);
    }

    /** Addresses without an id: a list has no thing of anybody else's in it. */
    @Test
    void a_list_holds_ones_own_things_alone(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Owner owner = owner(people, database);
        String number = numberOf(owner, database);
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
                    .doesNotContain(MARK, number)
                    .doesNotContain(owner.ids().get(0));
            assertThat(phones).as(list).noneMatch(answer.body()::contains);
        }
        people.signIn(owner.person());
        assertThat(owner.person().browser().get("/orders").body())
                .as("what must be found")
                .contains(number);
    }

    @Test
    void a_draft_is_its_buyers_also_for_the_office(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Owner owner = owner(people, database);
        String draft = database.text(
                        "select public_id from purchase_order where account_id = ? and placed_at is null",
                        owner.person().id())
                .orElseThrow();
        Person office = people.strong(people.withRole(people.person(people.company("Office")), "SYSTEM_ADMINISTRATOR"));
        for (String page : List.of(
                "/admin/payments/invoice?order=" + draft,
                "/admin/payments/document?kind=confirmation&order=" + draft)) {
            Answer answer = office.browser().get(page);
            assertThat(answer.status()).as(page).isEqualTo(404);
            assertThat(answer.body()).as(page).doesNotContain(MARK);
        }
    }

    private static String numberOf(Owner owner, Database database) {
        return database.text("select order_number from purchase_order where public_id = ?", owner.order())
                .orElseThrow();
    }

    @Test
    void a_ticket_and_a_key_of_another_are_no_use(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Owner owner = owner(people, database);
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
    }

    @Test
    void pages_of_the_office_are_closed_to_all_other_roles_and_the_try_is_recorded(
            HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        long company = people.company("Roles");
        String order = owner(people, database).order();
        for (String role : List.of(
                "USER",
                "ORGANIZATION_ADMINISTRATOR",
                "APPLICATION_ADMINISTRATOR",
                "ADOPTION_ADMINISTRATOR",
                "PROOFING_AGENT",
                "SUPPORT_AGENT",
                "FULFILMENT_CLERK",
                "AUDITOR")) {
            Person person = people.strong(people.withRole(people.person(company), role));
            for (String page : List.of(
                    "/admin/payments",
                    "/admin/payments/invoice?order=" + order,
                    "/admin/payments/document?kind=invoice&order=" + order)) {
                Answer answer = person.browser().get(page);
                assertThat(answer.status()).as(role + " " + page).isIn(403, 404);
                assertThat(answer.body()).doesNotContain(MARK);
            }
            assertThat(database.number(
                            "select count(*) from audit_record where act = 'PERMISSION_REFUSED' and actor_id = ?"
                                    + " and not succeeded",
                            person.id()))
                    .as(role)
                    .isEqualTo(3);
        }
        Person plain = people.strong(people.person(company));
        assertThat(plain.browser().get("/admin").status()).isEqualTo(403);
    }

    @Test
    void the_office_at_level_one_is_led_to_raise_its_session_and_sees_nothing(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person office = people.withRole(people.person(people.company("Roles")), "SYSTEM_ADMINISTRATOR");
        people.signIn(office);
        Answer answer = office.browser().get("/admin/payments");
        assertThat(answer.location())
                .hasValueSatisfying(where -> assertThat(where).startsWith("/elevate?level=2"));
        people.strong(office);
        assertThat(office.browser().get("/admin/payments").status()).isEqualTo(200);
    }

    private static String filledIn(Answer key) {
        return key.page().select("input[id$=licenseKey]").val();
    }

    /** Somebody with two of each thing, whose PO number and name can be recognized anywhere. */
    private record Owner(Person person, String order, String application, List<String> ids) {}

    private static Owner owner(OwnPeople people, Database database) {
        long company = people.company(MARK + " Ltd");
        Person person = people.person(
                company, "web_" + OwnPeople.publicId().substring(0, 12), MARK + "@mail.example", MARK, "Owner");
        people.signIn(person);
        String first = Shopping.onInvoice(person.browser());
        String second = Shopping.onInvoice(person.browser());
        Shopping.confirmUntil(
                person.browser(), Shopping.begin(person.browser(), "Hardware token"), "/review", "INVOICE");
        people.phones(person);
        people.credential(person, "HARDWARE_TOKEN", "ACTIVE");
        database.change(
                "insert into card_payment (id, version, public_id, order_id, state, amount, currency, opened_at, checks)"
                        + " select nextval('card_payment_seq'), 0, ?, id, 'REFUSED', 1, 'USD', now(), 0"
                        + " from purchase_order where public_id = ?",
                OwnPeople.publicId(),
                first);
        List<String> ids = new ArrayList<>(List.of(first, second, Long.toString(person.id()), "0", "1"));
        for (String sql : List.of(
                "select public_id from purchase_order where account_id = ?",
                "select cast(id as varchar) from purchase_order where account_id = ?",
                "select order_number from purchase_order where account_id = ? and order_number is not null",
                "select public_id from credential where account_id = ?",
                "select cast(id as varchar) from credential where account_id = ?",
                "select public_id from subscription where account_id = ?",
                "select public_id from account where id = ?",
                "select public_id from delivery where account_id = ?",
                "select p.public_id from card_payment p join purchase_order o on o.id = p.order_id where o.account_id = ?",
                "select o.public_id from organization o join account a on a.organization_id = o.id where a.id = ?")) {
            database.rows(sql, person.id())
                    .forEach(row -> ids.add(row.values().iterator().next().toString()));
        }
        String application =
                database.text("select public_id from application order by id").orElseThrow();
        return new Owner(person, first, application, ids.stream().distinct().toList());
    }

    /** Not there; or, where only a way on depends on it, a page without anything of it. */
    private static boolean isNothing(String address, Answer answer) {
        if (address.startsWith("/get-credentialed/key")) {
            return answer.status() == 200
                    && answer.page().select("input[id$=licenseKey]").val().isEmpty();
        }
        return answer.status() == 404 || address.startsWith("/admin/") && answer.status() == 403;
    }

    private static String holdings(Database database, Person person) {
        return database.text(FormCrawl.HOLDINGS, person.id()).orElseThrow();
    }
}
