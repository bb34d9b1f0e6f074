package org.countersign.web.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.countersign.catalog.Offer;
import org.countersign.catalog.ProductDetails;
import org.countersign.order.CheckoutStep;
import org.countersign.order.Draft;
import org.countersign.order.OrderState;
import org.countersign.order.StartOrder;
import org.countersign.order.boundary.Checkout;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Step;

/** What all pages of the checkout share: the order, where one is in it, and the way on and back. */
@Named("checkout")
@RequestScoped
public class CheckoutView {
    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    Checkout checkout;

    private String order;
    private Draft draft;

    /** Known from the first phase on, when forms are read: what they hold depends on it. */
    @PostConstruct
    void take() {
        order = parameters.get("order");
    }

    /**
     * Begins an order, or changes the product of the unfinished one; one that is being paid is finished first.
     *
     * @param wantedPartner for whose applications; null for all
     */
    public String begin(String wantedPartner, String product) {
        Optional<Draft> paying = checkout.unfinished().filter(found -> found.state() == OrderState.PAYING);
        if (paying.isPresent()) {
            return Redirect.to("/store/checkout/pay?order=" + paying.get().id());
        }
        PublicId partner = wantedPartner == null ? null : new PublicId(wantedPartner);
        return at(checkout.start(new StartOrder(partner, product)));
    }

    /** Opens the page of a step, if the answers before it are given; else leads to where the order is. */
    public String open() {
        Optional<Draft> found =
                order == null ? checkout.unfinished() : Optional.of(checkout.draft(new PublicId(order)));
        if (found.isEmpty()) {
            return Redirect.to("/store");
        }
        draft = found.get();
        order = draft.id().value();
        return draft.state() == OrderState.DRAFT && draft.mayOpen(step()) ? null : leave();
    }

    private String leave() {
        return switch (draft.state()) {
            case DRAFT -> at(draft);
            case PAYING -> Redirect.to("/store/checkout/pay?order=" + order);
            case DISCARDED -> Redirect.to("/store");
            case AWAITING_PAYMENT, PAID, CANCELLED, REFUNDED -> Redirect.to("/orders/order?order=" + order);
        };
    }

    /** On to the step at which the order is. */
    static String at(Draft draft) {
        return Redirect.to(address(draft.current(), draft.id().value()));
    }

    static String address(CheckoutStep step, String order) {
        return "/store/checkout/" + step.name().toLowerCase(Locale.ROOT).replace('_', '-') + "?order=" + order;
    }

    /** The page that asks the question. */
    public String address(CheckoutStep wanted) {
        return address(wanted, order);
    }

    /** The page before this one. */
    public String getBack() {
        int place = getDraft().path().indexOf(step());
        return place > 0 ? address(getDraft().path().get(place - 1)) : getProductPage();
    }

    /** The page on which the product was chosen. */
    public String getProductPage() {
        ProductDetails product = getDraft().product();
        boolean upgrade = product.offer() == Offer.UPGRADE;
        String page = upgrade ? "/credentials/upgrade?kind=" + product.kind() : "/store/products";
        return draft.partner() == null ? page : page + (upgrade ? "&" : "?") + "partner=" + draft.partner();
    }

    public List<Step> getSteps() {
        return Step.of("store.step", getDraft().path(), step());
    }

    /** The order as it is now; loaded anew where a form was sent. */
    public Draft getDraft() {
        if (draft == null) {
            draft = checkout.draft(id());
        }
        return draft;
    }

    PublicId id() {
        if (order == null) {
            order = checkout.unfinished().orElseThrow(NotFound::new).id().value();
        }
        return new PublicId(order);
    }

    /** The step whose page is being shown. */
    private static CheckoutStep step() {
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        String name = page.substring(page.lastIndexOf('/') + 1).replaceAll("\\.xhtml$", "");
        return CheckoutStep.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
