package org.countersign.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks for the user ID or e-mail address. */
@Named
@RequestScoped
public class SignInView {
    @Inject
    SignInFlow flow;

    private String back;

    /** Remembers where the person wanted to go. */
    public void load() {
        if (back != null) {
            flow.goBackTo(back);
        }
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    /** Goes on to the password; whether the name is known is not told. */
    public String next() {
        flow.forget();
        return "/signin/password?faces-redirect=true";
    }
}
