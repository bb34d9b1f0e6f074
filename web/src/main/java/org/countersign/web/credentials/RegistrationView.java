package org.countersign.web.credentials;

import java.util.List;
import org.countersign.credential.RegistrationOutcome;
import org.countersign.credential.RegistrationOutcome.NotYet;
import org.countersign.credential.RegistrationOutcome.Registered;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.Kind;
import org.countersign.web.faces.ReturnAddress;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Step;

/** What the pages of registering have in common: where each is, how it ends, and the wizard that it may be a step of. */
public abstract class RegistrationView {
    private static final String WIZARD = "/get-credentialed";
    private static final List<String> STEPS = List.of("START", "KEY", "PROFILE", "METHODS", "DONE");
    private static final int HERE = 3;

    private String back;

    static String page(Kind kind) {
        return switch (kind) {
            case HARDWARE_TOKEN -> "/credentials/register-token";
            case PHONE -> "/credentials/add-phone";
            case MOBILE_ID -> "/credentials/mobile-id";
        };
    }

    /** To the page of success; or the reason beside the field that it is about. */
    String after(RegistrationOutcome outcome, String field) {
        if (outcome instanceof Registered registered) {
            return Redirect.to("/credentials/done?id=" + registered.credential() + withBack());
        }
        NotYet notYet = (NotYet) outcome;
        throw notYet.triesLeft() == null
                ? new InvalidInput(field, notYet.message())
                : new InvalidInput(field, notYet.message(), notYet.triesLeft());
    }

    /** The rest of a query that keeps the way back. */
    String withBack() {
        return ReturnAddress.inside(back).map(way -> "&back=" + way).orElse("");
    }

    /** Where it goes on or back to. */
    public String getWayBack() {
        return ReturnAddress.inside(back).orElse("/credentials");
    }

    /** The steps of the wizard, where the page was reached from it; else none. */
    public List<Step> getSteps() {
        if (back == null || !back.startsWith(WIZARD)) {
            return List.of();
        }
        return STEPS.stream()
                .map(name -> new Step("get-credentialed.step." + name, place(STEPS.indexOf(name))))
                .toList();
    }

    private static Step.Place place(int at) {
        return at < HERE ? Step.Place.DONE : at == HERE ? Step.Place.NOW : Step.Place.AHEAD;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
