package org.countersign.it.web;

import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.junit.jupiter.api.BeforeEach;

/** An applicant and an agent who can meet. */
abstract class InvitedToMeet {
    OwnPeople people;
    Appointed appointments;
    Person applicant;
    Person agent;

    @BeforeEach
    void invite(HttpVisitor visitors, Database database) {
        people = new OwnPeople(database, visitors);
        appointments = new Appointed(database, people);
        long company = people.company("Meetings");
        applicant = people.person(company);
        people.signIn(applicant);
        agent = people.strong(appointments.agent(company));
    }
}
