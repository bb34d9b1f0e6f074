package org.countersign.order.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.countersign.order.TriedPhone;
import org.countersign.order.entity.Answers;
import org.countersign.order.entity.Order;

/**
 * Stands for everything that a buyer saw on the review: answers, products, prices, totals. Placing compares it with what
 * the tables say then; a difference is shown before anything is bought.
 */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Order order, Priced priced) {
        Answers answers = order.answers();
        return sha256(List.of(
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

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every platform has SHA-256", impossible);
        }
    }
}
