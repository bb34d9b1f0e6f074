package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.catalog.Offer;
import org.countersign.crypto.RandomCodes;
import org.countersign.order.OrderPage;
import org.countersign.order.OrderQuery;
import org.countersign.order.OrderQuery.Sort;
import org.countersign.order.OrderState;
import org.countersign.order.OrderSummary;
import org.countersign.order.PaymentMethod;
import org.countersign.order.entity.Answers;
import org.countersign.shared.AccountId;
import org.countersign.shared.EmailAddress;
import org.countersign.shared.Kind;
import org.countersign.shared.LegalName;
import org.countersign.shared.Money;
import org.countersign.shared.PublicId;

/**
 * Pages of placed orders: one statement each, filtered, sorted and cut in the database by an index, however many orders
 * there are (BEY-10).
 */
@ApplicationScoped
public class OrderLists {
    private static final int PAGE = 25;
    private static final String ROWS = """
            select o.id, o.publicId, o.number, o.state, o.placedAt, l.offer, l.kind, l.proofing, o.answers.method,
                   o.answers.poNumber, o.answers.buyer.name, o.answers.buyer.email, o.answers.buyer.organizationName,
                   o.totals.total, o.totals.currency, o.received
              from PurchaseOrder o join o.lines l on l.place = 1
             where o.placedAt is not null""";

    @PersistenceContext
    EntityManager database;

    /** A buyer's own, the newest first (TENANCY-1: the scope is part of the statement). */
    public OrderPage of(AccountId account, String after) {
        Map<String, Object> values = new HashMap<>(Map.of("account", account));
        return page(" and o.account = :account", values, Sort.NEWEST, after);
    }

    /** Everybody's, for the office. */
    public OrderPage all(OrderQuery query) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder();
        if (query.state() != null) {
            where.append(" and o.state = :state");
            values.put("state", query.state());
        }
        if (query.search() != null && !query.search().isBlank()) {
            where.append(" and (o.number = :number or o.answers.poKey = :po or o.answers.buyer.emailKey = :email)");
            values.put("number", RandomCodes.grouped(RandomCodes.normalized(query.search())));
            values.put("po", Answers.poKey(query.search()));
            values.put("email", EmailAddress.key(query.search()));
        }
        return page(where.toString(), values, query.sort(), query.after());
    }

    private OrderPage page(String where, Map<String, Object> values, Sort sort, String after) {
        Optional<PlaceInList> from = byTime(sort) ? PlaceInList.inTime(after) : PlaceInList.byAmount(after);
        String rest = from.map(place -> beyond(sort)).orElse("");
        from.ifPresent(place -> values.putAll(place.values()));
        TypedQuery<Object[]> query =
                database.createQuery(ROWS + where + rest + " order by " + order(sort), Object[].class);
        values.forEach(query::setParameter);
        List<Object[]> rows = query.setMaxResults(PAGE + 1).getResultList();
        boolean more = rows.size() > PAGE;
        List<Object[]> shown = more ? rows.subList(0, PAGE) : rows;
        String next = more ? end(shown.get(PAGE - 1), sort).text() : null;
        return new OrderPage(shown.stream().map(OrderLists::summary).toList(), next);
    }

    private static PlaceInList end(Object[] row, Sort sort) {
        return new PlaceInList(row[byTime(sort) ? 4 : 13], (Long) row[0]);
    }

    private static String column(Sort sort) {
        return byTime(sort) ? "o.placedAt" : "o.totals.total";
    }

    private static boolean byTime(Sort sort) {
        return sort == Sort.NEWEST || sort == Sort.OLDEST;
    }

    private static boolean descending(Sort sort) {
        return sort == Sort.NEWEST || sort == Sort.HIGHEST_TOTAL;
    }

    private static String order(Sort sort) {
        String direction = descending(sort) ? " desc" : "";
        return column(sort) + direction + ", o.id" + direction;
    }

    /** Said twice, since databases take the first half alone as the range of the index. */
    private static String beyond(Sort sort) {
        String sign = descending(sort) ? "<" : ">";
        return " and " + column(sort) + " " + sign + "= :edge and (" + column(sort) + " " + sign + " :edge or o.id "
                + sign + " :id)";
    }

    /** The columns of {@link #ROWS}, in their order. */
    private static OrderSummary summary(Object[] row) {
        String currency = (String) row[14];
        return new OrderSummary(
                (PublicId) row[1],
                (String) row[2],
                (OrderState) row[3],
                (Instant) row[4],
                (Offer) row[5],
                (Kind) row[6],
                (Boolean) row[7],
                (PaymentMethod) row[8],
                (String) row[9],
                ((LegalName) row[10]).full(),
                (String) row[11],
                (String) row[12],
                new Money((BigDecimal) row[13], currency),
                new Money((BigDecimal) row[15], currency));
    }
}
