package org.countersign.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.countersign.delivery.Channel;
import org.countersign.delivery.port.Gateway;
import org.countersign.delivery.port.Receipt;
import org.countersign.shared.CircuitBreaker;

/**
 * Asks the gateways of a channel in the operator's order until one takes it. Goes on to the next only where it is
 * certain that the one before did not take it, so that nothing arrives twice (DLV-3).
 */
@ApplicationScoped
public class GatewayChain {
    /** One channel's gateway; several channels may have one of the same name. */
    private record Circuit(Channel channel, String gateway) {}

    private final Map<Circuit, CircuitBreaker> breakers = new ConcurrentHashMap<>();

    <G extends Gateway> Carried through(Channel channel, List<G> gateways, Function<G, Receipt> attempt) {
        Carried last = new Carried(null, Receipt.unavailable("no gateway"), false);
        for (int place = 0; place < gateways.size(); place++) {
            G gateway = gateways.get(place);
            CircuitBreaker breaker = breakers.computeIfAbsent(
                    new Circuit(channel, gateway.name()), circuit -> new CircuitBreaker(System::nanoTime));
            if (breaker.allows()) {
                last = new Carried(gateway.name(), ask(gateway, breaker, attempt), place > 0);
                if (!last.receipt().mayGoElsewhere()) {
                    return last;
                }
            }
        }
        return last;
    }

    private static <G extends Gateway> Receipt ask(G gateway, CircuitBreaker breaker, Function<G, Receipt> attempt) {
        Receipt receipt = Receipt.unclear("no answer");
        try {
            receipt = attempt.apply(gateway);
            return receipt;
        } finally {
            if (receipt.isAnswer()) {
                breaker.succeeded();
            } else {
                breaker.failed();
            }
        }
    }
}
