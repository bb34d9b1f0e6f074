package org.countersign.it.web;

import java.util.ArrayList;
import java.util.List;
import org.countersign.it.fixture.Database;

/**
 * Somebody with two of each thing, whose name can be recognized anywhere.
 *
 * @param order the public id of an order of his
 * @param application one that his company may open
 * @param ids every id and number by which a thing of his could be asked for
 */
record Owner(Person person, String order, String application, List<String> ids) {
    /** In his name and his company's, and nowhere else. */
    static final String MARK = "ZQXMARK";

    static Owner of(OwnPeople people, Database database) {
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
        var appointments = new Appointed(database, people);
        appointments.now(person, appointments.agent(company));
        database.change(
                "insert into card_payment (id, version, public_id, order_id, state, amount, currency, opened_at, checks)"
                        + " select nextval('card_payment_seq'), 0, ?, id, 'REFUSED', 1, 'USD', now(), 0"
                        + " from purchase_order where public_id = ?",
                OwnPeople.publicId(),
                first);
        people.applicant(person, "BOOKED");
        people.appointment(person);
        List<String> ids = new ArrayList<>(List.of(first, second, Long.toString(person.id()), "0", "1"));
        for (String sql : List.of(
                "select public_id from purchase_order where account_id = ?",
                "select cast(id as varchar) from purchase_order where account_id = ?",
                "select order_number from purchase_order where account_id = ? and order_number is not null",
                "select public_id from credential where account_id = ?",
                "select cast(id as varchar) from credential where account_id = ?",
                "select public_id from subscription where account_id = ?",
                "select public_id from appointment where account_id = ?",
                "select cast(id as varchar) from appointment where account_id = ?",
                "select case_id from appointment where account_id = ?",
                "select public_id from account where id = ?",
                "select public_id from delivery where account_id = ?",
                "select public_id from appointment where account_id = ?",
                "select p.public_id from card_payment p join purchase_order o on o.id = p.order_id where o.account_id = ?",
                "select o.public_id from organization o join account a on a.organization_id = o.id where a.id = ?")) {
            database.rows(sql, person.id())
                    .forEach(row -> ids.add(row.values().iterator().next().toString()));
        }
        String application =
                database.text("select public_id from application order by id").orElseThrow();
        return new Owner(person, first, application, ids.stream().distinct().toList());
    }

    /** All that he has, in one value; the same as long as nothing of it changes. */
    String holdings(Database database) {
        return database.text(FormCrawl.HOLDINGS, person.id()).orElseThrow();
    }
}
