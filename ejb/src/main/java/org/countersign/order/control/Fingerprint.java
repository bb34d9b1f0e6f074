package org.countersign.order.control;

import java.util.List;
import org.countersign.order.TriedPhone;
import org.countersign.order.entity.Answers;
import org.countersign.order.entity.Order;
import org.countersign.shared.Sha256;

/**
 * Stands for everything that a buyer saw on the review: answers, products, prices, totals. Placing compares it with what
 * the tables say then; a difference is shown before anything is bought.
 */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Order order, Priced priced) {
        Answers answers = order.answers();
        return Sha256.hex(List.of(
                        order.publicId(),
                        answers.buyer(),
                        answers.billing(),
                        order.shipped() ? answers.shipTo() : "",
                        String.valueOf(answers.phone().map(TriedPhone::number)),
                        String.valueOf(answers.method()),
                        String.valueOf(answers.poNumber()),
                        priced.lines().stream()
                                .map(line -> line.product().code() + line.quantity() + line.unitPrice())
                                .toList(),
                        priced.totals())
                .toString());
    }
}
