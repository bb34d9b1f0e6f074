package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** The office says who proofs identities by webcam, and when (PRF-9, PRF-11). */
@Journey
class AgentsOfficeIT {
    @Test
    void an_agent_gets_hours_goes_away_comes_back_and_leaves(Visitor user, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        long company = people.company("Office hours");
        Person office = people.strong(people.withRole(people.person(company), "SYSTEM_ADMINISTRATOR"));
        Person agent = people.withRole(people.person(company), "PROOFING_AGENT");
        user.takesOver(office.browser())
                .open("/admin")
                .follow(
                        "Agents and their hours Everybody with the role of a proofing agent. Applicants can book those who have hours.");
        user.seesHeading("Agents and their hours").isAccessible("agents");
        user.open("/admin/agents/agent?agent=" + people.publicId(agent)).sees("Cannot be booked");

        user.press("Put on the list").sees("Enter hours for at least one day");
        user.fill("Monday", "9-12, 11:30-15").fill("Tuesday", "late").fill("Friday", "13:00-17:30");
        user.press("Put on the list").sees("Write the hours of this day like").isAccessible("agent-hours-wrong");
        PlaywrightAssertions.assertThat(user.field("Monday")).hasValue("9-12, 11:30-15");
        PlaywrightAssertions.assertThat(user.field("Tuesday")).hasAttribute("aria-invalid", "true");
        assertThat(serving(database, agent)).isZero();
        user.fill("Monday", "13-15:15, 9-12").fill("Tuesday", "").select("Time zone", "Asia/Kolkata");
        user.press("Put on the list").sees("Can be booked");
        PlaywrightAssertions.assertThat(user.field("Monday")).hasValue("9:00-12:00, 13:00-15:15");
        assertThat(serving(database, agent)).isEqualTo(3);

        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(40);
        user.fill("First day", day.toString()).fill("Last day", day.minusDays(1).toString());
        user.press("Record absence").sees("An absence must end after it begins");
        user.fill("First day", "2020-02-28").fill("Last day", "2020-02-29");
        user.press("Record absence").sees("These days are over").isAccessible("agent-absence-over");
        user.fill("First day", day.toString()).fill("Last day", day.plusDays(1).toString());
        user.press("Record absence").sees("The absence is recorded").isAccessible("agent-plan");
        assertThat(database.number(
                        "select count(*) from agent_absence where agent_id = ? and until_at - from_at = interval '2 days'"
                                + " and (from_at at time zone 'Asia/Kolkata')::time = time '00:00'",
                        agent.id()))
                .isOne();
        user.press("Take back").sees("The absence is taken back");
        assertThat(database.number("select count(*) from agent_absence where agent_id = ?", agent.id()))
                .isZero();

        user.page().getByText("Take off the list").first().click();
        user.press("Take off the list").seesHeading("Agents and their hours").sees("is off the list");
        assertThat(serving(database, agent)).isZero();
        assertThat(database.number(
                        "select count(*) from audit_record where act = 'AGENT_CHANGED' and actor_id = ?", office.id()))
                .isEqualTo(4);
    }

    /** How many pieces of hours he can be booked in. */
    private static long serving(Database database, Person agent) {
        return database.number(
                "select count(*) from working_hours h join proofing_agent g on g.account_id = h.agent_id"
                        + " where g.account_id = ? and g.active",
                agent.id());
    }
}
