package org.countersign.onboarding;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/**
 * One kind of credential on the wizard's page of methods.
 *
 * @param active how many of it are set up
 * @param required how many a right was bought or sponsored for; phones that come along with another kind count zero
 * @param credential the one it stands for; null where there is none
 * @param hint what tells it from others: the serial's last signs, the masked default number; null for nothing
 * @param trackingNumber of the parcel; null where nothing was posted
 * @param expiresAt of the right; null without one
 */
public record MethodCard(
        Kind kind,
        MethodState state,
        int active,
        int required,
        PublicId credential,
        String hint,
        String trackingNumber,
        Instant expiresAt)
        implements Serializable {

    /** Whether the person can register one now, also where he need not. */
    public boolean canActivate() {
        return state == MethodState.TO_ACTIVATE || state == MethodState.IN_THE_POST;
    }
}
