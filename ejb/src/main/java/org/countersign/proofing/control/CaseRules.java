package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.order.Purchase;
import org.countersign.organization.boundary.Organizations;
import org.countersign.proofing.AppointmentMessage;
import org.countersign.proofing.AppointmentRefused;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.CodeWay;
import org.countersign.proofing.LedBack;
import org.countersign.proofing.MethodOffer;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.ProofingLifeCycle;
import org.countersign.proofing.ProofingMessage;
import org.countersign.proofing.ProofingPolicy;
import org.countersign.proofing.ProofingRefused;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.ProofingWay;
import org.countersign.proofing.entity.ProofingCase;
import org.countersign.shared.AccountId;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/** What the policy for a case allows in it (PRF-6b). Read anew for each step, which records the version that it stood under. */
@ApplicationScoped
public class CaseRules {
    private static final Set<ProofingTrigger> CHOICES =
            EnumSet.of(ProofingTrigger.RETRY, ProofingTrigger.TAKE_LETTER, ProofingTrigger.TAKE_WEBCAM);

    /** What is left of a way that leads to nothing. */
    private static final Set<ProofingTrigger> LEAVING =
            EnumSet.of(ProofingTrigger.CHANGE_METHOD, ProofingTrigger.CANCEL);

    @Inject
    MethodPolicies methods;

    @Inject
    Policies policies;

    @Inject
    Organizations organizations;

    @Inject
    Bureaus bureaus;

    @Inject
    Cases cases;

    @Inject
    Codes codes;

    @Inject
    StoredAppointments appointments;

    public ProofingPolicy policy(ProofingCase held) {
        return policy(held.bought());
    }

    /** The policy for what was bought as that. */
    ProofingPolicy policy(Purchase bought) {
        return methods.of(
                bought.product(),
                Optional.ofNullable(bought.partner())
                        .map(partner -> organizations.summary(partner).publicId())
                        .orElse(null));
    }

    /** The same for a step that this transaction takes: it stands under that version from now on. */
    ProofingPolicy decide(ProofingCase held) {
        ProofingPolicy policy = policy(held);
        held.under(policy.version());
        return policy;
    }

    /** Every way with whether, and why not, it is open to the person there (PRF-1). */
    public List<MethodOffer> methods(ProofingCase held, String country) {
        MethodSettings settings = policy(held).settings();
        return MethodRules.methods(settings, country, charged(held, settings), bureaus.isOffered());
    }

    /**
     * Whether what was bought as that could be proofed for by any way.
     *
     * @param country where the person lives; null if that is not known: then by a way that is open everywhere
     */
    boolean leadsOn(AccountId account, Purchase bought, String country) {
        MethodSettings settings = policy(bought).settings();
        int tries = cases.bureau(account).charged(settings.attempts());
        return settings.webcam()
                || country != null
                        && MethodRules.methods(settings, country, tries, bureaus.isOffered()).stream()
                                .anyMatch(MethodOffer::offered);
    }

    /** By what people can be proofed for what was bought as that, wherever they live. */
    Set<ProofingWay> ways(Purchase bought) {
        MethodSettings settings = policy(bought).settings();
        String country = bureaus.isOffered()
                ? settings.bureauCountries().stream().findFirst().orElse(null)
                : null;
        return MethodRules.ways(settings, country);
    }

    /** How often the bureau may still be asked (PRF-5). */
    int triesLeft(ProofingCase held) {
        MethodSettings settings = policy(held).settings();
        return Math.max(0, settings.attempts() - charged(held, settings));
    }

    /** The case as its person sees it: what is possible by its life, by the policy, and at that moment. */
    public CaseView view(ProofingCase held, Instant at) {
        MethodSettings settings = policy(held).settings();
        int tries = charged(held, settings);
        Set<ProofingTrigger> possible = possible(held, settings, tries);
        if (!held.isLost(at)) {
            possible.remove(ProofingTrigger.INQUIRY_LOST);
        }
        if (possible.contains(ProofingTrigger.KEEP_LETTER) && !isLetterGood(held, at)) {
            possible.remove(ProofingTrigger.KEEP_LETTER);
        }
        if (isMeeting(held, at)) {
            possible.remove(ProofingTrigger.CANCEL);
        }
        return held.view(
                Math.max(0, settings.attempts() - tries),
                policies.duration(Policy.PROOFING_CONFIRM_WITHIN),
                codeUntil(held).orElse(null),
                possible);
    }

    /** Whether the code of its letter can still be entered: the time is not over, and nothing has ended it, such as the post. */
    boolean isLetterGood(ProofingCase held, Instant at) {
        return codes.live(held.publicId())
                .filter(code -> code.way() == CodeWay.LETTER)
                .filter(code -> at.isBefore(code.expiresAt()))
                .isPresent();
    }

    /**
     * Before its person ends it.
     *
     * @throws AppointmentRefused while its agent says what comes of it: nobody escapes that by ending it first (PRF-11)
     */
    void checkCancel(ProofingCase held, Instant at) {
        if (isMeeting(held, at)) {
            throw new AppointmentRefused(AppointmentMessage.BEGUN);
        }
    }

    private boolean isMeeting(ProofingCase held, Instant at) {
        return held.state() == ProofingState.BOOKED
                && appointments
                        .bookedFor(held.publicId())
                        .filter(booked -> booked.hasBegun(at))
                        .isPresent();
    }

    /** By when an agent hands over the code of the pass that brought it where it stands; empty where he has, or need not. */
    private Optional<Instant> codeUntil(ProofingCase held) {
        boolean awaited = held.state() == ProofingState.CODE_GIVEN
                && codes.live(held.publicId()).isEmpty();
        return awaited
                ? Optional.of(held.stateSince().plus(policies.duration(Policy.APPOINTMENT_OUTCOME_UNTIL)))
                : Optional.empty();
    }

    /**
     * The same, for a step that somebody wants to take.
     *
     * @throws LedBack if the policy accepts the chosen way no more (PRF-6b)
     * @throws ProofingRefused if it does not leave that choice (PRF-5)
     */
    ProofingPolicy decide(ProofingCase held, ProofingTrigger wanted) {
        ProofingPolicy policy = decide(held);
        MethodSettings settings = policy.settings();
        if (ProofingLifeCycle.next(held.state(), wanted).isEmpty()) {
            cases.ledBack(held).ifPresent(CaseRules::lead); // and with it whoever has an older page open
        } else if (!possible(held, settings, charged(held, settings)).contains(wanted)) {
            throw isWithdrawn(held, settings)
                    ? new LedBack(ProofingMessage.METHOD_WITHDRAWN)
                    : new ProofingRefused(ProofingMessage.METHOD_NOT_THERE);
        }
        return policy;
    }

    private static void lead(LedBack back) {
        throw back;
    }

    /** Whether the way that was chosen leads to nothing any more. */
    boolean isWithdrawn(ProofingCase held) {
        return isWithdrawn(held, policy(held).settings());
    }

    static boolean isWithdrawn(ProofingCase held, MethodSettings settings) {
        return MethodRules.isWithdrawn(settings, held.state(), held.method(), held.country());
    }

    private int charged(ProofingCase held, MethodSettings settings) {
        return cases.bureau(held.account()).charged(settings.attempts());
    }

    private static Set<ProofingTrigger> possible(ProofingCase held, MethodSettings settings, int tries) {
        Set<ProofingTrigger> possible = ProofingLifeCycle.possible(held.state());
        if (isWithdrawn(held, settings)) {
            possible.retainAll(LEAVING);
        }
        if (held.state() == ProofingState.MISSED) {
            Set<ProofingTrigger> choices = MethodRules.choices(settings, tries);
            possible.removeIf(trigger -> CHOICES.contains(trigger) && !choices.contains(trigger));
        }
        if (tries >= settings.attempts()) {
            possible.remove(ProofingTrigger.RETRY); // details that the bureau may not be asked about lead nowhere
        }
        Set<ProofingWay> ways = MethodRules.ways(settings, held.country());
        possible.removeIf(trigger -> trigger == ProofingTrigger.TAKE_WEBCAM && !ways.contains(ProofingWay.WEBCAM)
                || trigger == ProofingTrigger.ANOTHER_LETTER && !ways.contains(ProofingWay.LETTER));
        return possible;
    }
}
