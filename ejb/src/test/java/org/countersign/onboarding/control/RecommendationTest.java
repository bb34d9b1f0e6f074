package org.countersign.onboarding.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.shared.Kind.HARDWARE_TOKEN;
import static org.countersign.shared.Kind.MOBILE_ID;
import static org.countersign.shared.Kind.PHONE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.application.Access;
import org.countersign.application.ApplicationSummary;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;

/** ONB-1: what is recommended opens most of what is closed. */
class RecommendationTest {
    private static final Map<Kind, Integer> ON_SALE = Map.of(HARDWARE_TOKEN, 2, MOBILE_ID, 2, PHONE, 2);

    @Test
    void what_no_kind_on_sale_reaches_counts_for_none() {
        assertThat(Recommendation.forClosed(List.of(wanting(3), wanting(2)), ON_SALE))
                .contains(new Recommendation(MOBILE_ID, 1));
        assertThat(Recommendation.forClosed(List.of(wanting(3)), ON_SALE)).isEmpty();
        assertThat(Recommendation.forClosed(List.of(wanting(2)), Map.of(PHONE, 2)))
                .contains(new Recommendation(PHONE, 1));
    }

    @Test
    void the_kind_that_most_applications_accept_is_recommended() {
        assertThat(Recommendation.forClosed(
                        List.of(accepting(PHONE), accepting(HARDWARE_TOKEN), accepting(HARDWARE_TOKEN, MOBILE_ID)),
                        ON_SALE))
                .contains(new Recommendation(HARDWARE_TOKEN, 2));
    }

    @Test
    void an_application_that_insists_on_a_token_gets_one() {
        assertThat(Recommendation.forClosed(List.of(accepting(HARDWARE_TOKEN), accepting()), ON_SALE))
                .contains(new Recommendation(HARDWARE_TOKEN, 2));
    }

    @Test
    void among_equals_an_app_comes_before_a_token_before_a_phone() {
        assertThat(Recommendation.forClosed(List.of(accepting()), ON_SALE)).contains(new Recommendation(MOBILE_ID, 1));
        assertThat(Recommendation.forClosed(List.of(accepting(PHONE, HARDWARE_TOKEN)), ON_SALE))
                .contains(new Recommendation(HARDWARE_TOKEN, 1));
    }

    @Test
    void where_nothing_is_closed_nothing_is_recommended() {
        assertThat(Recommendation.forClosed(List.of(), ON_SALE)).isEmpty();
    }

    private static ApplicationSummary wanting(int level) {
        return application(level, Set.of());
    }

    private static ApplicationSummary accepting(Kind... kinds) {
        return application(2, Set.of(kinds));
    }

    private static ApplicationSummary application(int level, Set<Kind> kinds) {
        PublicId id = new PublicId("x");
        return new ApplicationSummary(id, "A", "", id, "P", level, kinds, 1, "/", Access.GRANTED);
    }
}
