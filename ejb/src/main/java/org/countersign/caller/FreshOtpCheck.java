package org.countersign.caller;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
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

    @Inject
    Event<FreshOtpDemanded> demanded;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Caller caller = current.required();
        if (caller.holdsFactor() && !caller.freshOtp(clock.instant(), policies.duration(Policy.STEPUP_MAX_AGE))) {
            FreshOtpDemanded demand = new FreshOtpDemanded(caller.session(), caller.account(), name(call.getMethod()));
            demanded.fire(demand);
            demanded.fireAsync(demand);
            throw new FreshOtpRequired();
        }
        return call.proceed();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + '.' + method.getName();
    }
}
