package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.HttpVisitor.Form;

/**
 * A case by the bureau in two browsers of one person, wherever they are: both see where it stands, and each step is taken
 * in the other one than the step before (section 9, case 57).
 */
final class InTurns {
    private HttpVisitor next;
    private HttpVisitor other;

    InTurns(Applicant applicant, HttpVisitor one, HttpVisitor another) {
        next = one;
        other = another;
        List.of(one, another).forEach(browser -> new ProofingCanaries(browser).signIn(applicant));
    }

    /** Over every page of that way, the detours included, up to the code of a letter. */
    void walk() {
        takes("Prove your identity", "Start");
        choosesTheBureau();
        takes("Confirm your full name", "Confirm and continue");
        agrees("Terms of service", "Agree and continue");
        agrees("Your written consent", "Consent and continue");
        tells("0014");
        stands("All nine digits");
        assertThat(new ProofingCanaries(next).complete("0014").body()).contains("Send my answers");
        takes("The bureau’s questions", "Go on without answering");
        takes("The answers did not match", "Try again");
        tells("0012");
        takes("A letter to your address", "Send the letter");
        stands("Enter your activation code");
    }

    private void choosesTheBureau() {
        Form form = stands("Country and way").form("Continue");
        Map<String, String> chosen = form.filled(Map.of("Proofing country", "US"));
        chosen.put(form.form().select("input[value=BUREAU]").attr("name"), "BUREAU");
        next.post(form.action(), chosen);
    }

    private void tells(String digits) {
        stands("Your personal details");
        new ProofingCanaries(next).tell(digits);
    }

    private void agrees(String heading, String button) {
        Form form = stands(heading).form(button);
        Map<String, String> ticked = form.values();
        ticked.put(form.form().select("input[type=checkbox]").attr("name"), "true");
        next.post(form.action(), ticked);
    }

    private void takes(String heading, String button) {
        Answer page = stands(heading);
        next.submit(page, button, Map.of());
    }

    /** Both browsers see that page; the one whose turn it is stays there. */
    private Answer stands(String heading) {
        HttpVisitor before = next;
        next = other;
        other = before;
        assertThat(seen(other).page().select("h1").text()).isEqualTo(heading);
        Answer page = seen(next);
        assertThat(page.page().select("h1").text()).isEqualTo(heading);
        return page;
    }

    private static Answer seen(HttpVisitor browser) {
        return browser.follow(browser.get("/proofing"));
    }
}
