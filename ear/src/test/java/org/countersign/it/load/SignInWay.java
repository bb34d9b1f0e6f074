package org.countersign.it.load;

import java.time.Instant;
import java.util.Map;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.Holders.Holder;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.ReferenceOtp;

/** A full sign-in, six requests: the page and the name, the page and the password, the page and the code. */
record SignInWay(FormShape name, FormShape password, FormShape code, FormShape elevate) {
    private static final ReferenceOtp TOKENS = new ReferenceOtp(); // a process for each code would be the load itself

    /** Goes it once, with a visitor that reads pages. */
    static SignInWay learned(HttpVisitor visitor, Holder holder) {
        Answer first = visitor.get("/signin");
        Answer second =
                visitor.follow(visitor.submit(first, "Continue", Map.of("User ID or e-mail address", holder.userId())));
        Answer third = visitor.follow(visitor.submit(second, "Sign in", Map.of("Password", Holders.PASSWORD)));
        visitor.submit(third, "Continue", Map.of("Code on the token", shown(holder, Instant.now())));
        return new SignInWay(
                FormShape.of(first, "Continue", "User ID or e-mail address", holder.userId()),
                FormShape.of(second, "Sign in", "Password", holder.userId()),
                FormShape.of(third, "Continue", "Code on the token", holder.userId()),
                FormShape.of(visitor.get("/elevate"), "Continue", "Code on the token", holder.userId()));
    }

    /** Up to the redirect to Home; tells whether it came to that. */
    boolean go(Asker asker, Holder holder, String shown) {
        asker.post(name.path(), name.filled(asker.get(name.path()).body(), holder.userId()));
        asker.post(password.path(), password.filled(asker.get(password.path()).body(), Holders.PASSWORD));
        var answer = asker.post(code.path(), code.filled(asker.get(code.path()).body(), shown));
        return answer.headers()
                .firstValue("Location")
                .filter(to -> to.endsWith("/home"))
                .isPresent();
    }

    /** The page of an open session on which a further code can be entered. */
    String elevating(Asker asker) {
        return asker.get(elevate.path()).body();
    }

    /** Enters one there; tells whether it was accepted. */
    boolean elevate(Asker asker, String page, String shown) {
        return asker.post(elevate.path(), elevate.filled(page, shown)).statusCode() == 302;
    }

    static String shown(Holder holder, Instant at) {
        return TOKENS.totp(holder.seed(), at);
    }
}
