package org.countersign.it.inside.proofing;

import org.countersign.caller.Caller;
import org.countersign.it.inside.InsideWithPeople;
import org.countersign.shared.PublicId;

/** What tests of appointments and of meetings have in common. */
abstract class InsideWithAgents extends InsideWithPeople {
    /** From now on that person is let in, and has the role of an agent; when he can be booked is not said by it. */
    static void becomesAgent(Caller person) throws Exception {
        change(
                "update account set state = 'ACTIVE' where id = ?",
                person.account().value());
        change(
                "insert into account_role (account_id, role) values (?, 'PROOFING_AGENT')",
                person.account().value());
    }

    static String stateOf(PublicId appointment) throws Exception {
        return value("select state from appointment where public_id = ?", appointment.value());
    }
}
