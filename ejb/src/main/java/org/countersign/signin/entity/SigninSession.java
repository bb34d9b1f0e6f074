package org.countersign.signin.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.countersign.caller.RequestOrigin;
import org.countersign.caller.Strength;
import org.countersign.shared.AccountId;
import org.countersign.signin.EndReason;
import org.countersign.signin.SessionState;

/**
 * One sitting of one person in one browser. It begins pending with the right password, opens with an OTP or without,
 * may rise in strength, and ends for one reason. It moves by conditional updates only, so that an end on one node is an
 * end on all.
 */
@Entity
@Table(name = "signin_session")
public class SigninSession {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "handle_hash")
    private String handleHash;

    @Column(name = "account_id")
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Enumerated(EnumType.STRING)
    private Strength strength;

    private int level;

    @Column(name = "shown_hardware_token")
    private int shownHardwareToken;

    @Column(name = "shown_phone")
    private int shownPhone;

    @Column(name = "shown_mobile_id")
    private int shownMobileId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "last_otp_at")
    private Instant lastOtpAt;

    @Column(name = "otp_demanded_at")
    private Instant otpDemandedAt;

    @Column(name = "otp_demand_told_at")
    private Instant otpDemandToldAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    private String address;

    @Column(name = "user_agent")
    private String userAgent;

    protected SigninSession() {}

    public SigninSession(String handleHash, AccountId account, SessionState state, RequestOrigin from, Instant at) {
        this.handleHash = handleHash;
        this.account = account;
        this.state = state;
        this.strength = Strength.PASSWORD;
        this.level = state.firstLevel();
        this.startedAt = at;
        this.lastSeenAt = at;
        this.address = from.address();
        this.userAgent = from.userAgent();
    }
}
