package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.countersign.account.boundary.Accounts;
import org.countersign.proofing.LedBack;
import org.countersign.proofing.LegalDocument;
import org.countersign.proofing.ProofingMessage;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.entity.ProofingCase;

/**
 * Whether what somebody agreed to still says what it said: with new words he is asked again before the next question goes
 * to the bureau, also after a try that he made under the old ones (ORG-2, PRF-3).
 */
@ApplicationScoped
public class Wordings {
    @Inject
    Cases cases;

    @Inject
    LegalTexts texts;

    @Inject
    Accounts accounts;

    /** @throws LedBack if words that the case rests on are not the current ones */
    void check(ProofingCase held) {
        if (isOutdated(held)) {
            throw new LedBack(ProofingMessage.NEW_WORDING);
        }
    }

    /** Whether words that the case rests on where it stands are not the current ones. */
    boolean isOutdated(ProofingCase held) {
        return restsOn(held.state()).stream().anyMatch(document -> isOutdated(held, document));
    }

    private boolean isOutdated(ProofingCase held, LegalDocument document) {
        return cases.agreed(held, document)
                .filter(version -> !version.equals(current(held, document)))
                .isPresent();
    }

    private String current(ProofingCase held, LegalDocument document) {
        return texts.of(document, accounts.contact(held.account()).locale()).version();
    }

    /** An inquiry that the bureau has open goes on under the words with which it began. */
    private static Set<LegalDocument> restsOn(ProofingState state) {
        return switch (state) {
            case CONSENT -> EnumSet.of(LegalDocument.TERMS);
            case DETAILS -> EnumSet.of(LegalDocument.TERMS, LegalDocument.CONSENT);
            default -> EnumSet.noneOf(LegalDocument.class);
        };
    }
}
