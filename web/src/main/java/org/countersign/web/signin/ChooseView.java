package org.countersign.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.signin.PasswordOutcome;
import org.countersign.signin.boundary.SignIn;

/** Lets the person pick among the accounts that the password opened (ACC-2). */
@Named
@RequestScoped
public class ChooseView {
    @Inject
    SignIn signIn;

    @Inject
    SignInFlow flow;

    @Inject
    SignInSteps steps;

    private String chosen;

    public String load() {
        return flow.getChoices().isEmpty() ? steps.again() : null;
    }

    public String choose() {
        return flow.getChoices().stream()
                .filter(choice -> choice.userId().equals(chosen))
                .findFirst()
                .map(this::go)
                .orElse(null);
    }

    private String go(PasswordOutcome.Choice choice) {
        return signIn.choose(new PasswordOutcome.Choose(flow.getChoices()), choice)
                .map(steps::after)
                .orElseGet(steps::again);
    }

    public List<PasswordOutcome.Choice> getChoices() {
        return flow.getChoices();
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String userId) {
        this.chosen = userId;
    }
}
