package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.proofing.AppointmentSummary;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.boundary.Appointments;
import org.countersign.proofing.boundary.LetterProofing;
import org.countersign.proofing.boundary.Proofing;

/** Where somebody's case stands, for pages that lead to it (OTP-7); read where a credential waits for it, and once. */
@Named
@RequestScoped
public class ProofingStandingView {
    @Inject
    Proofing proofing;

    @Inject
    LetterProofing letters;

    @Inject
    Appointments appointments;

    private String words;

    /** The key of what to say: what is waited for, or what to do next. */
    public String getWords() {
        if (words == null) {
            words = "proofing.standing." + proofing.state().map(this::begun).orElseGet(this::unbegun);
        }
        return words;
    }

    /**
     * A code whose time is over leads on no more (case 22), questions may have been left unanswered (PRF-4), and who has met an
     * agent need not meet him again.
     */
    private String begun(ProofingState state) {
        return switch (state) {
            case LETTER_SENT, CODE_GIVEN -> state + (letters.isExpired() ? "-EXPIRED" : "");
            case MISSED -> state + (proofing.isUnanswered() ? "-UNANSWERED" : "");
            case BOOKED ->
                state
                        + (appointments
                                        .mine()
                                        .filter(AppointmentSummary::isAwaitingOutcome)
                                        .isPresent()
                                ? "-AWAITED"
                                : "");
            default -> state.name();
        };
    }

    /** Whoever is proofed, and something of his waits all the same, was proofed as its policy does not accept (PRF-6b). */
    private String unbegun() {
        if (proofing.isBarred()) {
            return "BARRED";
        }
        return proofing.proof().isPresent() ? "AGAIN" : "NONE";
    }
}
