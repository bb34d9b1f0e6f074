package org.countersign.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.proofing.LetterView;
import org.countersign.proofing.ReturnOutcome;
import org.countersign.proofing.boundary.ReturnedLetters;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Notices;

/** One letter after the other that the post brought back, by its bar code (PRF-7b). */
@Named
@RequestScoped
public class ReturnedLettersView {
    @Inject
    ReturnedLetters letters;

    @Inject
    Notices notices;

    private String letter;
    private List<LetterView> latest;

    public void load() {
        latest = letters.latest();
    }

    public String record() {
        ReturnOutcome outcome = letters.record(letter);
        if (outcome instanceof ReturnOutcome.Recorded recorded) {
            notices.say("returned-letters.recorded", recorded.letter().shownNumber());
        } else if (outcome instanceof ReturnOutcome.Before before) {
            notices.say("returned-letters.before", before.letter().shownNumber());
        }
        return Redirect.to("/admin/returned-letters");
    }

    /** What came back within a day, the latest first. */
    public List<LetterView> getLatest() {
        if (latest == null) {
            load();
        }
        return latest;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }
}
