package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.countersign.proofing.BureauOutcome;
import org.countersign.proofing.BureauOutcome.Asked;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.Question;
import org.countersign.proofing.boundary.BureauProofing;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.web.shell.Step;

/**
 * The bureau's questions (PRF-4): there in the answer to the form that asked for them, and nowhere else. Whoever comes to
 * the page by its address sees that they were shown; what comes back are numbers.
 */
@Named
@RequestScoped
public class ProofingQuestionsView {
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
    private Instant until;

    /** Shows the questions at once, without an address of their own; or leads to where the case stands. */
    String show(BureauOutcome outcome) {
        if (outcome instanceof Asked asked) {
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
        bureau.answer(choices());
        return gate.onward();
    }

    /** Without answers: they cannot be shown again. */
    public String giveUp() {
        proofing.giveUpQuestions();
        return gate.onward();
    }

    private List<Integer> choices() {
        List<Integer> choices = new ArrayList<>();
        for (int i = 1; i <= MOST && parameters.containsKey("asked" + i); i++) {
            String choice = parameters.getOrDefault("answer" + i, "");
            choices.add(CHOICE.matcher(choice).matches() ? Integer.parseInt(choice) : 0);
        }
        return choices;
    }

    /** Whether they are on this page, to be answered; also when the form comes back. */
    public boolean isShown() {
        return !questions.isEmpty() || parameters.containsKey("asked1");
    }

    public List<Question> getQuestions() {
        return questions;
    }

    public Instant getUntil() {
        return until;
    }

    public List<Step> getSteps() {
        return gate.steps(ProofingStep.QUESTIONS);
    }
}
