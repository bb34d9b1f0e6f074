package org.countersign.caller;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/** Holds what {@link FreshOtp} demands. */
@FreshOtp
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 1)
public class FreshOtpCheck {
    @Inject
    CurrentCaller current;

    @Inject
    Policies policies;

    @Inject
    Clock clock;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Caller caller = current.required();
        if (caller.holdsFactor() && !caller.freshOtp(clock.instant(), policies.duration(Policy.STEPUP_MAX_AGE))) {
            throw new FreshOtpRequired();
        }
        return call.proceed();
    }
}
