package org.countersign.order;

import org.countersign.shared.PublicId;

/** What is known of a card payment after the provider was asked. */
public sealed interface PaymentNews {
    record Paid(PublicId order) implements PaymentNews {}

    /** Nothing was charged; the draft is as it was. */
    record Refused(PublicId order, CardRefusal why) implements PaymentNews {}

    /** The buyer has not paid yet and can go on at the provider's page. */
    record StillOpen(PublicId order, String address) implements PaymentNews {}

    /** Nobody can tell yet; it is asked again, and the buyer hears by e-mail. */
    record Unknown(PublicId order) implements PaymentNews {}

    /** The provider says something that does not fit the order; a person looks into it. */
    record UnderReview(PublicId order) implements PaymentNews {}
}
