package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.countersign.caller.Caller;
import org.countersign.credential.Actor;
import org.countersign.credential.CredentialState;
import org.countersign.credential.Door;
import org.countersign.credential.OtpAccepted;
import org.countersign.credential.RegistrationOutcome;
import org.countersign.credential.Trigger;
import org.countersign.credential.entity.Credential;
import org.countersign.organization.boundary.Organizations;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/**
 * The last step of every registration: the credential becomes active, or waits for approval where the organization or
 * the operator wants that (MNG-2). The codes of a registration count as a fresh OTP: the session rises at once (TOK-1).
 */
@ApplicationScoped
public class Activation {
    @Inject
    Moves moves;

    @Inject
    Rights rights;

    @Inject
    Organizations organizations;

    @Inject
    Policies policies;

    @Inject
    Event<OtpAccepted> accepted;

    RegistrationOutcome.Registered complete(Credential credential, Caller holder, Instant at) {
        Trigger trigger = needsApproval(holder) ? Trigger.SUBMIT : Trigger.ACTIVATE;
        CredentialState state = moves.fire(credential, trigger, Actor.holder(holder.account()), at);
        if (state == CredentialState.ACTIVE) {
            int level = Rights.level(rights.open(holder.account()), credential.kind(), at);
            accepted.fire(new OtpAccepted(
                    credential.id(), holder.account(), credential.kind(), level, Door.REGISTRATION, at));
        }
        return new RegistrationOutcome.Registered(credential.publicId(), state);
    }

    private boolean needsApproval(Caller holder) {
        return policies.on(Policy.CREDENTIAL_APPROVAL) || organizations.approvesCredentials(holder.organization());
    }
}
