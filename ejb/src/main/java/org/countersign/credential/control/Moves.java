package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.credential.Actor;
import org.countersign.credential.CredentialActivated;
import org.countersign.credential.CredentialLocked;
import org.countersign.credential.CredentialRevoked;
import org.countersign.credential.CredentialState;
import org.countersign.credential.HistoryLine;
import org.countersign.credential.TransitionRefused;
import org.countersign.credential.Trigger;
import org.countersign.credential.entity.Credential;
import org.countersign.credential.entity.HistoryEntry;
import org.countersign.crypto.SealedSecret;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.token.TokenSerial;
import org.countersign.token.boundary.TokenBinding;

/** Moves credentials along their life: keeps the steps, audits them, tells the other features. A refusal is audited too. */
@ApplicationScoped
public class Moves {
    @Inject
    StoredCredentials credentials;

    @Inject
    Rights rights;

    @Inject
    TokenBinding tokens;

    @Inject
    Denial denial;

    @Inject
    ProofCodes proofs;

    @Inject
    Deliveries deliveries;

    @Inject
    AuditTrail audit;

    @Inject
    Event<CredentialActivated> activated;

    @Inject
    Event<CredentialLocked> locked;

    @Inject
    Event<CredentialRevoked> revoked;

    /**
     * @return where it stands now
     * @throws TransitionRefused if its life has no such step, or not for that party
     */
    public CredentialState fire(Credential credential, Trigger trigger, Actor by, Instant at) {
        SealedSecret secret = credential.secret(); // its last state forgets it
        List<HistoryEntry> steps = steps(credential, trigger, by, at);
        credentials.keep(steps);
        steps.stream().map(HistoryEntry::line).forEach(step -> {
            record(credential, step);
            tell(credential, step, secret);
        });
        return credential.state();
    }

    private List<HistoryEntry> steps(Credential credential, Trigger trigger, Actor by, Instant at) {
        try {
            return credential.fire(trigger, by, at, rights.expiryOf(credential));
        } catch (TransitionRefused refused) {
            audit.recordRefusal(Entry.refused(Act.CREDENTIAL_TRANSITION_REFUSED)
                    .about(credential.account())
                    .with("credential", credential.publicId())
                    .with("state", credential.state())
                    .with("cause", trigger));
            throw refused;
        }
    }

    private void record(Credential credential, HistoryLine step) {
        audit.record(Entry.done(Act.CREDENTIAL_MOVED)
                .about(credential.account())
                .with("credential", credential.publicId())
                .with("kind", credential.kind())
                .with("from", step.from())
                .with("cause", step.cause())
                .with("to", step.to())
                .with("party", step.party()));
    }

    private void tell(Credential credential, HistoryLine step, SealedSecret secret) {
        switch (step.cause()) {
            case ACTIVATE, APPROVE ->
                activated.fire(new CredentialActivated(
                        credential.id(), credential.publicId(), credential.account(), credential.kind(), step.at()));
            case LOCK ->
                locked.fire(new CredentialLocked(
                        credential.id(), credential.publicId(), credential.account(), credential.kind(), step.at()));
            case DENY -> {
                denial.giveBack(credential, secret, step.at());
                end(credential, step);
            }
            case REVOKE, REVOKE_BY_ADMINISTRATOR, REVOKE_BY_SWEEP -> {
                TokenSerial.read(credential.serial()).ifPresent(tokens::retire);
                rights.hold(credential.account()); // of two that end at once, the later one sees the other's end
                rights.closeUnused(credential.account(), credentials.liveKinds(credential.account()), step.at());
                end(credential, step);
            }
            default -> {}
        }
    }

    private void end(Credential credential, HistoryLine step) {
        credential.codeDelivery().ifPresent(deliveries::withdraw);
        proofs.withdraw(credential.id());
        revoked.fire(new CredentialRevoked(
                credential.id(),
                credential.publicId(),
                credential.account(),
                credential.kind(),
                step.cause(),
                credential.activatedAt() != null,
                step.at()));
    }
}
