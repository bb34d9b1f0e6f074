package org.countersign.it.race;

import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;

/** Case 19 in a few rounds. */
@Journey
class KeysRaceIT {
    private static final int ROUNDS = 3;
    private static final int COLLEAGUES = 9;
    private static final int STRANGERS = 3;

    @Test
    void of_all_who_enter_a_key_at_once_one_redeems_it(HttpVisitor first, Database database) {
        KeyRace race = new KeyRace(database, COLLEAGUES, STRANGERS, each -> first.another());
        for (int round = 0; round < ROUNDS; round++) {
            race.round(COLLEAGUES, STRANGERS);
        }
        race.assertRedeemedOnce();
    }
}
