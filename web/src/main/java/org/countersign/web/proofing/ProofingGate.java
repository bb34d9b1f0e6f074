package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.ProofingMoveRefused;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.web.shell.Step;

/** Sees to it that nobody stands on a page that his case has not come to, or has left (case 33). */
@RequestScoped
public class ProofingGate {
    private static final String START = "/proofing";
    private static final String REDIRECT = "?faces-redirect=true";

    @Inject
    Proofing proofing;

    private Optional<CaseView> view;

    /** Null where the page of those states may be shown; else the way to the one where the case stands. */
    public String enter(ProofingState first, ProofingState... others) {
        Set<ProofingState> shown = EnumSet.of(first, others);
        boolean here = view().map(CaseView::state).filter(shown::contains).isPresent();
        return here ? null : onward();
    }

    /**
     * A page that was sent is shown again only where the case has stayed: else its buttons may be those of no step.
     *
     * @throws ProofingMoveRefused if the case has gone on from those states by now
     */
    void stay(ProofingState first, ProofingState... others) {
        if (FacesContext.getCurrentInstance().isPostback()) {
            view = null;
            if (enter(first, others) != null) {
                throw new ProofingMoveRefused();
            }
        }
    }

    /** The way to where the case stands. */
    public String onward() {
        view = null;
        return view().map(CaseView::state).map(ProofingGate::page).orElse(START + REDIRECT);
    }

    /** The open case; empty where there is none. */
    public Optional<CaseView> view() {
        if (view == null) {
            view = proofing.open();
        }
        return view;
    }

    List<Step> steps(ProofingStep now) {
        return now.shown(view().map(CaseView::method).orElse(null));
    }

    static String page(ProofingState state) {
        return START
                + Arrays.stream(Page.values())
                        .filter(page -> page.states.contains(state))
                        .map(page -> "/" + page.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .findFirst()
                        .orElse("")
                + REDIRECT;
    }

    private enum Page {
        METHOD(ProofingState.CHOOSING),
        NAME(ProofingState.NAME),
        TERMS(ProofingState.TERMS),
        CONSENT(ProofingState.CONSENT),
        DETAILS(ProofingState.DETAILS),
        WAITING(ProofingState.ASKED, ProofingState.ANSWERED, ProofingState.SUSPECTED, ProofingState.CONFIRMING),
        DIGITS(ProofingState.DIGITS),
        QUESTIONS(ProofingState.QUESTIONS),
        MISSED(ProofingState.MISSED),
        LETTER(ProofingState.LETTER_OFFERED),
        CODE(ProofingState.LETTER_SENT, ProofingState.CODE_GIVEN),
        APPOINTMENT(ProofingState.APPOINTMENT),
        BOOKED(ProofingState.BOOKED);

        private final Set<ProofingState> states;

        Page(ProofingState first, ProofingState... others) {
            states = EnumSet.of(first, others);
        }
    }
}
