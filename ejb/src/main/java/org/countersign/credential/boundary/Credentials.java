package org.countersign.credential.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.countersign.caller.Caller;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.Role;
import org.countersign.caller.SignedIn;
import org.countersign.credential.ActiveCredential;
import org.countersign.credential.CredentialDetails;
import org.countersign.credential.CredentialState;
import org.countersign.credential.CredentialSummary;
import org.countersign.credential.PhoneSummary;
import org.countersign.credential.control.Phones;
import org.countersign.credential.control.StoredCredentials;
import org.countersign.credential.control.Summaries;
import org.countersign.credential.control.Waiting;
import org.countersign.credential.entity.Credential;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.NotFound;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.shared.PublicId;

/** What accounts hold, for pages and other features (MNG-1). */
@Stateless
public class Credentials {
    @Inject
    StoredCredentials credentials;

    @Inject
    Summaries summaries;

    @Inject
    Waiting waiting;

    @Inject
    Phones phones;

    @Inject
    Policies policies;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** The caller's own, those that are not revoked first. */
    @SignedIn
    public List<CredentialSummary> mine() {
        return summaries.of(current.required().account(), clock.instant());
    }

    /** The kinds that the caller has a right in force to, and has not registered yet (ONB-5). */
    @SignedIn
    public Set<Kind> activatable() {
        return waiting.of(current.required().account(), clock.instant());
    }

    /**
     * An account's, for other features and for support.
     *
     * @throws NotFound if somebody asks for another's who may not
     */
    public List<CredentialSummary> of(AccountId account) {
        checkSeen(account);
        return summaries.of(account, clock.instant());
    }

    /**
     * Those that a code opens now, and the level each gives; in one statement, for who needs nothing else.
     *
     * @throws NotFound as above
     */
    public List<ActiveCredential> active(AccountId account) {
        checkSeen(account);
        Instant now = clock.instant();
        return credentials.held(account, now).stream()
                .filter(held -> held.isActive(now))
                .map(held -> new ActiveCredential(held.credential().kind(), held.level()))
                .toList();
    }

    /**
     * All about one of the caller's own.
     *
     * @throws NotFound if there is no such credential, or it is another's
     */
    @SignedIn
    public CredentialDetails details(PublicId id) {
        Credential credential = credentials.required(id, current.required().account());
        CredentialSummary summary = summaries.of(credential, clock.instant());
        Instant expires = summary.expiresAt();
        List<PhoneSummary> numbers = phonesOf(credential);
        return new CredentialDetails(
                summary,
                credential.createdAt(),
                credential.activatedAt(),
                expires.minus(policies.duration(Policy.RENEW_WINDOW)),
                expires.plus(policies.duration(Policy.REVOKE_AFTER_EXPIRY)),
                numbers,
                isRoom(summary, numbers.size()),
                credentials.history(credential.id()));
    }

    /** Whether the account holds a credential that was ever activated and is not revoked; a locked one counts (OTP-6). */
    public boolean holdsFactor(AccountId account) {
        return credentials.of(account).stream()
                .anyMatch(held -> held.activatedAt() != null && !held.state().isFinal());
    }

    private static boolean isRoom(CredentialSummary summary, int phones) {
        return summary.kind() == Kind.PHONE && summary.state() == CredentialState.ACTIVE && phones < Phones.MOST;
    }

    private List<PhoneSummary> phonesOf(Credential credential) {
        return phones.of(credential.id()).stream()
                .sorted(Phones.defaultFirst(credential))
                .map(phone -> phone.summary(credential.defaultSlot()))
                .toList();
    }

    private void checkSeen(AccountId account) {
        if (current.caller().filter(caller -> !maySee(caller, account)).isPresent()) {
            throw new NotFound();
        }
    }

    private static boolean maySee(Caller caller, AccountId account) {
        return caller.account().equals(account)
                || caller.has(Role.SUPPORT_AGENT)
                || caller.has(Role.SYSTEM_ADMINISTRATOR)
                || caller.has(Role.AUDITOR);
    }
}
