package org.countersign.it.race;

import java.time.Instant;
import org.countersign.it.fixture.Database;
import org.countersign.it.race.Crowd.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** People who race for the Sundays of an agent of their own. */
abstract class SundayRace {
    Database database;
    Crowd crowd;

    private Person agent;

    @BeforeEach
    void an_agent(Database shared) {
        database = shared;
        crowd = new Crowd(shared);
        agent = crowd.sundayAgent();
    }

    @AfterEach
    void no_agent() {
        crowd.leaves(agent);
    }

    /** How many seats are taken then. */
    long taken(Instant slot) {
        return database.number("select count(*) from appointment where starts_at = ? and taken = 1", slot);
    }
}
