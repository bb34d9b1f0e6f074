package org.countersign;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.BiPredicate;

/** The features in their order of dependency, and where in its feature a class lies. */
final class Houses {
    static final String BASE = "org.countersign";

    /** Each may use those before it, never those after it. */
    static final List<String> ORDER = List.of(
            "shared",
            "schema",
            "health",
            "crypto",
            "caller",
            "audit",
            "delivery",
            "organization",
            "account",
            "application",
            "otp",
            "token",
            "credential",
            "catalog",
            "license",
            "order",
            "sponsorship",
            "fulfilment",
            "proofing",
            "onboarding",
            "signin",
            "support",
            "report",
            "demo",
            "adapter");

    private Houses() {}

    /** The feature's name: the first part after the base package. */
    static String feature(JavaClass type) {
        return part(type, 0);
    }

    /** {@code boundary}, {@code control}, {@code entity}, {@code port}, or empty for the vocabulary. */
    static String room(JavaClass type) {
        return part(type, 1);
    }

    static boolean ours(JavaClass type) {
        return type.getPackageName().startsWith(BASE + ".");
    }

    static DescribedPredicate<JavaClass> inRoom(String room) {
        return describe(
                "in a package " + room,
                type -> ours(type) && room(type).equals(room) && !feature(type).equals("adapter"));
    }

    static DescribedPredicate<JavaClass> inFeature(String feature) {
        return describe("in " + feature, type -> ours(type) && feature(type).equals(feature));
    }

    /** A condition on each dependency from one class of ours to another. */
    static ArchCondition<JavaClass> dependOnOurs(String words, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (ours(target) && !allowed.test(type, target)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static String part(JavaClass type, int place) {
        String name = type.getPackageName();
        String[] parts = name.length() > BASE.length()
                ? name.substring(BASE.length() + 1).split("\\.")
                : new String[0];
        return parts.length > place ? parts[place] : "";
    }
}
