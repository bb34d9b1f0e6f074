package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.it.fixture.Browsers;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;

/** Meetings that something comes between: a new page, a second window, a lost line, another network (PRF-10). */
@Journey
class MeetingAbuse extends InvitedToMeet {
    @Test
    void who_comes_back_with_a_new_page_is_seen_again(Browsers browsers) {
        String room = appointments.now(applicant, agent);
        Attendant his = Attendant.of(browsers, applicant).enters(room);
        Attendant hers = Attendant.of(browsers, agent).enters(room).seesTheOther();
        hers.visitor().page().reload();
        his.visitor().sees("Your agent has left the room");
        hers.enters(room).seesTheOther();
        his.seesTheOther();
    }

    @Test
    void whoever_opens_a_second_window_is_in_that_one(Browsers browsers) {
        String room = appointments.now(applicant, agent);
        Attendant first = Attendant.of(browsers, applicant).enters(room);
        first.visitor().sees("Your agent is not here yet");
        Attendant second = Attendant.of(browsers, applicant).enters(room);
        first.visitor().sees("You have opened the room in another window").isAccessible("room-taken");
        Attendant.of(browsers, agent).enters(room).seesTheOther();
        second.seesTheOther();
        first.visitor().press("Use it here");
        second.visitor().sees("You have opened the room in another window");
        first.seesTheOther();
    }

    /** As after a change of network or of the node: the line is opened anew, and other ways are tried. */
    @Test
    void what_broke_comes_back_while_the_two_go_on(Browsers browsers) {
        String room = appointments.now(applicant, agent);
        Attendant his = Attendant.of(browsers, applicant).enters(room);
        Attendant hers = Attendant.of(browsers, agent).enters(room).seesTheOther();
        for (Attendant each : List.of(his, hers)) {
            each.losesTheLine().looksForAnotherWay();
            his.seesTheOther();
            hers.seesTheOther();
            assertThat(each.connections()).isEqualTo(1);
        }
    }
}
