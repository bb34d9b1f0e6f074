package org.countersign.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.proofing.LetterFigures;
import org.countersign.proofing.boundary.LetterProgress;

/** How far the letters of the day are. */
@Named
@RequestScoped
public class LettersView {
    @Inject
    LetterProgress progress;

    private LetterFigures figures;

    public void load() {
        figures = progress.figures();
    }

    public LetterFigures getFigures() {
        return figures;
    }

    /** Whether there is more to come. */
    public boolean isMoving() {
        return figures.waiting() > 0;
    }
}
