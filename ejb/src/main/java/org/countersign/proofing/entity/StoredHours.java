package org.countersign.proofing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.countersign.proofing.WorkHours;

/** One row of an agent's working hours. */
@Embeddable
public record StoredHours(
        int weekday,
        @Column(name = "from_minute") int fromMinute,
        @Column(name = "until_minute") int untilMinute) {
    StoredHours(WorkHours hours) {
        this(hours.day().getValue(), hours.fromMinute(), hours.untilMinute());
    }
}
