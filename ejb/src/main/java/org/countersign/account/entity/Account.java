package org.countersign.account.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.countersign.account.AccountState;
import org.countersign.account.Contact;
import org.countersign.account.NewAccount;
import org.countersign.caller.Role;
import org.countersign.shared.AccountId;
import org.countersign.shared.EmailAddress;
import org.countersign.shared.LegalName;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PublicId;

/**
 * One person's login. It begins invited, becomes active with the first password, may be suspended by an administrator
 * and come back. A password is the person's own, or a temporary one with an end (ACC-6).
 */
@Entity
public class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private PublicId publicId;

    @Column(name = "user_id")
    private String userId;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "second_email")
    private String secondEmail;

    @Embedded
    private LegalName name;

    @Column(name = "organization_id")
    private OrganizationId organization;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_temporary_until")
    private Instant passwordTemporaryUntil;

    /** Opens nothing; kept to be compared with until a new one is chosen. */
    @Column(name = "password_used_up")
    private String passwordUsedUp;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    private String locale;
    private String zone;
    private String phone;

    @Embedded
    private PostalAddress address;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {}

    public Account(PublicId publicId, NewAccount asked, Instant at) {
        this.publicId = publicId;
        this.userId = asked.userId().toLowerCase(Locale.ROOT);
        this.email = asked.email();
        this.emailKey = EmailAddress.key(asked.email());
        this.name = asked.name();
        this.organization = asked.organization();
        this.state = AccountState.INVITED;
        this.locale = asked.locale().toLanguageTag();
        this.zone = asked.zone().getId();
        this.phone = asked.phone();
        this.address = asked.address();
        this.roles.addAll(asked.roles());
        this.createdAt = at;
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public Contact contact(String organizationName) {
        return new Contact(
                id(),
                publicId,
                userId,
                name,
                email,
                secondEmail,
                Locale.forLanguageTag(locale),
                ZoneId.of(zone),
                organization,
                organizationName,
                phone,
                address == null ? new PostalAddress(null, null, null, null, null, null) : address);
    }

    /** A password of the person's own choice; a temporary one ends. */
    public void choosePassword(String hash, Instant at) {
        this.passwordHash = hash;
        this.passwordTemporaryUntil = null;
        this.passwordUsedUp = null;
        this.passwordChangedAt = at;
        this.state = AccountState.ACTIVE;
    }

    /** A password that opens once, until then, and forces a new one (ACC-6). */
    public void giveTemporaryPassword(String hash, Instant until) {
        this.passwordHash = hash;
        this.passwordTemporaryUntil = until;
        this.passwordUsedUp = null;
        this.state = AccountState.ACTIVE;
    }

    public void rename(LegalName confirmed) {
        this.name = confirmed;
    }

    public void moveTo(PostalAddress here) {
        this.address = here;
    }

    public void alsoWriteTo(String confirmedEmail) {
        this.secondEmail = confirmedEmail;
    }

    public void suspend() {
        this.state = AccountState.SUSPENDED;
    }

    public LegalName name() {
        return name;
    }

    /** The hash of what was the password last: the one that opens, or a temporary one that was used up. */
    public Optional<String> lastPassword() {
        return Optional.ofNullable(passwordHash).or(() -> Optional.ofNullable(passwordUsedUp));
    }
}
