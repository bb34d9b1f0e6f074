package org.countersign.order;

import org.countersign.shared.Money;

/** What came of recording a payment. */
public sealed interface RecordOutcome {
    /** Recorded; the order still waits for the rest. */
    record Partly(Money outstanding) implements RecordOutcome {}

    /** Recorded; the order is paid and the keys are on their way. Over is what came too much, zero mostly. */
    record InFull(Money over) implements RecordOutcome {}

    /** This form was sent before; it counted once. */
    record SentBefore() implements RecordOutcome {}
}
