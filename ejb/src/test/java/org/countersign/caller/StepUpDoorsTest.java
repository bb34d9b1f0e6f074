package org.countersign.caller;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Case 4, OTP-6: every door to accounts and factors has a row here. A new one fails until somebody has decided whether a
 * password alone opens it.
 */
class StepUpDoorsTest {
    private static final Set<String> FEATURES =
            Set.of("account", "credential", "license", "onboarding", "proofing", "signin", "token");

    /** What changes a factor, a name, or what proofs others: open without a fresh OTP only to those who hold no factor. */
    private static final Set<String> ASKING = Set.of(
            "MobileIdRegistration.isOpen",
            "MobileIdRegistration.setup",
            "MobileIdRegistration.qrCode",
            "MobileIdRegistration.startOver",
            "MobileIdRegistration.confirm",
            "PhoneRegistration.isOpen",
            "PhoneRegistration.likelyCountry",
            "PhoneRegistration.begin",
            "PhoneRegistration.resend",
            "PhoneRegistration.pending",
            "PhoneRegistration.confirm",
            "PhoneRegistration.makeDefault",
            "PhoneRegistration.sendBy",
            "PhoneRegistration.remove",
            "ProofingPolicies.preview",
            "ProofingPolicies.save",
            "TokenRegistration.isOpen",
            "TokenRegistration.register");

    /** What a password alone may do, and why. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("Credentials.mine", "sees his own, masked"),
            Map.entry("Credentials.activatable", "sees his own"),
            Map.entry("Credentials.details", "sees his own, masked"),
            Map.entry("Resync.resync", "two codes in a row prove more than one"),
            Map.entry("Resync.sendCode", "to a number of his own only"),
            Map.entry("Resync.codeOut", "what became of it"),
            Map.entry("Resync.confirmCode", "frees what was locked"),
            Map.entry("PhoneTest.send", "holds no code, before a purchase"),
            Map.entry("PhoneTest.again", "holds no code, before a purchase"),
            Map.entry("PhoneTest.confirm", "ticks that it arrived"),
            Map.entry("KeyRedemption.redeem", "opens a right; registering asks"),
            Map.entry("KeyRedemption.handedOver", "his own order's key"),
            Map.entry("KeyRedemption.waiting", "his own keys, by their last signs"),
            Map.entry("Elevation.methods", "is the way to a fresh OTP"),
            Map.entry("Elevation.methodsFor", "is the way to a fresh OTP"),
            Map.entry("Elevation.codeOut", "what became of it"),
            Map.entry("Elevation.send", "is the way to a fresh OTP"),
            Map.entry("Elevation.enter", "is the way to a fresh OTP"),
            Map.entry("Launching.home", "the application states the level it needs"),
            Map.entry("Launching.look", "the application states the level it needs"),
            Map.entry("Launching.launch", "the application states the level it needs"),
            Map.entry("OwnProfile.known", "reads his own"),
            Map.entry("OwnProfile.confirm", "another name asks inside, StepUpIT"),
            Map.entry("OwnProfile.confirmName", "another name asks inside, StepUpIT"),
            Map.entry("Proofing.open", "his own case"),
            Map.entry("Proofing.state", "reads his own"),
            Map.entry("Proofing.proof", "reads his own"),
            Map.entry("Proofing.isAwaited", "reads"),
            Map.entry("Proofing.isBarred", "reads his own"),
            Map.entry("Proofing.isLedBack", "reads his own"),
            Map.entry("Proofing.isUnanswered", "reads his own"),
            Map.entry("Proofing.purpose", "reads his own"),
            Map.entry("Proofing.begin", "opens a case; passing it proves more than a factor"),
            Map.entry("Proofing.methods", "reads"),
            Map.entry("Proofing.choose", "a step of his own case"),
            Map.entry("Proofing.name", "reads his own"),
            Map.entry("Proofing.confirmName", "another name asks inside"),
            Map.entry("Proofing.text", "reads"),
            Map.entry("Proofing.answer", "a step of his own case"),
            Map.entry("Proofing.changeMethod", "a step of his own case"),
            Map.entry("Proofing.retry", "a step of his own case"),
            Map.entry("Proofing.takeWebcam", "a step of his own case"),
            Map.entry("Proofing.takeLetter", "a step of his own case"),
            Map.entry("Proofing.giveUpQuestions", "a step of his own case"),
            Map.entry("Proofing.giveUpShown", "a step of his own case"),
            Map.entry("Proofing.stopWaiting", "a step of his own case"),
            Map.entry("Proofing.cancel", "ends his own case"),
            Map.entry("ProofingPolicies.current", "reads; for the office at level 2"),
            Map.entry("Appointments.calendar", "reads what is free"),
            Map.entry("Appointments.book", "a step of his own case"),
            Map.entry("Appointments.reschedule", "his own appointment"),
            Map.entry("Appointments.cancel", "his own appointment"),
            Map.entry("Appointments.mine", "reads his own"),
            Map.entry("Appointments.details", "reads his own"),
            Map.entry("Appointments.file", "reads his own"),
            Map.entry("Appointments.contact", "reads his own"),
            Map.entry("Appointments.isConfirmed", "reads his own"),
            Map.entry("ProofingAgents.remove", "an administrator's; no factor of anybody's"),
            Map.entry("ProofingAgents.away", "an administrator's; no factor of anybody's"),
            Map.entry("ProofingAgents.awayOn", "an administrator's; no factor of anybody's"),
            Map.entry("ProofingAgents.back", "an administrator's; no factor of anybody's"),
            Map.entry("ProofingAgents.employ", "an administrator's; no factor of anybody's"),
            Map.entry("ProofingAgents.plan", "reads; for the office at level 2"),
            Map.entry("ProofingAgents.plans", "reads; for the office at level 2"),
            Map.entry("LetterProofing.offer", "the address that the bureau knows of him, after his details"),
            Map.entry("LetterProofing.order", "to that address alone"),
            Map.entry("LetterProofing.sent", "his own"),
            Map.entry("LetterProofing.returned", "his own"),
            Map.entry("LetterProofing.notSent", "his own"),
            Map.entry("LetterProofing.goodUntil", "of his own code"),
            Map.entry("LetterProofing.isExpired", "of his own code"),
            Map.entry("LetterProofing.another", "ends his own code"),
            Map.entry("LetterProofing.enter", "a code that came by post or from an agent proves more than a factor"),
            Map.entry("LetterProofing.lost", "ends his own case"),
            Map.entry("Proofing.ways", "what he could do"),
            Map.entry("LetterProofing.keep", "goes back to his own letter"),
            Map.entry("LetterProgress.figures", "counts letters, for the office"),
            Map.entry("ReturnedLetters.record", "for clerks, ends a code"),
            Map.entry("ReturnedLetters.latest", "for clerks, without addresses"),
            Map.entry("BureauProofing.ask", "what he tells proves more than a factor"),
            Map.entry("BureauProofing.complete", "what he tells proves more than a factor"),
            Map.entry("BureauProofing.answer", "what he tells proves more than a factor"),
            Map.entry("MeetingRooms.visit", "his own appointment; an agent's level is asked inside"),
            Map.entry("MeetingRooms.seat", "his own appointment; an agent's level is asked inside"),
            Map.entry("MeetingRooms.latest", "his own appointment"),
            Map.entry("MeetingRooms.servers", "his own appointment"),
            Map.entry("MeetingRooms.serversForTest", "carries his own picture and sound"),
            Map.entry("Signalling.say", "in a seat of his own"),
            Map.entry("AgentConsole.day", "his role at level 2 is asked for"),
            Map.entry("AgentConsole.today", "his role at level 2 is asked for"),
            Map.entry("AgentConsole.week", "his role at level 2 is asked for"),
            Map.entry("AgentConsole.open", "his role at level 2 is asked for"),
            Map.entry("AgentConsole.arrived", "his role at level 2 is asked for"),
            Map.entry("AgentConsole.pass", "his role at level 2 is asked for; a meeting outlasts a fresh code"),
            Map.entry("AgentConsole.codesToGive", "his role at level 2 is asked for"),
            Map.entry("AgentConsole.outcomesToRecord", "his role at level 2 is asked for"),
            Map.entry("AgentConsole.newCode", "his role at level 2 is asked for; a meeting outlasts a fresh code"),
            Map.entry("AgentConsole.fail", "his role at level 2 is asked for"),
            Map.entry("AgentConsole.noShow", "his role at level 2 is asked for"),
            Map.entry("AgentConsole.technicalProblem", "his role at level 2 is asked for"),
            Map.entry("AgentConsole.suspect", "his role at level 2 is asked for"),
            Map.entry("PassConfirmation.waiting", "his role at level 2 is asked for"),
            Map.entry("PassConfirmation.record", "his role at level 2 is asked for"),
            Map.entry("PassConfirmation.confirm", "his role at level 2 is asked for"),
            Map.entry("PassConfirmation.refuse", "his role at level 2 is asked for"),
            Map.entry("FraudReview.open", "his role at level 2 is asked for"),
            Map.entry("FraudReview.decide", "his role at level 2 is asked for; and a second person"),
            Map.entry("FraudReview.barred", "reads; for the office at level 2"),
            Map.entry("FraudReview.unbar", "an administrator's; whoever begins again is proofed as anybody"),
            Map.entry("OfficeHolidays.year", "reads; for the office at level 2"),
            Map.entry("OfficeHolidays.of", "reads; for the office at level 2"),
            Map.entry("OfficeHolidays.add", "an administrator's; no factor of anybody's"),
            Map.entry("OfficeHolidays.remove", "an administrator's; no factor of anybody's"),
            Map.entry("Onboarding.progress", "reads"),
            Map.entry("Onboarding.meet", "remembers that the wizard was met"),
            Map.entry("Onboarding.needs", "reads"),
            Map.entry("Onboarding.choose", "remembers a way"),
            Map.entry("Onboarding.enterKey", "opens a right; registering asks"),
            Map.entry("Onboarding.profile", "reads"),
            Map.entry("Onboarding.confirmProfile", "another name asks inside, StepUpIT"),
            Map.entry("Onboarding.methods", "reads"),
            Map.entry("Onboarding.finish", "ends the wizard"));

    @Test
    void whoever_is_signed_in_finds_only_doors_that_have_a_row() {
        Set<String> found = doors().map(StepUpDoorsTest::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(ASKING);
        known.addAll(OPEN.keySet());
        assertThat(found).isEqualTo(known);
    }

    @Test
    void a_door_asks_for_a_fresh_code_if_its_row_says_so_and_not_otherwise() {
        assertThat(doors().filter(StepUpDoorsTest::asks).map(StepUpDoorsTest::name))
                .containsExactlyInAnyOrderElementsOf(ASKING);
        assertThat(doors().filter(not(StepUpDoorsTest::asks)).map(StepUpDoorsTest::name))
                .containsExactlyInAnyOrderElementsOf(OPEN.keySet());
    }

    private static Stream<JavaMethod> doors() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(FEATURES.stream()
                                .map(feature -> "org.countersign." + feature + ".boundary")
                                .toArray(String[]::new))
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> has(method, SignedIn.class));
    }

    private static boolean asks(JavaMethod method) {
        return has(method, FreshOtp.class);
    }

    private static boolean has(JavaMethod method, Class<? extends java.lang.annotation.Annotation> binding) {
        return method.isAnnotatedWith(binding) || method.getOwner().isAnnotatedWith(binding);
    }

    private static String name(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return owner.getSimpleName() + "." + method.getName();
    }
}
