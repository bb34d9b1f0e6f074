package org.countersign.demo;

import org.countersign.shared.Money;

/**
 * What the simulated provider says when he is asked.
 *
 * @param captured what was taken; null unless approved
 * @param token null unless approved, like brand and lastFour
 */
public record ProviderAnswer(
        Word word, String orderReference, Money captured, String token, String brand, String lastFour) {
    /** In one word. */
    public enum Word {
        OPEN,
        PENDING,
        SILENT,
        APPROVED,
        DECLINED,
        INSUFFICIENT_FUNDS,
        AUTHENTICATION_FAILED,
        CANCELLED,
        EXPIRED
    }

    public static ProviderAnswer of(Word word, String orderReference) {
        return new ProviderAnswer(word, orderReference, null, null, null, null);
    }
}
