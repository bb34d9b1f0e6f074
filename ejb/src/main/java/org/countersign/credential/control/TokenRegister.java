package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.Caller;
import org.countersign.credential.Change;
import org.countersign.credential.RegisterToken;
import org.countersign.credential.RegistrationOutcome;
import org.countersign.credential.RegistrationOutcome.NotYet;
import org.countersign.credential.entity.Credential;
import org.countersign.crypto.Seal;
import org.countersign.otp.Finding;
import org.countersign.otp.Position;
import org.countersign.otp.Window;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.Kind;
import org.countersign.token.Claimant;
import org.countersign.token.Presented;
import org.countersign.token.TokenMessage;
import org.countersign.token.TokenSerial;
import org.countersign.token.TokenState;
import org.countersign.token.boundary.TokenBinding;

/**
 * Registers a hardware token. The person it is meant for learns what is wrong; everybody else gets one text after the
 * same work, whether the serial is unknown or another's (TOK-2).
 */
@ApplicationScoped
public class TokenRegister {
    private static final Set<TokenMessage> WORTH_ANOTHER_TRY =
            EnumSet.of(TokenMessage.NOT_REGISTERED, TokenMessage.NOT_NOW);

    @Inject
    Waiting waiting;

    @Inject
    Rights rights;

    @Inject
    TokenBinding tokens;

    @Inject
    GateRows rows;

    @Inject
    Activation activation;

    @Inject
    Announcements announcements;

    @Inject
    Seal seal;

    @Inject
    AuditTrail audit;

    public RegistrationOutcome register(RegisterToken wish, Caller holder, Instant at) {
        TokenSerial serial = TokenSerial.read(wish.serial())
                .orElseThrow(() -> new InvalidInput("serial", TokenMessage.SERIAL_IMPOSSIBLE));
        CodePair codes = CodePair.read(
                wish.firstCode(), wish.secondCode(), TokenMessage.CODE_IMPOSSIBLE, TokenMessage.SAME_CODE_TWICE);
        Credential credential = waiting.toRegister(holder.account(), Kind.HARDWARE_TOKEN, at);
        Presented presented = tokens.present(serial, new Claimant(holder.account(), rights.sources(holder.account())));
        if (presented instanceof Presented.Charged charged) {
            return judge(credential, charged, codes, holder, at);
        }
        tokens.nobodys().findPair(codes.first(), codes.second(), Position.NEW, Window.REGISTRATION, at);
        return refused(holder, serial, message(presented));
    }

    private RegistrationOutcome judge(
            Credential credential, Presented.Charged token, CodePair codes, Caller holder, Instant at) {
        Finding finding =
                token.device().findPair(codes.first(), codes.second(), token.position(), Window.REGISTRATION, at);
        if (finding instanceof Finding.Found found) {
            return bind(credential, token, found, holder, at);
        }
        if (token.triesLeft() > 0) {
            audit.record(refusal(holder, token.serial(), TokenMessage.CODES_WRONG));
            return new NotYet(TokenMessage.CODES_WRONG, token.triesLeft(), false);
        }
        tokens.block(token.serial());
        return refused(holder, token.serial(), TokenMessage.BLOCKED);
    }

    private RegistrationOutcome bind(
            Credential credential, Presented.Charged token, Finding.Found found, Caller holder, Instant at) {
        tokens.bind(token.serial());
        credential.carries(
                token.serial().text(), token.device().profile(), seal.seal(token.secret(), credential.owner()));
        rows.inStep(credential.id(), found);
        audit.record(Entry.done(Act.TOKEN_REGISTERED)
                .about(holder.account())
                .with("serial", token.serial())
                .with("drift", found.drift()));
        announcements.changed(
                holder.account(),
                Change.TOKEN_REGISTERED,
                Kind.HARDWARE_TOKEN,
                token.serial().masked(),
                at);
        return activation.complete(credential, holder, at);
    }

    private NotYet refused(Caller holder, TokenSerial serial, TokenMessage message) {
        audit.record(refusal(holder, serial, message));
        return new NotYet(message, null, !WORTH_ANOTHER_TRY.contains(message));
    }

    private static Entry refusal(Caller holder, TokenSerial serial, TokenMessage message) {
        return Entry.refused(Act.TOKEN_REGISTRATION_REFUSED)
                .about(holder.account())
                .with("serial", serial)
                .with("message", message.code());
    }

    private static TokenMessage message(Presented presented) {
        if (presented instanceof Presented.Unready unready) {
            return message(unready.state());
        }
        return presented instanceof Presented.Unreadable ? TokenMessage.NOT_NOW : TokenMessage.NOT_REGISTERED;
    }

    private static TokenMessage message(TokenState state) {
        return switch (state) {
            case IN_STOCK, ALLOCATED -> TokenMessage.NOT_SHIPPED;
            case SHIPPED, BLOCKED -> TokenMessage.BLOCKED;
            case BOUND -> TokenMessage.ALREADY_BOUND;
            case RETIRED -> TokenMessage.RETIRED;
        };
    }
}
