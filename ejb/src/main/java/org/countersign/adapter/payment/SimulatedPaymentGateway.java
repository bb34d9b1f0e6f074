package org.countersign.adapter.payment;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.countersign.adapter.Simulation;
import org.countersign.demo.OpenPayment;
import org.countersign.demo.ProviderAnswer;
import org.countersign.demo.boundary.CardProvider;
import org.countersign.order.CardRefusal;
import org.countersign.order.CardSummary;
import org.countersign.order.port.GatewayAway;
import org.countersign.order.port.GatewayOutcome;
import org.countersign.order.port.HostedPage;
import org.countersign.order.port.PaymentGateway;
import org.countersign.order.port.PaymentRequest;
import org.countersign.shared.Deployment;
import org.countersign.shared.JsonText;

/** The demo's provider, reached without a network. In production nobody takes cards through it. */
@ApplicationScoped
public class SimulatedPaymentGateway implements PaymentGateway {
    @Inject
    CardProvider provider;

    @Inject
    Deployment deployment;

    @Inject
    Simulation simulation;

    @Override
    public boolean takesCards() {
        return deployment.isDemo();
    }

    @Override
    public HostedPage open(PaymentRequest request) {
        String reference = reference(new OpenPayment(
                request.key(),
                request.orderReference(),
                request.amount(),
                request.email(),
                request.returnTo(),
                request.notifyAt()));
        return new HostedPage(reference, "/demo/pay?payment=" + reference);
    }

    /** Of two at once with the same key one finds the key taken; asked again it finds the other's page. */
    private String reference(OpenPayment asked) {
        try {
            return provider.open(asked);
        } catch (EJBException taken) {
            return provider.open(asked);
        }
    }

    @Override
    public GatewayOutcome outcome(String reference) throws GatewayAway {
        return outcome(provider.answer(reference));
    }

    @Override
    public GatewayOutcome cancel(String reference) throws GatewayAway {
        return outcome(provider.cancel(reference));
    }

    @Override
    public Optional<String> authentic(String message, String signature) {
        if (!provider.signed(message, signature)) {
            return Optional.empty();
        }
        return Optional.of(JsonText.readObject(message).getString("payment"));
    }

    private GatewayOutcome outcome(ProviderAnswer answer) throws GatewayAway {
        return switch (answer.word()) {
            case OPEN -> new GatewayOutcome.Open();
            case PENDING -> new GatewayOutcome.Pending();
            case SILENT -> throw silence();
            case APPROVED ->
                new GatewayOutcome.Approved(
                        answer.orderReference(),
                        answer.captured(),
                        answer.token(),
                        new CardSummary(answer.brand(), answer.lastFour()));
            case DECLINED, INSUFFICIENT_FUNDS, AUTHENTICATION_FAILED, CANCELLED, EXPIRED ->
                new GatewayOutcome.Refused(CardRefusal.valueOf(answer.word().name()));
        };
    }

    /** For as long as a real provider would be waited for. */
    private GatewayAway silence() {
        simulation.hang();
        return new GatewayAway("the provider does not answer", null);
    }
}
