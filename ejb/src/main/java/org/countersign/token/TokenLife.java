package org.countersign.token;

import static org.countersign.token.TokenState.ALLOCATED;
import static org.countersign.token.TokenState.BLOCKED;
import static org.countersign.token.TokenState.BOUND;
import static org.countersign.token.TokenState.IN_STOCK;
import static org.countersign.token.TokenState.RETIRED;
import static org.countersign.token.TokenState.SHIPPED;
import static org.countersign.token.TokenTrigger.ALLOCATE;
import static org.countersign.token.TokenTrigger.BIND;
import static org.countersign.token.TokenTrigger.BLOCK;
import static org.countersign.token.TokenTrigger.GIVE_BACK;
import static org.countersign.token.TokenTrigger.RELEASE;
import static org.countersign.token.TokenTrigger.RESET;
import static org.countersign.token.TokenTrigger.RETIRE;
import static org.countersign.token.TokenTrigger.SHIP;

import java.util.Map;
import java.util.Optional;

/** The one table of a token's life; what is not in it does not happen. */
public final class TokenLife {
    private static final Map<On, TokenState> TABLE = Map.ofEntries(
            Map.entry(new On(IN_STOCK, ALLOCATE), ALLOCATED),
            Map.entry(new On(IN_STOCK, RETIRE), RETIRED),
            Map.entry(new On(ALLOCATED, RELEASE), IN_STOCK),
            Map.entry(new On(ALLOCATED, SHIP), SHIPPED),
            Map.entry(new On(ALLOCATED, RETIRE), RETIRED),
            Map.entry(new On(SHIPPED, BIND), BOUND),
            Map.entry(new On(SHIPPED, BLOCK), BLOCKED),
            Map.entry(new On(SHIPPED, RETIRE), RETIRED),
            Map.entry(new On(BLOCKED, RESET), SHIPPED),
            Map.entry(new On(BLOCKED, RETIRE), RETIRED),
            Map.entry(new On(BOUND, GIVE_BACK), SHIPPED),
            Map.entry(new On(BOUND, RETIRE), RETIRED));

    private TokenLife() {}

    /** Where the trigger leads from there, if it may be fired at all. */
    public static Optional<TokenState> after(TokenState state, TokenTrigger trigger) {
        return Optional.ofNullable(TABLE.get(new On(state, trigger)));
    }

    private record On(TokenState state, TokenTrigger trigger) {}
}
