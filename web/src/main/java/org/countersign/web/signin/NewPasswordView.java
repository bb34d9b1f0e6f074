package org.countersign.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.caller.NotSignedIn;
import org.countersign.signin.boundary.NewPassword;

/** Asks for a new password after a temporary one (ACC-6). */
@Named
@RequestScoped
public class NewPasswordView {
    @Inject
    NewPassword newPassword;

    @Inject
    SignInFlow flow;

    @Inject
    SignInSteps steps;

    private String password;
    private String repeated;

    public String load() {
        return flow.pending().isEmpty() ? steps.again() : null;
    }

    public String choose() {
        newPassword.choose(flow.pending().orElseThrow(NotSignedIn::new), password, repeated);
        flow.forget();
        return "/signin?faces-redirect=true&chosen=1";
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return null;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
