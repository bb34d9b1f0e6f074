package org.countersign.web.signin;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.countersign.signin.PasswordOutcome;
import org.countersign.signin.SessionHandle;
import org.countersign.web.faces.ReturnAddress;

/**
 * What was typed and chosen on the way through the sign-in. It only carries words from page to page: each step asks the
 * database whether the handle still stands.
 */
@Named
@SessionScoped
public class SignInFlow implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String HOME = "/home";

    private String name;
    private String back = HOME;
    private SessionHandle pending;
    private List<PasswordOutcome.Choice> choices = List.of();

    /** The user ID or e-mail address as typed. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Where to go on after the sign-in; only an address of this server is taken. */
    void goBackTo(String address) {
        back = ReturnAddress.inside(address).orElse(HOME);
    }

    /** Forgets everything typed; answers where to go on. */
    String finish() {
        String wanted = back;
        back = HOME;
        name = null;
        pending(null);
        return wanted;
    }

    /** The handle of a session that awaits its next step; null before the password. */
    SessionHandle pending() {
        return pending;
    }

    void pending(SessionHandle handle) {
        this.pending = handle;
        this.choices = List.of();
    }

    /** The accounts that the password opened, where it opened several. */
    public List<PasswordOutcome.Choice> getChoices() {
        return choices;
    }

    void choose(List<PasswordOutcome.Choice> among) {
        this.choices = among;
    }
}
