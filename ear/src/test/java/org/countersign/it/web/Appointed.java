package org.countersign.it.web;

import java.time.Duration;
import java.time.Instant;
import org.countersign.it.fixture.Database;

/** Appointments of a test's own, as rows beside the product: whoever wants to book one meets the journeys of booking. */
final class Appointed {
    private final Database database;
    private final OwnPeople people;

    Appointed(Database database, OwnPeople people) {
        this.database = database;
        this.people = people;
    }

    /** A proofing agent who has not signed in yet. */
    Person agent(long company) {
        Person agent = people.withRole(people.person(company), "PROOFING_AGENT");
        database.change("insert into proofing_agent (account_id, active, zone) values (?, true, 'UTC')", agent.id());
        return agent;
    }

    /** Twenty minutes that began a minute ago; tells the appointment's public id. */
    String now(Person applicant, Person agent) {
        return at(Instant.now().minus(Duration.ofMinutes(1)), applicant, agent, "BOOKED");
    }

    /** In three days. */
    String ahead(Person applicant, Person agent) {
        return at(Instant.now().plus(Duration.ofDays(3)), applicant, agent, "BOOKED");
    }

    /** It took place three hours ago. */
    String over(Person applicant, Person agent) {
        return at(Instant.now().minus(Duration.ofHours(3)), applicant, agent, "HELD");
    }

    /** It was given up. */
    void cancel(String appointment) {
        database.change("update appointment set state = 'CANCELLED', taken = null where public_id = ?", appointment);
    }

    /** Whether it is on record that its two have found each other. */
    boolean isMet(String appointment) {
        return database.text("select met_at from appointment where public_id = ? and met_at is not null", appointment)
                .isPresent();
    }

    private String at(Instant start, Person applicant, Person agent, String state) {
        String id = OwnPeople.publicId();
        database.change(
                "insert into appointment (public_id, case_id, account_id, agent_id, starts_at, ends_at, state, taken,"
                        + " sequence, email, phone, zone, booked_at, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, case when ? = 'BOOKED' then 1 end, 0, ?, '+41790000009', 'UTC',"
                        + " now(), now())",
                id,
                OwnPeople.publicId(),
                applicant.id(),
                agent.id(),
                start,
                start.plus(Duration.ofMinutes(20)),
                state,
                state,
                applicant.userId() + "@mail.example");
        return id;
    }
}
