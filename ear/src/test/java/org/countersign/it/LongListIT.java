package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.Holders.Holder;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.ManyOrders;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Plan;
import org.countersign.it.fixture.SentSql;
import org.countersign.it.fixture.SentSql.Sent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A page of a list of 100,000 orders costs what a page of ten costs (BEY-10, ADM-1): statements counted at JDBC, and the
 * very statements explained by PostgreSQL.
 */
@Journey
class LongListIT {
    private static final int MANY = 100_000;
    private static final int PAGE = 25;
    private static final int SET_ASIDE = 30;

    private static SentSql log;
    private static ManyOrders orders;
    private static Holder buyer;
    private static HttpVisitor visitor;

    @BeforeAll
    static void fill(Countersign running, HttpVisitor administrator, Oathtool program) {
        Database database = running.database();
        buyer = Holders.of("Long List Ltd", database, running.keys()).hire();
        database.change(
                "insert into account_role (account_id, role) values (?, 'SYSTEM_ADMINISTRATOR')", buyer.account());
        orders = ManyOrders.of(buyer, MANY, database);
        orders.setAside(SET_ASIDE);
        CodeEntry.signIn(administrator, buyer, program);
        visitor = administrator;
        log = SentSql.of(running);
    }

    @AfterAll
    static void empty() {
        log.close();
        orders.close();
    }

    @Test
    void every_page_of_my_orders_is_found_by_the_index(Database database) {
        isCheap(database, "/orders", PAGE);
        isCheap(database, "/orders?after=" + after(database, MANY / 2), PAGE);
        isCheap(database, "/orders?after=" + after(database, MANY - 7), 7);
    }

    @Test
    void every_page_of_everybodys_orders_is_found_by_the_index(Database database) {
        for (String filter : List.of(
                "state=ANY&sort=NEWEST",
                "state=AWAITING_PAYMENT&sort=OLDEST",
                "state=PAID&sort=HIGHEST_TOTAL",
                "state=ANY&sort=LOWEST_TOTAL")) {
            String list = "/admin/payments?" + filter;
            isCheap(database, list, PAGE);
            boolean byTotal = filter.endsWith("TOTAL");
            isCheap(
                    database,
                    list + "&after=" + (byTotal ? "500.00_" + id(database, MANY / 2) : after(database, MANY / 2)),
                    PAGE);
        }
    }

    @Test
    void an_order_is_found_among_all_by_what_stands_on_it(Database database) {
        isCheap(database, "/admin/payments?state=ANY&search=PO+4711", 1);
    }

    /** They stand above everybody's orders, and so belong to what {@link #isCheap} counts on that page. */
    @Test
    void payments_that_a_person_must_look_at_are_read_by_one_statement_however_many(Database database) {
        Answer[] answer = new Answer[1];
        List<Sent> sent = StatementCountIT.withoutTheNodes(
                log.during(visitor, () -> answer[0] = visitor.get("/admin/payments?state=ANY")));
        assertThat(answer[0].page().select("#parked tbody tr")).hasSizeGreaterThanOrEqualTo(SET_ASIDE);
        List<Sent> onPayments =
                sent.stream().filter(one -> one.sql().contains("card_payment")).toList();
        assertThat(onPayments).hasSize(1);
        assertThat(Plan.of(onPayments.get(0), database).readWhole()).doesNotContain("purchase_order");
    }

    private static void isCheap(Database database, String page, int rows) {
        Answer[] answer = new Answer[1];
        List<Sent> sent = StatementCountIT.withoutTheNodes(log.during(visitor, () -> answer[0] = visitor.get(page)));
        assertThat(answer[0].page().select(".card tbody tr")).as(page).hasSize(rows);
        assertThat(sent).as(page).hasSizeLessThanOrEqualTo(3);
        List<Sent> onOrders = sent.stream()
                .filter(one -> one.sql().contains("from purchase_order"))
                .toList();
        assertThat(onOrders).as(page).hasSize(1);
        Plan plan = Plan.of(onOrders.get(0), database);
        assertThat(plan.readWhole()).as("%s: %s", page, plan).doesNotContain("purchase_order", "order_line");
        assertThat(plan.rowsRead("purchase_order")).as("%s: %s", page, plan).isBetween((long) rows, 4L * PAGE);
    }

    /** The mark behind the order at that place, counted from the newest. */
    private static String after(Database database, int place) {
        return database.text(
                        "select to_char(placed_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') || '_' || id"
                                + " from purchase_order where account_id = ? order by placed_at desc, id desc offset ? limit 1",
                        buyer.account(),
                        place - 1)
                .orElseThrow();
    }

    private static String id(Database database, int place) {
        return after(database, place).replaceAll(".*_", "");
    }
}
