package org.countersign.caller;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only a signed-in caller may call: at least of that level, and with one of those roles where any are named. Stands on a
 * boundary's class or method (SEC-1).
 */
@InterceptorBinding
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedIn {
    /** The level that the session must have reached. */
    @Nonbinding
    int level() default 1;

    /** One of these must be the caller's; none named: everybody's. */
    @Nonbinding
    Role[] as() default {};
}
