package org.countersign.order;

import org.countersign.shared.PublicId;

/** What came of *Place order*. */
public sealed interface PlaceOutcome {
    /** The order stands: now, or already since an earlier press of the button. */
    record Placed(PublicId order) implements PlaceOutcome {}

    /** Go to the provider's page to pay; nothing is charged yet. */
    record PayThere(String address) implements PlaceOutcome {}

    /** Something that was shown has changed since; nothing was placed. */
    record ReviewAgain() implements PlaceOutcome {}

    /** A question is still open; nothing was placed. */
    record Unanswered(CheckoutStep step) implements PlaceOutcome {}

    /** The last payment does not fit the order, and a person looks into it; nothing more is charged meanwhile. */
    record UnderReview(PublicId payment) implements PlaceOutcome {}

    /** The payment provider cannot be reached; nothing was charged, and the draft is as it was. */
    record ProviderAway() implements PlaceOutcome {}
}
