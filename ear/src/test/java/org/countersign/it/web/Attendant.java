package org.countersign.it.web;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Browsers;
import org.countersign.it.fixture.Visitor;

/** Somebody in a meeting, with a browser that has a camera, a microphone, and a memory of its connections. */
record Attendant(Visitor visitor) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Keeps the page's connections and lines where a test can ask them; no page of ours does. */
    private static final String REMEMBER = "() => { const Real = RTCPeerConnection; window.connections = [];"
            + " window.RTCPeerConnection = class extends Real { constructor(...how) { super(...how);"
            + " window.connections.push(this); } }; const Line = WebSocket; window.lines = []; window.WebSocket = class"
            + " extends Line { constructor(...how) { super(...how); window.lines.push(this); } }; }";

    private static final String DECODED = "async () => { const last = window.connections.at(-1); if (!last) return 0;"
            + " const video = [...(await last.getStats()).values()].find(part => part.type === 'inbound-rtp' && part.kind"
            + " === 'video'); return video ? video.framesDecoded : 0; }";

    private static final String WAY =
            "async () => { const all = [...(await window.connections.at(-1).getStats()).values()];"
                    + " const pair = all.find(part => part.type === 'candidate-pair' && part.nominated && part.state ==="
                    + " 'succeeded'); return all.find(part => part.id === pair.localCandidateId).candidateType; }";

    static Attendant of(Browsers browsers, Person person, Consumer<NewContextOptions> more) {
        Visitor visitor = browsers.visitor(options -> {
            options.setPermissions(List.of("camera", "microphone"));
            more.accept(options);
        });
        visitor.page().addInitScript("(" + REMEMBER + ")()");
        return new Attendant(visitor.takesOver(person.browser()));
    }

    static Attendant of(Browsers browsers, Person person) {
        return of(browsers, person, ordinary -> {});
    }

    /** Opens the room's page, and goes in. */
    Attendant enters(String appointment) {
        visitor.open("/proofing/room?id=" + appointment).press("Enter the room");
        return this;
    }

    /** Waits until frames of the other one's picture arrive, and go on arriving. */
    Attendant seesTheOther() {
        visitor.sees("You are connected");
        long before = decoded();
        Await.until("the other's picture to move", PATIENCE, () -> decoded() > before + 5);
        return this;
    }

    /** The line to the server breaks, and the page opens another one. */
    Attendant losesTheLine() {
        visitor.page().evaluate("() => window.lines.at(-1).close(4999)");
        Await.until("another line", PATIENCE, () -> (Boolean) visitor.page()
                .evaluate("() => window.lines.length > 1 && window.lines.at(-1).readyState === WebSocket.OPEN"));
        return this;
    }

    /** As after a change of network. */
    Attendant looksForAnotherWay() {
        visitor.page().evaluate("() => window.connections.at(-1).restartIce()");
        return this;
    }

    /** How many connections its page has made. */
    long connections() {
        return ((Number) visitor.page().evaluate("() => window.connections.length")).longValue();
    }

    /** By which kind of address the picture goes out: {@code host}, {@code srflx}, {@code relay}. */
    String way() {
        return (String) visitor.page().evaluate(WAY);
    }

    private long decoded() {
        return ((Number) visitor.page().evaluate(DECODED)).longValue();
    }
}
