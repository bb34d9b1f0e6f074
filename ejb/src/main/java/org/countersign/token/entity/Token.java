package org.countersign.token.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.countersign.crypto.SealedSecret;
import org.countersign.otp.OtpProfile;
import org.countersign.shared.AccountId;
import org.countersign.token.TokenLife;
import org.countersign.token.TokenSerial;
import org.countersign.token.TokenState;
import org.countersign.token.TokenTransitionRefused;
import org.countersign.token.TokenTrigger;

/**
 * A physical device with a serial number and a secret. It arrives in stock, is allocated to an order, shipped, and bound
 * to a credential by the one it was meant for, and given back where that was not approved; too many wrong tries block it until support resets it; in the end it is
 * retired. Tries are counted by conditional updates only, never through this object: flushing it leaves them alone.
 */
@Entity
public class Token {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "token_seq")
    @SequenceGenerator(name = "token_seq", sequenceName = "token_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String serial;

    @Enumerated(EnumType.STRING)
    private TokenState state;

    @Embedded
    private OtpProfile profile;

    @Embedded
    private SealedSecret secret;

    @Column(name = "first_factor")
    private long firstFactor;

    @Column(name = "order_reference")
    private String orderReference;

    @Column(name = "account_id")
    private AccountId account;

    @Column(name = "tracking_number")
    private String trackingNumber;

    @Column(updatable = false)
    private int attempts;

    @Column(name = "stocked_at")
    private Instant stockedAt;

    @Column(name = "state_since")
    private Instant stateSince;

    protected Token() {}

    public Token(String serial, OtpProfile profile, SealedSecret secret, long firstFactor, Instant at) {
        this.serial = serial;
        this.state = TokenState.IN_STOCK;
        this.profile = profile;
        this.secret = secret;
        this.firstFactor = firstFactor;
        this.stockedAt = at;
        this.stateSince = at;
    }

    /** @throws TokenTransitionRefused if the table of its life has no such step */
    public void fire(TokenTrigger trigger, Instant at) {
        state = TokenLife.after(state, trigger).orElseThrow(() -> new TokenTransitionRefused(state, trigger));
        stateSince = at;
        switch (trigger) {
            case RELEASE -> meantForNobody();
            case BIND, RETIRE -> secret = null;
            default -> {}
        }
    }

    /** Has a secret of its own again, and shows nothing from before that step or counter. */
    public void carries(SealedSecret ownSecret, long nextFactor) {
        this.secret = ownSecret;
        this.firstFactor = nextFactor;
    }

    public void trackedBy(String number) {
        this.trackingNumber = number;
    }

    public boolean isMeantFor(AccountId claimant, Set<String> sources) {
        return claimant.equals(account) || (orderReference != null && sources.contains(orderReference));
    }

    public TokenSerial serial() {
        return new TokenSerial(serial);
    }

    public TokenState state() {
        return state;
    }

    public OtpProfile profile() {
        return profile;
    }

    /** Gone once the token is bound: the credential has it then. */
    public SealedSecret secret() {
        return secret;
    }

    public long firstFactor() {
        return firstFactor;
    }

    public AccountId account() {
        return account;
    }

    public int attempts() {
        return attempts;
    }

    private void meantForNobody() {
        orderReference = null;
        account = null;
    }
}
