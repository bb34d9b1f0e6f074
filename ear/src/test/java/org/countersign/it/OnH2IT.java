package org.countersign.it;

import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.OnH2;
import org.countersign.it.race.OneTimeThingsOfTheDemo;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;

/** What the demo stands on is enough for the least that must be true, for what can be taken once, and for the main job. */
@OnH2
@Journey
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class OnH2IT {
    @Nested
    @Order(1)
    class Least extends SmokeIT {}

    @Nested
    @Order(2)
    class Races extends OneTimeThingsOfTheDemo {}

    /** Moves the clock. */
    @Nested
    @Order(3)
    class MainJob extends DemoDeskIT {}
}
