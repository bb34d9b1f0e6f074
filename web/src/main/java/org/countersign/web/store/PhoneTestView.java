package org.countersign.web.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.countersign.credential.SendBy;
import org.countersign.delivery.DeliveryTruth;
import org.countersign.order.CheckoutStep;
import org.countersign.order.OrderMessage;
import org.countersign.order.TriedPhone;
import org.countersign.order.boundary.CheckoutPhone;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.PhoneNumber;
import org.countersign.web.session.Redirect;

/**
 * Has a phone tested before a phone credential is bought (PHN-2). The page asks for a number, or says what became of the
 * test and whether it arrived; which of both, its address says, so that a form means what it showed.
 */
@Named
@RequestScoped
public class PhoneTestView {
    private static final String NUMBER = "number";
    private static final String SENT = "sent";

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    CheckoutPhone phones;

    @Inject
    CheckoutView checkout;

    private String ask;
    private String country;
    private String number;
    private Boolean arrived;
    private DeliveryTruth truth;

    /** Known from the first phase on, when forms are read: what they hold depends on it. */
    @PostConstruct
    void take() {
        ask = parameters.get("ask");
    }

    /** Leads to the half of the page that fits, unless the buyer asked for one that is possible. */
    public String load() {
        boolean tested = phone().isPresent();
        boolean fits = tested ? SENT.equals(ask) || NUMBER.equals(ask) : !SENT.equals(ask);
        return fits ? null : at(tested ? SENT : NUMBER);
    }

    public String text() {
        phones.test(checkout.id(), number, country, SendBy.TEXT);
        return at(SENT);
    }

    public String call() {
        phones.test(checkout.id(), number, country, SendBy.CALL);
        return at(SENT);
    }

    public String textAgain() {
        phones.again(checkout.id(), SendBy.TEXT);
        return at(SENT);
    }

    public String callAgain() {
        phones.again(checkout.id(), SendBy.CALL);
        return at(SENT);
    }

    /** On, once the buyer has ticked. */
    public String next() {
        if (!isArrived()) {
            throw new InvalidInput("arrived", OrderMessage.PHONE_NOT_TESTED);
        }
        return CheckoutView.at(phones.arrived(checkout.id()));
    }

    private String at(String half) {
        return Redirect.to(checkout.address(CheckoutStep.PHONE_TEST) + "&ask=" + half);
    }

    /** Whether the page says what became of the test, and not asks for a number. */
    public boolean isSent() {
        return SENT.equals(ask);
    }

    public String getNumberPage() {
        return checkout.address(CheckoutStep.PHONE_TEST) + "&ask=" + NUMBER;
    }

    /** The phone to which the last test went; null without one. */
    public TriedPhone getTried() {
        return phone().orElse(null);
    }

    /** What became of that test. */
    public DeliveryTruth getTruth() {
        if (truth == null) {
            truth = phones.truth(checkout.id());
        }
        return truth;
    }

    private Optional<TriedPhone> phone() {
        return Optional.ofNullable(checkout.getDraft().phone());
    }

    /** The one tested last, or the buyer's own; until another one is typed. */
    private Optional<PhoneNumber> known() {
        return phone().map(TriedPhone::number)
                .or(() -> PhoneNumber.read(checkout.getDraft().buyer().phone(), null));
    }

    /** Which half of the page: a number, or what became of the test. */
    public String getAsk() {
        return ask;
    }

    public void setAsk(String ask) {
        this.ask = ask;
    }

    public String getCountry() {
        return country == null
                ? known().map(PhoneNumber::country)
                        .orElse(checkout.getDraft().billing().country())
                : country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getNumber() {
        return number == null ? known().map(PhoneNumber::international).orElse(null) : number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** What was ticked; until then, whether it was ticked before. */
    public boolean isArrived() {
        return arrived == null ? checkout.getDraft().confirmed().contains(CheckoutStep.PHONE_TEST) : arrived;
    }

    public void setArrived(boolean arrived) {
        this.arrived = arrived;
    }
}
