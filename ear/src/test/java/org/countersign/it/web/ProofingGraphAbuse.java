package org.countersign.it.web;

import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;

/** Case 33: no step of a proofing can be taken out of turn, with every button of every step at every other one. */
@Journey
class ProofingGraphAbuse {
    @Test
    void no_button_moves_a_case_that_stands_at_another_step(HttpVisitor visitors, Database database) {
        Figure.print("proofing.graph.pairs", new ProofingGraph(visitors, database).walk(1), "buttons at other steps");
    }
}
