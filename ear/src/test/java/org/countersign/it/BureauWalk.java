package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.HttpVisitor.Form;

/**
 * A case by the bureau over every page of that way, the detours included, up to the code of a letter. Before each step its
 * person turns to another browser, or to another node, and finds the case where he left it (section 9, case 57).
 */
final class BureauWalk {
    private final Supplier<HttpVisitor> turns;
    private final List<Runnable> steps = List.of(
            () -> takes("Prove your identity", "Start"),
            this::choosesTheBureau,
            () -> takes("Confirm your full name", "Confirm and continue"),
            () -> agrees("Terms of service", "Agree and continue"),
            () -> agrees("Your written consent", "Consent and continue"),
            () -> tells("0014"),
            this::completes,
            () -> takes("The bureau’s questions", "Go on without answering"),
            () -> takes("The questions were not answered in time", "Try again"),
            () -> tells("0012"),
            () -> takes("A letter to your address", "Send the letter"),
            () -> stands("Enter your activation code"));

    private final List<ProofingCanaries> told = new ArrayList<>();

    private int taken;

    /** @param turns the browser in which each look is taken, signed in */
    BureauWalk(Supplier<HttpVisitor> turns) {
        this.turns = turns;
    }

    /** One who has two browsers, and takes each step in the other one than the step before. */
    static BureauWalk inTurns(HttpVisitor one, HttpVisitor another) {
        return new BureauWalk(
                Stream.iterate(one, last -> last == one ? another : one).iterator()::next);
    }

    /** All that is left. */
    void walk() {
        walk(steps.size() - taken);
    }

    /** The next so many steps. */
    BureauWalk walk(int many) {
        steps.subList(taken, taken + many).forEach(Runnable::run);
        taken += many;
        return this;
    }

    /** How many steps there are in all. */
    int length() {
        return steps.size();
    }

    private void choosesTheBureau() {
        Stand stand = stands("Country and way");
        Form form = stand.page().form("Continue");
        Map<String, String> chosen = form.filled(Map.of("Proofing country", "US"));
        chosen.put(form.form().select("input[value=BUREAU]").attr("name"), "BUREAU");
        stand.browser().post(form.action(), chosen);
    }

    private void tells(String digits) {
        telling("Your personal details").tell(digits);
    }

    private void completes() {
        Answer asked = telling("All nine digits").complete("0014");
        assertThat(asked.body()).contains("Send my answers");
    }

    private ProofingCanaries telling(String heading) {
        ProofingCanaries canaries = new ProofingCanaries(stands(heading).browser());
        told.add(canaries);
        return canaries;
    }

    /** All that he told, in the order of his telling; the last of it is where the letter goes. */
    List<ProofingCanaries> told() {
        return told;
    }

    private void agrees(String heading, String button) {
        Stand stand = stands(heading);
        Form form = stand.page().form(button);
        Map<String, String> ticked = form.values();
        ticked.put(form.form().select("input[type=checkbox]").attr("name"), "true");
        stand.browser().post(form.action(), ticked);
    }

    private void takes(String heading, String button) {
        Stand stand = stands(heading);
        stand.browser().submit(stand.page(), button, Map.of());
    }

    private Stand stands(String heading) {
        HttpVisitor browser = turns.get();
        Answer page = browser.follow(browser.get("/proofing"));
        assertThat(page.page().select("h1").text()).isEqualTo(heading);
        return new Stand(browser, page);
    }

    /** Where he is. */
    private record Stand(HttpVisitor browser, Answer page) {}
}
