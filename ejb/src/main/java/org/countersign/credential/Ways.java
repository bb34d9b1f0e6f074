package org.countersign.credential;

import java.util.List;

/**
 * How an account can present a code, and what stands in the way of the rest.
 *
 * @param usable the ways that are open now, the one used last first (ACC-3)
 * @param unusable the registered credentials that no code opens now (OTP-3)
 */
public record Ways(List<OtpMethod> usable, List<UnusableCredential> unusable) {}
