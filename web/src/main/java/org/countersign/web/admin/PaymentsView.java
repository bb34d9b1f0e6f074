package org.countersign.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.order.OrderPage;
import org.countersign.order.OrderQuery;
import org.countersign.order.OrderQuery.Sort;
import org.countersign.order.OrderState;
import org.countersign.order.ParkedPayment;
import org.countersign.order.boundary.Payments;
import org.countersign.shared.PublicId;
import org.countersign.web.shell.Notices;

/** Everybody's orders for the office: filtered, sorted and cut in the database; the address says what is shown. */
@Named
@RequestScoped
public class PaymentsView {
    @Inject
    Payments payments;

    @Inject
    Notices notices;

    private String state = OrderState.AWAITING_PAYMENT.name();
    private String search;
    private String sort = Sort.OLDEST.name();
    private String after;
    private OrderPage page;
    private List<ParkedPayment> parked;

    public OrderPage getPage() {
        if (page == null) {
            page = payments.orders(new OrderQuery(stateAsked(), search, sortAsked(), after));
        }
        return page;
    }

    /** Card payments at which somebody must look. */
    public List<ParkedPayment> getParked() {
        if (parked == null) {
            parked = payments.parked();
        }
        return parked;
    }

    public String released(String payment) {
        payments.released(new PublicId(payment));
        notices.say("payments.released");
        return "/admin/payments?faces-redirect=true";
    }

    /** The query of this page's address, without where it begins. */
    public String getQuery() {
        return Stream.of(part("state", state), part("search", search), part("sort", sort))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("&"));
    }

    private static String part(String name, String value) {
        return value == null ? null : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private OrderState stateAsked() {
        return Arrays.stream(getStates())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    private Sort sortAsked() {
        return Arrays.stream(Sort.values())
                .filter(known -> known.name().equals(sort))
                .findFirst()
                .orElse(Sort.NEWEST);
    }

    /** The states by which the list can be filtered. */
    public OrderState[] getStates() {
        return Arrays.stream(OrderState.values()).filter(OrderState::placed).toArray(OrderState[]::new);
    }

    public Sort[] getSorts() {
        return Sort.values();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
