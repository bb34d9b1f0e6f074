package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.countersign.proofing.BureauOutcome;
import org.countersign.proofing.BureauOutcome.Asked;
import org.countersign.proofing.ProofingMoveRefused;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.Question;
import org.countersign.proofing.boundary.BureauProofing;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.shared.PublicId;
import org.countersign.web.shell.Step;

/**
 * The bureau's questions (PRF-4): there in the answer to the form that asked for them, and nowhere else. Whoever comes to
 * the page by its address sees that they were shown; what comes back are numbers.
 */
@Named
@RequestScoped
public class ProofingQuestionsView {
    private static final String INQUIRY = "inquiry";
    private static final String ANSWER = "answer";
    private static final int MOST = 20;
    private static final Pattern CHOICE = Pattern.compile("[1-9]\\d?");

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    Proofing proofing;

    @Inject
    BureauProofing bureau;

    @Inject
    ProofingGate gate;

    private List<Question> questions = List.of();
    private PublicId inquiry;
    private Instant until;

    /** Shows the questions at once, without an address of their own; or leads to where the case stands. */
    String show(BureauOutcome outcome) {
        if (outcome instanceof Asked asked) {
            inquiry = asked.inquiry();
            questions = asked.questions();
            until = asked.until();
            return "/proofing/questions";
        }
        return gate.onward();
    }

    public String load() {
        return questions.isEmpty() ? gate.enter(ProofingState.QUESTIONS) : null;
    }

    public String answer() {
        PublicId asked = named().orElseThrow(ProofingMoveRefused::new);
        return bureau.answer(asked, choices()) == ProofingState.QUESTIONS ? stay() : gate.onward();
    }

    /**
     * The browser keeps the page that it shows, and with it the questions, which nobody could show again (PRF-4, PRF-6).
     * What is missing was said there: by its script, or by itself without scripts.
     */
    private static String stay() {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NO_CONTENT);
        faces.responseComplete();
        return null;
    }

    /** The inquiry of the page that was sent; empty where that showed no questions. */
    private Optional<PublicId> named() {
        return Optional.ofNullable(parameters.get(INQUIRY)).map(PublicId::new);
    }

    /** Without answers: they cannot be shown again. */
    public String giveUp() {
        named().ifPresentOrElse(proofing::giveUpShown, proofing::giveUpQuestions);
        return gate.onward();
    }

    private List<Integer> choices() {
        int last = IntStream.rangeClosed(1, MOST)
                .filter(at -> parameters.containsKey(ANSWER + at))
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, last)
                .mapToObj(at -> parameters.getOrDefault(ANSWER + at, ""))
                .map(choice -> CHOICE.matcher(choice).matches() ? Integer.parseInt(choice) : 0)
                .toList();
    }

    /** Whether they are on this page, to be answered; also when the form comes back. */
    public boolean isShown() {
        return !questions.isEmpty() || parameters.containsKey(INQUIRY);
    }

    public List<Question> getQuestions() {
        return questions;
    }

    /** Which brought the questions that are shown. */
    public PublicId getInquiry() {
        return inquiry;
    }

    public Instant getUntil() {
        return until;
    }

    public List<Step> getSteps() {
        return gate.steps(ProofingStep.QUESTIONS);
    }
}
