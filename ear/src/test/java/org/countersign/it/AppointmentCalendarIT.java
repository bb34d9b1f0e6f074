package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.Holders.Holder;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.ManyAppointments;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Plan;
import org.countersign.it.fixture.SentSql;
import org.countersign.it.fixture.SentSql.Sent;
import org.countersign.it.fixture.StoredCase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The calendar of an office of 50 agents and 100,000 appointments a year costs what that of three agents costs (PRF-9). */
@Journey
class AppointmentCalendarIT {
    private static final String PAGE =
            "/proofing/appointment?on=" + LocalDate.now(ZoneOffset.UTC).plusDays(10);
    private static final int AGENTS = 50;
    private static final int APPOINTMENTS = 100_000;
    private static final int ALLOWED = 9;
    private static final int A_MONTH = APPOINTMENTS / 6;

    private static SentSql log;
    private static ManyAppointments office;
    private static HttpVisitor visitor;
    private static List<Sent> before;

    @BeforeAll
    static void fill(Countersign running, HttpVisitor applicant, Oathtool program) {
        Database database = running.database();
        Holder holder =
                Holders.of("Calendar Castings", database, running.keys()).hire();
        StoredCase.open(holder.account(), "APPOINTMENT").by("WEBCAM", "DE").in(database::change);
        CodeEntry.signIn(applicant, holder, program);
        visitor = applicant;
        log = SentSql.of(running);
        before = sent(PAGE);
        office = ManyAppointments.of(
                Holders.of("Office of Fifty", database, running.keys()),
                Holders.of("Customer of Many", database, running.keys()),
                AGENTS,
                APPOINTMENTS,
                database);
    }

    @AfterAll
    static void empty() {
        log.close();
        office.close();
    }

    @Test
    void a_month_and_a_week_take_fewer_than_ten_statements_however_many_agents_there_are() {
        assertThat(sent(PAGE)).hasSizeLessThanOrEqualTo(ALLOWED).hasSameSizeAs(before);
        assertThat(sent(PAGE + "&by=week")).hasSizeLessThanOrEqualTo(ALLOWED);
        assertThat(sent(PAGE + "&zone=Australia/Lord_Howe")).hasSizeLessThanOrEqualTo(ALLOWED);
    }

    @Test
    void of_the_appointments_of_a_year_those_of_the_month_are_found_by_the_index(Database database) {
        List<Sent> onAppointments = sent(PAGE).stream()
                .filter(one -> one.sql().toLowerCase(Locale.ROOT).contains("from appointment "))
                .toList();
        assertThat(onAppointments).hasSize(1);
        Plan plan = Plan.of(onAppointments.get(0), database);
        assertThat(plan.readWhole()).as("%s", plan).doesNotContain("appointment");
        assertThat(plan.rowsRead("appointment")).as("%s", plan).isLessThan(A_MONTH);
    }

    private static List<Sent> sent(String page) {
        Answer[] answer = new Answer[1];
        List<Sent> sent = StatementCountIT.withoutTheNodes(log.during(visitor, () -> answer[0] = visitor.get(page)));
        assertThat(answer[0].page().select(".calendar-head")).as(page).isNotEmpty();
        return sent;
    }
}
