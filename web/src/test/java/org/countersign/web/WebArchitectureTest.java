package org.countersign.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.countersign.caller.SignedIn;
import org.countersign.web.edge.Failure;

/** Holds the plan of the pages: they see boundaries and vocabulary, and nothing of what is behind. */
@AnalyzeClasses(packages = WebArchitectureTest.WEB, importOptions = DoNotIncludeTests.class)
class WebArchitectureTest {
    static final String WEB = "org.countersign.web";

    private static final String PRODUCT = "org.countersign.";
    private static final Set<String> OPEN_ROOMS = Set.of("", "boundary");

    @ArchTest
    static final ArchRule pages_see_vocabulary_and_boundaries_only = noClasses()
            .should()
            .dependOnClassesThat(describe("lie behind a boundary", WebArchitectureTest::isBehindABoundary));

    /** What pages may ask before anybody has signed in, or of what is nobody's; each with its reason. */
    private static final Map<String, String> OPEN_TO_VISITORS = Map.ofEntries(
            entry("SignIn.", "the sign-in itself"),
            entry("OtpStep.", "the sign-in itself; asks for the handle of a pending session"),
            entry("NewPassword.", "the sign-in itself; asks for the handle of a pending session"),
            entry("KnownBrowser.", "reads a signed cookie"),
            entry("Sessions.", "finds the caller, or ends his session by its handle"),
            entry("Launching.visitor", "answers to a ticket of one use"),
            entry("CardCheckout.noticed", "answers to the provider's signature"),
            entry("CardCheckout.takesCards", "is nobody's"),
            entry("AcceptableDocuments.", "everybody may know (PRF-9b)"),
            entry("ProofObjections.", "answers to the link of a notice (ACC-13)"),
            entry("Signalling.leave", "gives up a seat that was had"),
            entry("Store.", "the store is open to guests (CAT-3)"));

    @ArchTest
    static final ArchRule what_a_page_asks_of_a_boundary_asks_who_is_calling = noClasses()
            .should()
            .callMethodWhere(describe(
                    "belongs to a boundary and neither demands a signed-in caller nor is listed as open to visitors",
                    WebArchitectureTest::isOpenWithoutReason));

    @ArchTest
    static final ArchRule pages_know_no_tables =
            noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.persistence..");

    @ArchTest
    static final ArchRule only_the_edge_knows_a_database_that_is_away = noClasses()
            .that()
            .doNotBelongToAnyOf(Failure.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.sql..");

    @ArchTest
    static final ArchRule what_pages_name_is_a_view_or_what_views_of_a_flow_share =
            classes().that().areAnnotatedWith(Named.class).should().haveNameMatching(".*(View|Flow|Bar)");

    @ArchTest
    static final ArchRule what_outlives_a_request_can_move_to_another_node = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .or()
            .areAnnotatedWith(SessionScoped.class)
            .should()
            .beAssignableTo(Serializable.class);

    /** A view that was stored and is read again, here or on another node, has its helpers with it (case 57). */
    @ArchTest
    static final ArchRule what_is_injected_into_views_and_sessions_travels_with_them = fields().that()
            .areAnnotatedWith(Inject.class)
            .and()
            .areDeclaredInClassesThat(describe(
                    "live longer than a request",
                    type -> type.isAnnotatedWith(ViewScoped.class) || type.isAnnotatedWith(SessionScoped.class)))
            .should()
            .notHaveModifier(JavaModifier.TRANSIENT);

    @ArchTest
    static final ArchRule the_edge_knows_no_faces = noClasses()
            .that()
            .resideInAPackage(WEB + ".edge..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", WEB + ".faces..", WEB + ".shell..");

    @ArchTest
    static final ArchRule the_frame_knows_no_feature = noClasses()
            .that()
            .resideInAnyPackage(WEB + ".edge..", WEB + ".faces..", WEB + ".shell..")
            .should()
            .dependOnClassesThat(describe(
                    "belong to a feature's pages",
                    type -> type.getPackageName().startsWith(WEB + ".")
                            && !Set.of("edge", "faces", "shell").contains(feature(type, WEB + "."))));

    @ArchTest
    static final ArchRule time_comes_from_the_injected_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule randomness_is_secure = noClasses()
            .should()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocalRandom.class);

    @ArchTest
    static final ArchRule nothing_static_changes =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule nothing_prints = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule names_say_the_job =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)(\\$.*)?");

    /** {@code org.countersign.<feature>} and its {@code boundary} are open; rooms behind them are not. */
    private static boolean isBehindABoundary(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(PRODUCT) || name.equals(WEB) || name.startsWith(WEB + ".")) {
            return false;
        }
        String inside = name.substring(PRODUCT.length());
        int dot = inside.indexOf('.');
        return inside.startsWith("adapter") || !OPEN_ROOMS.contains(dot < 0 ? "" : inside.substring(dot + 1));
    }

    /** The Demo desk is everybody's, and exists on demo servers only. */
    private static boolean isOpenWithoutReason(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        if (!owner.getPackageName().endsWith(".boundary")
                || owner.getPackageName().startsWith(PRODUCT + "demo.")
                || owner.isAnnotatedWith(SignedIn.class)) {
            return false;
        }
        String name = owner.getSimpleName() + "." + call.getName();
        return OPEN_TO_VISITORS.keySet().stream().noneMatch(name::startsWith)
                && call.getTarget()
                        .resolveMember()
                        .filter(method -> method.isAnnotatedWith(SignedIn.class))
                        .isEmpty();
    }

    private static String feature(JavaClass type, String base) {
        return type.getPackageName().substring(base.length()).replaceAll("\\..*", "");
    }
}
