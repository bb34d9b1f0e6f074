package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The office says when it is closed (PRF-5, PRF-9). */
@Journey
class HolidaysIT {
    /** Beyond what anybody can book, and what is taken into account elsewhere. */
    private static final LocalDate DAY =
            LocalDate.now(ZoneOffset.UTC).plusYears(8).withMonth(3).withDayOfMonth(7);

    private static final String NAME = "Founder\u2019s Day";

    @AfterEach
    void open_again(Database database) {
        database.change("delete from holiday where free_on = ?", DAY);
    }

    @Test
    void a_holiday_is_added_once_and_taken_away_and_both_are_on_record(
            Visitor user, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person office =
                people.strong(people.withRole(people.person(people.company("Office days")), "SYSTEM_ADMINISTRATOR"));
        user.takesOver(office.browser()).open("/admin");
        user.page().locator("a[href='/admin/holidays']").click();
        user.seesHeading("Holidays").sees("Christmas Day").isAccessible("holidays");
        user.press("Add a holiday").sees("Day: please fill this in");
        user.fill("Day", "2020-02-28").fill("Name", NAME).press("Add a holiday");
        user.sees("Enter a day from today on, until the end of 20").isAccessible("holidays-wrong");
        PlaywrightAssertions.assertThat(user.field("Day")).hasAttribute("aria-invalid", "true");
        PlaywrightAssertions.assertThat(user.field("Name")).hasValue(NAME);
        user.fill("Day", DAY.toString()).press("Add a holiday");
        user.sees("The holiday is on the list").seesHeading(String.valueOf(DAY.getYear()));
        user.sees(NAME);
        user.fill("Day", DAY.toString()).fill("Name", "Again").press("Add a holiday");
        user.sees("This day is on the list already");
        assertThat(stored(database)).isOne();
        user.open("/admin/holidays?year=" + DAY.getYear());
        user.page()
                .locator("tr", new Page.LocatorOptions().setHasText(NAME))
                .locator("button")
                .click();
        user.sees("The holiday is off the list").doesNotSee(NAME);
        assertThat(stored(database)).isZero();
        assertThat(database.number(
                        "select count(*) from audit_record where act = 'HOLIDAY_CHANGED' and actor_id = ?",
                        office.id()))
                .isEqualTo(2);
        user.open("/admin/holidays?year=9999").sees("No holidays of this year");
    }

    @Test
    void only_administrators_close_the_office(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person other = people.strong(people.withRole(people.person(people.company("Others")), "PROOFING_AGENT"));
        assertThat(other.browser().get("/admin/holidays").status()).isEqualTo(403);
    }

    private static long stored(Database database) {
        return database.number("select count(*) from holiday where free_on = ?", DAY);
    }
}
