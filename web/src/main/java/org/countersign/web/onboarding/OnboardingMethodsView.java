package org.countersign.web.onboarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.onboarding.MethodCard;
import org.countersign.onboarding.MethodState;
import org.countersign.onboarding.Methods;
import org.countersign.onboarding.Step;
import org.countersign.onboarding.boundary.Onboarding;
import org.countersign.shared.Kind;

/** A card for each kind of credential, and the way to register it (ONB-5). */
@Named
@RequestScoped
public class OnboardingMethodsView {
    private static final String BACK = "?back=/get-credentialed/methods";

    @Inject
    Onboarding onboarding;

    @Inject
    WizardGate gate;

    private Methods methods;
    private Boolean proofingAwaited;

    public String load() {
        return gate.enter(Step.METHODS);
    }

    public String finish() {
        onboarding.finish();
        return WizardGate.page(Step.DONE);
    }

    /** Where a device of that kind is registered, and back here afterwards. */
    public String registration(Kind kind) {
        return switch (kind) {
            case HARDWARE_TOKEN -> "/credentials/register-token" + BACK;
            case PHONE -> "/credentials/add-phone" + BACK;
            case MOBILE_ID -> "/credentials/mobile-id" + BACK;
        };
    }

    /** Whether this card's button is the page's main one. */
    public boolean isNext(MethodCard card) {
        return card.kind() == getMethods().next();
    }

    /** Whether what works already gives more once its holder is proofed (PRF-13); the other cards say so themselves. */
    public boolean isProofingAwaited() {
        if (proofingAwaited == null) {
            proofingAwaited = getMethods().cards().stream().noneMatch(card -> card.state() == MethodState.PROVE_FIRST)
                    && onboarding.progress().proofing();
        }
        return proofingAwaited;
    }

    /** The colours of the card's badge. */
    public String look(MethodCard card) {
        return switch (card.state()) {
            case ACTIVE -> "ok";
            case NEEDS_ATTENTION -> "bad";
            case IN_THE_POST, WAITING_FOR_APPROVAL, PROVE_FIRST -> "warn";
            case TO_ACTIVATE, NOT_INCLUDED -> "info";
        };
    }

    /** The sign in the card's badge. */
    public String icon(MethodCard card) {
        return switch (card.state()) {
            case ACTIVE -> "ok";
            case NEEDS_ATTENTION -> "bad";
            case IN_THE_POST, WAITING_FOR_APPROVAL -> "clock";
            case TO_ACTIVATE -> "next";
            case PROVE_FIRST -> "lock";
            case NOT_INCLUDED -> "info";
        };
    }

    public List<org.countersign.web.shell.Step> getSteps() {
        return WizardGate.steps(Step.METHODS);
    }

    /** Also for a form that is sent: whether it has a button depends on it. */
    public Methods getMethods() {
        if (methods == null) {
            methods = onboarding.methods();
        }
        return methods;
    }
}
