package org.countersign.token.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.countersign.crypto.RandomCodes;
import org.countersign.crypto.Seal;
import org.countersign.otp.Algorithm;
import org.countersign.otp.Mode;
import org.countersign.otp.OtpDevice;
import org.countersign.otp.OtpProfile;
import org.countersign.otp.Position;
import org.countersign.shared.NotFound;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.token.Claimant;
import org.countersign.token.Presented;
import org.countersign.token.TokenSerial;
import org.countersign.token.TokenState;
import org.countersign.token.TokenTrigger;
import org.countersign.token.control.StoredTokens;
import org.countersign.token.control.TokenMoves;
import org.countersign.token.entity.Token;

/** How a credential comes by a token: presenting it, with a try charged first, and binding it once the codes were right. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TokenBinding {
    private static final System.Logger LOG = System.getLogger(TokenBinding.class.getName());
    private static final OtpProfile USUAL = new OtpProfile(Mode.TOTP, Algorithm.SHA256, 8, 30);
    private static final int SECRET_BYTES = 32;

    @Inject
    StoredTokens tokens;

    @Inject
    TokenMoves moves;

    @Inject
    Seal seal;

    @Inject
    RandomCodes random;

    @Inject
    Policies policies;

    @Inject
    Clock clock;

    /** Charges one try before anything is compared, and hands out what there is to compare with. */
    public Presented present(TokenSerial serial, Claimant claimant) {
        boolean charged = tokens.charge(serial, claimant.account(), claimant.sources());
        Optional<Token> meant =
                tokens.bySerial(serial).filter(token -> token.isMeantFor(claimant.account(), claimant.sources()));
        if (charged) {
            return charged(meant.orElseThrow(NotFound::new));
        }
        return meant.<Presented>map(token -> new Presented.Unready(token.state()))
                .orElseGet(Presented.Strange::new);
    }

    /** A device that nobody has, for doing the same work where there is nothing to compare with. */
    public OtpDevice nobodys() {
        return new OtpDevice(USUAL, random.bytes(SECRET_BYTES));
    }

    /** The last try was wrong too: nobody but support gets further. */
    public void block(TokenSerial serial) {
        moves.fire(locked(serial), TokenTrigger.BLOCK, clock.instant());
    }

    /** The codes were right: the token belongs to a credential from now on, and so does its secret. */
    public void bind(TokenSerial serial) {
        moves.fire(locked(serial), TokenTrigger.BIND, clock.instant());
    }

    /**
     * Its credential was not approved: whom it is meant for may register it anew, but with no code that it showed before.
     *
     * @param last the last step or counter that was used
     */
    public void giveBack(TokenSerial serial, byte[] secret, long last) {
        Token token = locked(serial);
        if (token.state() == TokenState.BOUND) {
            token.carries(seal.seal(secret, StoredTokens.owner(serial)), last + 1);
            moves.fire(token, TokenTrigger.GIVE_BACK, clock.instant());
        }
    }

    /** Its credential was revoked. */
    public void retire(TokenSerial serial) {
        Token token = locked(serial);
        if (token.state() == TokenState.BOUND) {
            moves.fire(token, TokenTrigger.RETIRE, clock.instant());
        }
    }

    private Presented charged(Token token) {
        try {
            return charged(token, seal.open(token.secret(), StoredTokens.owner(token.serial())));
        } catch (Seal.CannotOpen unreadable) {
            LOG.log(System.Logger.Level.ERROR, "token " + token.serial() + " cannot be registered", unreadable);
            tokens.refund(token.serial());
            return new Presented.Unreadable();
        }
    }

    private Presented charged(Token token, byte[] secret) {
        int left = policies.number(Policy.TOKEN_REGISTER_ATTEMPTS) - token.attempts();
        return new Presented.Charged(
                token.serial(),
                new OtpDevice(token.profile(), secret),
                secret,
                new Position(token.firstFactor() - 1, 0),
                Math.max(0, left));
    }

    private Token locked(TokenSerial serial) {
        return tokens.bySerialLocked(serial).orElseThrow(NotFound::new);
    }
}
