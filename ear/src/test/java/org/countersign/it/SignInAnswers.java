package org.countersign.it;

import java.util.Map;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;

/** Everything that somebody without a password sees after a name and a wrong one (case 5). */
record SignInAnswers(Seen refused, Seen page) {
    /** By a visitor who comes for the first time. */
    static SignInAnswers to(HttpVisitor stranger, String name, String password) {
        Answer refused = stranger.submit(asked(stranger, name), "Sign in", Map.of("Password", password));
        return new SignInAnswers(Seen.of(stranger, refused, name), Seen.of(stranger, stranger.follow(refused), name));
    }

    /** The page that asks for the password of that name. */
    static Answer asked(HttpVisitor stranger, String name) {
        return stranger.follow(
                stranger.submit(stranger.get("/signin"), "Continue", Map.of("User ID or e-mail address", name)));
    }
}
