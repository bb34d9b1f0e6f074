package org.countersign;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.Houses.BASE;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.credential.boundary.OtpValidation;
import org.countersign.credential.control.Gatekeeper;
import org.countersign.credential.control.PhoneCodes;
import org.countersign.credential.control.ProofCodes;
import org.countersign.otp.OtpDevice;

/**
 * Every code that lets somebody in is judged by one gate (SEC-1). Whoever may touch codes is named here with his reason;
 * a new entry point that judges them itself is not, and fails.
 */
@AnalyzeClasses(packages = BASE, importOptions = DoNotIncludeTests.class)
class OneGateTest {
    private static final Map<String, String> HAVE_A_DEVICE = Map.of(
            "otp.OtpDevice", "is one",
            "credential.control.Gatekeeper", "is the gate",
            "credential.control.Resynchronizing", "brings a device back into step by two codes in a row; opens nothing",
            "credential.control.TokenRegister", "registers a token by two codes in a row",
            "credential.control.Apps", "registers an app by two codes in a row",
            "token.Presented$Charged", "hands the presented token to its registration",
            "token.boundary.TokenBinding", "makes it, and one that nobody has; compares nothing",
            "demo.control.Display", "shows the code of a virtual device; compares nothing",
            "demo.control.VirtualApps", "as above",
            "demo.control.VirtualDrawer", "as above");

    private static final Map<String, String> JUDGE_A_DEVICE_S_CODE = Map.of(
            "credential.control.Gatekeeper", "is the gate",
            "credential.control.Resynchronizing", "two in a row",
            "credential.control.TokenRegister", "two in a row",
            "credential.control.Apps", "two in a row");

    private static final Map<String, String> COMPARE_A_PHONE_S_CODE = Map.of(
            "credential.control.Gatekeeper", "is the gate",
            "credential.control.ProofCodes", "judges codes that prove a number; they open nothing");

    private static final Map<String, String> HASH_A_PHONE_S_CODE = Map.of(
            "credential.control.SignInCodes", "keeps the hash of what it sends",
            "credential.control.ProofCodes", "as above");

    private static final Map<String, String> PROVE_A_NUMBER = Map.of(
            "credential.control.PhoneAdding", "adds the number",
            "credential.control.Resynchronizing", "frees the locked phone");

    private static final Map<String, String> ENTER_THE_GATE =
            Map.of("credential.boundary.OtpValidation", "is its door, for everybody");

    private static final Map<String, String> COME_TO_THE_DOOR =
            Map.of("signin.control.OtpRaise", "the second step of a sign-in, and every step up");

    @ArchTest
    static final ArchRule these_have_a_device = noClasses()
            .that(describe("are not named", type -> !HAVE_A_DEVICE.containsKey(name(type))))
            .should()
            .dependOnClassesThat(describe("are a device", type -> type.isEquivalentTo(OtpDevice.class)));

    @ArchTest
    static final ArchRule these_judge_a_device_s_code =
            only(JUDGE_A_DEVICE_S_CODE, OtpDevice.class, Set.of("find", "findPair"));

    @ArchTest
    static final ArchRule these_compare_a_phone_s_code =
            only(COMPARE_A_PHONE_S_CODE, PhoneCodes.class, Set.of("matches"));

    @ArchTest
    static final ArchRule these_hash_a_phone_s_code = only(HASH_A_PHONE_S_CODE, PhoneCodes.class, Set.of("hash"));

    @ArchTest
    static final ArchRule these_prove_a_number = only(PROVE_A_NUMBER, ProofCodes.class, Set.of("judge"));

    @ArchTest
    static final ArchRule this_enters_the_gate = only(ENTER_THE_GATE, Gatekeeper.class, Set.of("validate"));

    @ArchTest
    static final ArchRule these_come_to_the_door = only(COME_TO_THE_DOOR, OtpValidation.class, Set.of("validate"));

    /** A name that is not needed any more would let the next class of that name through. */
    @ArchTest
    static void nobody_is_named_who_does_not_touch_codes(JavaClasses classes) {
        Set<String> named = Stream.of(
                        HAVE_A_DEVICE,
                        JUDGE_A_DEVICE_S_CODE,
                        COMPARE_A_PHONE_S_CODE,
                        HASH_A_PHONE_S_CODE,
                        PROVE_A_NUMBER,
                        ENTER_THE_GATE,
                        COME_TO_THE_DOOR)
                .flatMap(each -> each.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(classes.stream().map(OneGateTest::name)).containsAll(named);
        assertThat(users(classes, OtpDevice.class)).containsAll(without(HAVE_A_DEVICE, "otp.OtpDevice"));
        assertThat(users(classes, PhoneCodes.class)).containsAll(COMPARE_A_PHONE_S_CODE.keySet());
        assertThat(users(classes, OtpValidation.class)).containsAll(COME_TO_THE_DOOR.keySet());
    }

    private static ArchRule only(Map<String, String> these, Class<?> owner, Set<String> methods) {
        return noClasses()
                .that(describe("are not named", type -> !these.containsKey(name(type)) && !type.isEquivalentTo(owner)))
                .should()
                .accessTargetWhere(describe(
                        "is one of " + owner.getSimpleName() + "'s " + methods,
                        access -> access.getTargetOwner().isEquivalentTo(owner)
                                && methods.contains(access.getTarget().getName())));
    }

    private static Set<String> users(JavaClasses classes, Class<?> used) {
        return classes.get(used).getDirectDependenciesToSelf().stream()
                .map(dependency -> name(dependency.getOriginClass()))
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Map<String, String> all, String one) {
        return all.keySet().stream().filter(each -> !each.equals(one)).collect(Collectors.toSet());
    }

    private static String name(JavaClass type) {
        return type.getName().startsWith(BASE + ".") ? type.getName().substring(BASE.length() + 1) : type.getName();
    }
}
