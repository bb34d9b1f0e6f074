package org.countersign.caller;

import org.countersign.shared.AccountId;

/**
 * Somebody was at an act that asks for a fresh OTP and had none (OTP-6, case 4). Fired at once, and again
 * asynchronously, because the transaction in which he was refused is rolled back.
 *
 * @param session the number of the session he used
 * @param account whose session it is
 * @param asked the boundary and its method, as in {@code PhoneRegistration.begin}
 */
public record FreshOtpDemanded(long session, AccountId account, String asked) {}
