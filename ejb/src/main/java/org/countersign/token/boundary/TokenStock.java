package org.countersign.token.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.countersign.shared.NotFound;
import org.countersign.token.Allocation;
import org.countersign.token.NewToken;
import org.countersign.token.TokenSerial;
import org.countersign.token.TokenState;
import org.countersign.token.TokenTrigger;
import org.countersign.token.control.StoredTokens;
import org.countersign.token.control.TokenMoves;
import org.countersign.token.entity.Token;

/** The stock of hardware tokens, for whoever picks, ships and looks after them (section 7). */
@Stateless
public class TokenStock {
    @Inject
    StoredTokens tokens;

    @Inject
    TokenMoves moves;

    @Inject
    Clock clock;

    /**
     * Takes a token into stock.
     *
     * @throws org.countersign.shared.InvalidInput if the serial is impossible or known already (INV-1)
     */
    public void stock(NewToken arrived) {
        tokens.add(arrived, clock.instant());
    }

    /** Sets one token aside, any that is free; empty when none is. No two orders ever get the same (INV-4). */
    public Optional<String> allocate(Allocation wish) {
        return tokens.allocate(wish, clock.instant());
    }

    /** The token is in the post. */
    public void ship(String serial, String trackingNumber) {
        Token token = token(serial);
        token.trackedBy(trackingNumber);
        moves.fire(token, TokenTrigger.SHIP, clock.instant());
    }

    /** The order was cancelled before shipping: the token is free again. */
    public void release(String serial) {
        moves.fire(token(serial), TokenTrigger.RELEASE, clock.instant());
    }

    /** After too many wrong tries: lets its owner try again (TOK-2). For support, with a reason, in an own page later. */
    public void reset(String serial) {
        moves.fire(token(serial), TokenTrigger.RESET, clock.instant());
    }

    /** Lost in transit, broken, or its credential was revoked. */
    public void retire(String serial) {
        moves.fire(token(serial), TokenTrigger.RETIRE, clock.instant());
    }

    /** Where a token stands; empty for a serial that is not known. */
    public Optional<TokenState> state(String serial) {
        return TokenSerial.read(serial).flatMap(tokens::bySerial).map(Token::state);
    }

    private Token token(String serial) {
        return TokenSerial.read(serial).flatMap(tokens::bySerialLocked).orElseThrow(NotFound::new);
    }
}
