package org.countersign;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.countersign.Houses.BASE;
import static org.countersign.Houses.ORDER;
import static org.countersign.Houses.dependOnOurs;
import static org.countersign.Houses.feature;
import static org.countersign.Houses.inFeature;
import static org.countersign.Houses.inRoom;
import static org.countersign.Houses.ours;
import static org.countersign.Houses.room;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

/** Holds the plan of the house: sections 1 and 2 of the design. */
@AnalyzeClasses(packages = BASE, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> ROOMS = Set.of("", "boundary", "control", "entity", "port");
    private static final Set<Class<?>> CALENDARS = Set.of(
            Instant.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            ZonedDateTime.class,
            OffsetDateTime.class,
            Year.class,
            YearMonth.class);

    @ArchTest
    static final ArchRule every_class_lies_in_a_feature_and_a_room_that_the_plan_knows = classes()
            .that(describe("are no adapters", type -> !feature(type).equals("adapter")))
            .should(be("in a feature and a room of the plan", ArchitectureTest::onThePlan));

    @ArchTest
    static final ArchRule a_feature_uses_only_those_before_it = classes()
            .should(dependOnOurs(
                    "use only features before their own: " + ORDER,
                    (from, to) -> ORDER.indexOf(feature(to)) <= ORDER.indexOf(feature(from))));

    @ArchTest
    static final ArchRule other_features_are_entered_through_vocabulary_and_boundary = classes()
            .that(describe("are no adapters", type -> !feature(type).equals("adapter")))
            .should(dependOnOurs(
                    "enter other features through vocabulary and boundary",
                    (from, to) -> feature(from).equals(feature(to))
                            || Set.of("", "boundary").contains(room(to))));

    @ArchTest
    static final ArchRule adapters_know_ports_vocabulary_and_boundaries_and_not_each_other = classes()
            .that(inFeature("adapter"))
            .should(dependOnOurs(
                    "know ports, vocabulary and boundaries, and no other adapter",
                    (from, to) -> feature(to).equals("adapter")
                            ? room(to).equals(room(from)) || room(to).isEmpty()
                            : Set.of("", "boundary", "port").contains(room(to))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobody_depends_on_adapters = noClasses()
            .that(describe("are no adapters", type -> !feature(type).equals("adapter")))
            .should()
            .dependOnClassesThat(inFeature("adapter"));

    @ArchTest
    static final ArchRule vocabulary_knows_only_vocabulary = classes()
            .that(describe(
                    "are vocabulary",
                    type -> room(type).isEmpty() && !feature(type).equals("adapter")))
            .should(dependOnOurs("know only vocabulary", (from, to) -> room(to).isEmpty()));

    @ArchTest
    static final ArchRule entities_know_only_entities_of_their_feature_and_vocabulary = classes()
            .that(inRoom("entity"))
            .should(dependOnOurs(
                    "know only their feature's entities and vocabulary",
                    (from, to) -> room(to).isEmpty()
                            || room(to).equals("entity") && feature(to).equals(feature(from))));

    @ArchTest
    static final ArchRule control_does_not_know_its_boundary = classes()
            .that(inRoom("control"))
            .should(dependOnOurs(
                    "not call their own session beans",
                    (from, to) -> !(feature(to).equals(feature(from)) && isSessionBean(to))));

    @ArchTest
    static final ArchRule entities_lie_in_entity =
            classes().that().areAnnotatedWith(Entity.class).should(be("in a package entity", inRoom("entity")));

    @ArchTest
    static final ArchRule session_beans_lie_in_boundary = classes()
            .that(describe("are session beans", ArchitectureTest::isSessionBean))
            .should(be("in a package boundary", inRoom("boundary")));

    @ArchTest
    static final ArchRule entities_do_not_pass_a_boundary = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(inRoom("boundary"))
            .should(notMentionEntities());

    @ArchTest
    static final ArchRule the_arithmetic_of_codes_is_used_by_the_one_gate_alone = classes()
            .that(describe(
                    "are not the gate's, nor the stock that keeps profiles",
                    type -> !Set.of("otp", "token", "credential", "demo").contains(feature(type))))
            .should(dependOnOurs(
                    "leave codes to OtpValidation (SEC-1)",
                    (from, to) -> !feature(to).equals("otp")));

    @ArchTest
    static final ArchRule time_comes_from_the_injected_clock = noClasses()
            .that(describe("are not the clock", type -> !type.getName().startsWith(BASE + ".shared.Time")))
            .should()
            .accessTargetWhere(describe("reads the machine's time", ArchitectureTest::readsTheMachinesTime));

    @ArchTest
    static final ArchRule randomness_is_secure = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "are guessable randomness",
                    type -> type.isEquivalentTo(Random.class)
                            || type.isEquivalentTo(SplittableRandom.class)
                            || type.isEquivalentTo(ThreadLocalRandom.class)))
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule the_product_knows_no_pages = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.faces..", "jakarta.servlet..", "jakarta.el..", "jakarta.ws.rs..", "org.primefaces.."));

    @ArchTest
    static final ArchRule nothing_static_changes =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule nothing_prints = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule names_say_the_job =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)(\\$.*)?");

    private static boolean onThePlan(JavaClass type) {
        return ORDER.contains(feature(type)) && ROOMS.contains(room(type));
    }

    private static boolean isSessionBean(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class)
                || type.isAnnotatedWith(Stateful.class)
                || type.isAnnotatedWith(Singleton.class);
    }

    private static boolean readsTheMachinesTime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean fromClock = access.getTarget() instanceof CodeUnitCallTarget call
                && call.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return name.equals("now") && CALENDARS.stream().anyMatch(owner::isEquivalentTo) && !fromClock
                || name.equals("currentTimeMillis") && owner.isEquivalentTo(System.class)
                || name.startsWith("system") && owner.isEquivalentTo(Clock.class)
                || name.startsWith("tick") && owner.isEquivalentTo(Clock.class)
                || name.equals("getInstance") && owner.isAssignableTo(Calendar.class)
                || name.equals("<init>") && owner.isEquivalentTo(GregorianCalendar.class)
                || name.equals("<init>") && owner.isEquivalentTo(Date.class) && withoutArguments(access);
    }

    private static boolean withoutArguments(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitCallTarget call
                && call.getRawParameterTypes().isEmpty();
    }

    private static ArchCondition<JavaClass> be(String words, Predicate<JavaClass> right) {
        return new ArchCondition<>("be " + words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (ours(type) && !right.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is not " + words));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> notMentionEntities() {
        return new ArchCondition<>("take and give no entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " mentions the entity " + type.getName())));
            }
        };
    }
}
