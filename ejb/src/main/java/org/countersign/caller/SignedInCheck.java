package org.countersign.caller;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Optional;

/** Holds what {@link SignedIn} demands. */
@SignedIn
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class SignedInCheck {
    @Inject
    CurrentCaller current;

    @Inject
    Event<PermissionRefused> refusals;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        SignedIn demand = demandOf(call);
        Caller caller = current.required();
        if (demand.as().length > 0 && Arrays.stream(demand.as()).noneMatch(caller::has)) {
            refusals.fire(
                    new PermissionRefused(call.getMethod().getDeclaringClass().getSimpleName() + "."
                            + call.getMethod().getName()));
            throw new NotPermitted();
        }
        if (caller.level() < demand.level()) {
            throw new LevelTooLow(demand.level());
        }
        return call.proceed();
    }

    private static SignedIn demandOf(InvocationContext call) {
        return Optional.ofNullable(call.getMethod().getAnnotation(SignedIn.class))
                .or(() ->
                        Optional.ofNullable(call.getMethod().getDeclaringClass().getAnnotation(SignedIn.class)))
                .orElseGet(() -> call.getTarget().getClass().getAnnotation(SignedIn.class));
    }
}
