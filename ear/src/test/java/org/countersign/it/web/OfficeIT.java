package org.countersign.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of the office: for its role alone, at level 2, and never with what is still only a buyer's (case 36). */
@Journey
class OfficeIT {
    private static final int NARROW = 390;
    private static Owner owner;

    @BeforeAll
    static void hire(HttpVisitor visitors, Database database) {
        owner = Owner.of(new OwnPeople(database, visitors), database);
    }

    @Test
    void a_draft_is_its_buyers_also_for_the_office(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        String draft = database.text(
                        "select public_id from purchase_order where account_id = ? and placed_at is null",
                        owner.person().id())
                .orElseThrow();
        Person office = people.strong(people.withRole(people.person(people.company("Office")), "SYSTEM_ADMINISTRATOR"));
        for (String page : List.of(
                "/admin/payments/invoice?order=" + draft,
                "/admin/payments/document?kind=confirmation&order=" + draft)) {
            Answer answer = office.browser().get(page);
            assertThat(answer.status()).as(page).isEqualTo(404);
            assertThat(answer.body()).as(page).doesNotContain(Owner.MARK);
        }
    }

    @Test
    void pages_of_the_office_are_closed_to_all_other_roles_and_the_try_is_recorded(
            HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        long company = people.company("Roles");
        String order = owner.order();
        for (String role : List.of(
                "USER",
                "ORGANIZATION_ADMINISTRATOR",
                "APPLICATION_ADMINISTRATOR",
                "ADOPTION_ADMINISTRATOR",
                "PROOFING_AGENT",
                "SUPPORT_AGENT",
                "FULFILMENT_CLERK",
                "AUDITOR")) {
            Person person = people.strong(people.withRole(people.person(company), role));
            for (String page : List.of(
                    "/admin/payments",
                    "/admin/payments/invoice?order=" + order,
                    "/admin/payments/document?kind=invoice&order=" + order,
                    "/admin/proofing-policy",
                    "/admin/agents",
                    "/admin/agents/agent?agent=" + people.publicId(person))) {
                Answer answer = person.browser().get(page);
                assertThat(answer.status()).as(role + " " + page).isIn(403, 404);
                assertThat(answer.body()).doesNotContain(Owner.MARK);
            }
            assertThat(database.number(
                            "select count(*) from audit_record where act = 'PERMISSION_REFUSED' and actor_id = ?"
                                    + " and not succeeded",
                            person.id()))
                    .as(role)
                    .isEqualTo(6);
        }
        Person plain = people.strong(people.person(company));
        assertThat(plain.browser().get("/admin").status()).isEqualTo(403);
    }

    @Test
    void the_office_at_level_one_is_led_to_raise_its_session_and_sees_nothing(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person office = people.withRole(people.person(people.company("Roles")), "SYSTEM_ADMINISTRATOR");
        people.signIn(office);
        Answer answer = office.browser().get("/admin/payments");
        assertThat(answer.location())
                .hasValueSatisfying(where -> assertThat(where).startsWith("/elevate?level=2"));
        people.strong(office);
        assertThat(office.browser().get("/admin/payments").status()).isEqualTo(200);
    }

    @Test
    void a_missing_reason_is_asked_for_where_it_can_be_seen(Visitor clerk, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person office = people.strong(people.withRole(people.person(people.company("Office")), "SYSTEM_ADMINISTRATOR"));
        clerk.takesOver(office.browser()).open("/admin/payments/invoice?order=" + owner.order());
        Locator section = clerk.page().getByText("Cancel this order");
        section.click();
        clerk.press("Cancel order").sees("Error:");
        assertThat(clerk.field("Reason")).isVisible();
        clerk.isAccessible("payment-cancel-without-reason");

        section.click();
        assertThat(clerk.field("Reason")).isHidden();
        clerk.page().getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).click();
        assertThat(clerk.field("Reason")).isFocused();
    }

    @Test
    void the_section_that_is_open_is_seen_in_a_narrow_window(Visitor clerk, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person office = people.strong(people.withRole(people.person(people.company("Office")), "SYSTEM_ADMINISTRATOR"));
        clerk.page().setViewportSize(NARROW, 800);
        clerk.takesOver(office.browser()).open("/admin").seesHeading("Administration");
        var tab = clerk.page().locator(".tabs [aria-current]").boundingBox();
        assertThat(tab.x + tab.width).isLessThanOrEqualTo(NARROW);
    }
}
