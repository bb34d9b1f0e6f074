package org.countersign.signin;

import java.io.Serializable;
import java.util.List;
import org.countersign.credential.OtpMethod;
import org.countersign.credential.UnusableCredential;

/**
 * What the OTP step has to offer (ACC-3, OTP-3).
 *
 * @param methods the last used one first; empty if none can be used now
 * @param blocked the credentials that no code opens now, so that the page says why and what next
 */
public record PendingSignIn(String userId, List<OtpMethod> methods, List<UnusableCredential> blocked)
        implements Serializable {}
