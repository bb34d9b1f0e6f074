package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.it.fixture.Cluster;
import org.countersign.it.fixture.SharedCluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case is at every step where its person is, whichever node he comes to (section 9, case 57). */
@ExtendWith(SharedCluster.class)
class ResumedProofingAbuse {
    @Test
    void every_step_can_be_taken_at_the_other_node(Cluster nodes) {
        Applicant applicant = Applicant.called("resumed", nodes.database());
        new InTurns(applicant, nodes.first().visitor(), nodes.second().visitor()).walk();
        assertThat(applicant.stands(nodes.database())).isEqualTo("LETTER_SENT");
    }
}
