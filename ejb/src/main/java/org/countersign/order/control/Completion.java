package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.stream.Stream;
import org.countersign.license.IssueKeys;
import org.countersign.license.KeyFor;
import org.countersign.license.boundary.LicenseKeys;
import org.countersign.order.LineView;
import org.countersign.order.OrderPaid;
import org.countersign.order.entity.Order;

/** What follows when an order is paid in full: its license keys go out, and others hear of it (ORD-4). */
@ApplicationScoped
public class Completion {
    @Inject
    LicenseKeys keys;

    @Inject
    Event<OrderPaid> paid;

    /** Called once an order, in the transaction that moved it to paid. */
    void paid(Order order, Instant at) {
        order.paid(at);
        keys.issue(new IssueKeys(
                order.number(),
                order.lineViews().stream().flatMap(line -> keysFor(line, at)).toList(),
                order.account(),
                order.organization(),
                order.answers().buyer().email(),
                order.locale()));
        paid.fire(event(order, at));
    }

    private static Stream<KeyFor> keysFor(LineView line, Instant at) {
        KeyFor one = new KeyFor(line.offer(), line.kind(), line.level(), line.termMonths(), at);
        return Collections.nCopies(line.quantity(), one).stream();
    }

    private static OrderPaid event(Order order, Instant at) {
        return new OrderPaid(
                order.number(),
                order.publicId(),
                order.account(),
                order.organization(),
                order.answers().buyer().email(),
                order.answers().buyer().phone(),
                order.locale(),
                order.lineViews(),
                order.shipped() ? order.answers().shipTo() : null,
                at);
    }
}
