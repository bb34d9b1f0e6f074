package org.countersign.token.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.token.TokenState;
import org.countersign.token.TokenTrigger;
import org.countersign.token.entity.Token;

/** Moves tokens along their life, and records it. */
@ApplicationScoped
public class TokenMoves {
    @Inject
    StoredTokens tokens;

    @Inject
    AuditTrail audit;

    /** @throws org.countersign.token.TokenTransitionRefused if the table has no such step */
    public void fire(Token token, TokenTrigger trigger, Instant at) {
        TokenState from = token.state();
        token.fire(trigger, at);
        if (trigger == TokenTrigger.RESET || trigger == TokenTrigger.GIVE_BACK) {
            tokens.clearAttempts(token.serial());
        }
        audit.record(Entry.done(Act.TOKEN_MOVED)
                .about(token.account())
                .with("serial", token.serial())
                .with("from", from)
                .with("to", token.state()));
    }
}
