package org.countersign.it.race;

import java.util.List;
import java.util.Map;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Node;

/** Somebody who stands at one of the doors that take a code, with the page open, at one of the nodes. */
final class Contender {
    /** Where a code can be presented. */
    enum Door {
        SIGN_IN,
        ELEVATE,
        RESYNC
    }

    private final Door door;
    private final Node node;
    private final Holder holder;
    private HttpVisitor visitor;
    private Answer page;

    Contender(Door door, Node node, Holder holder) {
        this.door = door;
        this.node = node;
        this.holder = holder;
        takesPlace();
    }

    Door door() {
        return door;
    }

    /** Comes anew: signs in as far as the door, and opens its page. */
    void takesPlace() {
        visitor = node.visitor();
        page = Entrance.passed(visitor, holder.userId());
        if (door != Door.SIGN_IN) {
            visitor.follow(visitor.submit(page, "Skip OTP", Map.of()));
            opens();
        }
    }

    /** Opens the page again, where the session is still the same. */
    void opens() {
        page = visitor.get(door == Door.ELEVATE ? "/elevate" : "/credentials/resync?id=" + holder.credential());
    }

    /** Presents the code, or the two in a row whose second one it is; tells whether the door opened. */
    boolean presents(List<String> pair) {
        Answer answer = door == Door.RESYNC
                ? visitor.submit(page, button(), Map.of("First code", pair.get(0), "Second code", pair.get(1)))
                : Entrance.code(visitor, page, pair.get(1));
        boolean open = answer.location()
                .filter(where -> where.endsWith("/home") || where.contains("/credentials/details"))
                .isPresent();
        if (answer.status() == 200) {
            page = answer;
        }
        return open;
    }

    /** What the page calls it depends on where the credential stands. */
    private String button() {
        return page.page().select("button").eachText().contains("Resync") ? "Resync" : "Reactivate";
    }

    /** Whether the page that he has before him still asks for a code. */
    boolean isAsked() {
        return page.page().select("label").eachText().stream().anyMatch(label -> label.startsWith(Entrance.CODE));
    }

    /** After he got in: stands before the door again. */
    void comesAgain() {
        if (door == Door.SIGN_IN) {
            takesPlace();
        } else {
            opens();
        }
    }
}
