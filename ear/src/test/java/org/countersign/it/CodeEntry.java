package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.Holders.Holder;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Oathtool;

/** A holder's sign-in without a browser, in its two halves. */
final class CodeEntry {
    private CodeEntry() {}

    /** Name and password; answers the page that asks for the code. */
    static Answer page(HttpVisitor visitor, Holder holder) {
        Answer name = visitor.get("/signin");
        Answer password =
                visitor.follow(visitor.submit(name, "Continue", Map.of("User ID or e-mail address", holder.userId())));
        return visitor.follow(visitor.submit(password, "Sign in", Map.of("Password", Holders.PASSWORD)));
    }

    /** The code of this half minute; it leads on to Home. */
    static void enter(HttpVisitor visitor, Answer page, Holder holder, Oathtool program) {
        String code = program.totp(holder.seed(), Instant.now());
        Answer answer = visitor.submit(page, "Continue", Map.of("Code on the token", code));
        assertThat(answer.location().orElse("no redirect")).endsWith("/home");
    }

    /** Both; once in half a minute for each holder, since a code is accepted once. */
    static void signIn(HttpVisitor visitor, Holder holder, Oathtool program) {
        enter(visitor, page(visitor, holder), holder, program);
    }
}
