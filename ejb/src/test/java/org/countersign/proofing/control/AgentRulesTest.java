package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.countersign.proofing.AgentMessage;
import org.countersign.shared.AccountId;
import org.countersign.shared.OrganizationId;
import org.junit.jupiter.api.Test;

/** PRF-11: whom an agent may proof. */
class AgentRulesTest {
    private static final AccountId AGENT = new AccountId(1);
    private static final AccountId APPLICANT = new AccountId(2);
    private static final OrganizationId OFFICE = new OrganizationId(10);
    private static final OrganizationId SUPPLIER = new OrganizationId(20);

    @Test
    void strangers_may_be_proofed_always() {
        assertThat(whyNot(APPLICANT, SUPPLIER, false)).isEmpty();
        assertThat(whyNot(APPLICANT, SUPPLIER, true)).isEmpty();
    }

    @Test
    void nobody_proofs_himself_whatever_the_policy() {
        assertThat(whyNot(AGENT, OFFICE, true)).contains(AgentMessage.OWN_CASE);
        assertThat(whyNot(AGENT, SUPPLIER, true)).contains(AgentMessage.OWN_CASE);
        assertThat(whyNot(AGENT, OFFICE, false)).contains(AgentMessage.OWN_CASE);
    }

    @Test
    void ones_own_people_only_where_policy_allows_it() {
        assertThat(whyNot(APPLICANT, OFFICE, false)).contains(AgentMessage.OWN_ORGANIZATION);
        assertThat(whyNot(APPLICANT, OFFICE, true)).isEmpty();
    }

    @Test
    void another_account_with_a_confirmed_address_of_ones_own_is_oneself() {
        Individual agent = Individual.of(AGENT, OFFICE, "ann@agents.example", "Ann@Home.example");
        assertThat(AgentRules.whyNot(
                        agent, Individual.of(APPLICANT, SUPPLIER, "ann@supplier.example", "ann@home.EXAMPLE"), true))
                .contains(AgentMessage.OWN_CASE);
        assertThat(AgentRules.whyNot(agent, Individual.of(APPLICANT, SUPPLIER, "bob@home.example", null), true))
                .isEmpty();
    }

    private static Optional<AgentMessage> whyNot(AccountId applicant, OrganizationId his, boolean ownAllowed) {
        return AgentRules.whyNot(Individual.of(AGENT, OFFICE), Individual.of(applicant, his), ownAllowed);
    }
}
