package org.countersign.it;

import java.util.Map;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;

/** Somebody with a phone who has entered the password and is asked for a code. */
record AtTheCode(HttpVisitor visitor, Answer page) {
    private static final String ANOTHER = "Send a new code";
    private static final Map<String, String> PASSWORD = Map.of("Password", "countersign demo 2026");

    static AtTheCode signIn(HttpVisitor visitor, String userId) {
        Answer name = visitor.get("/signin");
        Map<String, String> typed = Map.of("User ID or e-mail address", userId);
        Answer password = visitor.follow(visitor.submit(name, "Continue", typed));
        return new AtTheCode(visitor, visitor.follow(visitor.submit(password, "Sign in", PASSWORD)));
    }

    /** Asks for a text to the usual phone; for another one where one is out already. */
    Answer sendText() {
        boolean isOut = page.body().contains(ANOTHER);
        return visitor.follow(visitor.submit(page, isOut ? ANOTHER : "Send text", Map.of()));
    }

    /** Goes on without a code, at level 1. */
    Answer skip() {
        return visitor.follow(visitor.submit(page, "Skip OTP", Map.of()));
    }
}
