package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;

/** Case 33: no step of a proofing can be taken out of turn; a sample of what the abuse run tries. */
@Journey
class ProofingGraphIT {
    @Test
    void no_button_moves_a_case_that_stands_at_another_step(HttpVisitor visitors, Database database) {
        assertThat(new ProofingGraph(visitors, database).walk(5)).isGreaterThan(50);
    }
}
