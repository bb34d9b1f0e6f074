package org.countersign.web.demo;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.countersign.demo.CardForm;
import org.countersign.demo.HostedPayment;
import org.countersign.demo.MagicCard;
import org.countersign.demo.boundary.CardProvider;
import org.countersign.shared.Deployment;
import org.countersign.web.session.Redirect;

/**
 * The simulated payment provider's own page (ORD-3). It is not the store's: it knows an amount and a way back, and what is
 * typed here never reaches the store.
 */
@Named
@RequestScoped
public class PayDeskView {
    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    CardProvider provider;

    @Inject
    Deployment deployment;

    private String payment;
    private HostedPayment page;
    private String holder;
    private String number;
    private String expiry;
    private String code;

    /** Known from the first phase on, when forms are read: what they hold depends on it. */
    @PostConstruct
    void take() {
        payment = parameters.get("payment");
    }

    /** A payment that is decided has nothing to show. */
    public String load() {
        page = provider.page(payment);
        return goOn();
    }

    public String pay() {
        page = provider.pay(payment, new CardForm(holder, number, expiry, code));
        return goOn();
    }

    /** The bank's customer agrees at his bank. */
    public String agree() {
        page = provider.answerChallenge(payment, true);
        return goOn();
    }

    public String refuse() {
        page = provider.answerChallenge(payment, false);
        return goOn();
    }

    public String cancel() {
        provider.cancel(payment);
        page = provider.page(payment);
        return goOn();
    }

    /** Back to the shop, unless something is to be answered here. */
    private String goOn() {
        return page.open() || page.challenged() ? null : Redirect.to(back());
    }

    /** As a path where the shop is this server, by whatever name the visitor knows it. */
    private String back() {
        String base = deployment.baseUrl();
        return page.returnTo().startsWith(base) ? page.returnTo().substring(base.length()) : page.returnTo();
    }

    public HostedPayment getPage() {
        if (page == null) {
            page = provider.page(payment);
        }
        return page;
    }

    /** The cards that it takes, for its visitors to copy. */
    public MagicCard[] getCards() {
        return MagicCard.values();
    }

    public String getPayment() {
        return payment;
    }

    public void setPayment(String payment) {
        this.payment = payment;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getExpiry() {
        return expiry;
    }

    public void setExpiry(String expiry) {
        this.expiry = expiry;
    }

    /** Never sent back to the browser. */
    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
