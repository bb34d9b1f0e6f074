package org.countersign.web.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.countersign.catalog.boundary.Store;
import org.countersign.order.Draft;
import org.countersign.order.boundary.Checkout;
import org.countersign.organization.OrganizationSummary;
import org.countersign.shared.PublicId;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Notices;

/** Asks for which partner's applications a credential is wanted (CAT-1), and brings an unfinished order back. */
@Named
@RequestScoped
public class StoreView {
    @Inject
    Store store;

    @Inject
    Checkout checkout;

    @Inject
    Notices notices;

    private String partner;
    private String kind;
    private List<OrganizationSummary> partners;
    private Optional<Draft> unfinished;

    /** Who comes with a partner or a kind in mind is not asked again. */
    public String load() {
        if (partner != null) {
            return Redirect.to("/store/products?partner=" + partner);
        }
        if (kind != null) {
            return Redirect.to("/store/products?kind=" + kind);
        }
        return null;
    }

    public String discard(String order) {
        checkout.discard(new PublicId(order));
        notices.say("store.discarded");
        return "/store?faces-redirect=true";
    }

    public List<OrganizationSummary> getPartners() {
        if (partners == null) {
            partners = store.partners();
        }
        return partners;
    }

    /** The order that the caller began and did not finish, or null; also for a form that is sent, which stands in it. */
    public Draft getUnfinished() {
        if (unfinished == null) {
            unfinished = checkout.unfinished();
        }
        return unfinished.orElse(null);
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
