package org.countersign.proofing;

import java.util.Optional;
import org.countersign.shared.BusinessException;
import org.countersign.shared.MovedOn;

/** The case has to take an earlier step again before it goes on; whoever looks at it next is led there and told why. */
public class LedBack extends BusinessException implements MovedOn {
    private static final long serialVersionUID = 1L;
    /** What is said of a case whose last step was that one; empty if it did not lead back what its person had reached. */
    public static Optional<LedBack> by(ProofingTrigger last) {
        return switch (last) {
            case METHOD_WITHDRAWN -> Optional.of(new LedBack(ProofingMessage.METHOD_WITHDRAWN));
            case NEW_WORDING -> Optional.of(new LedBack(ProofingMessage.NEW_WORDING));
            case INQUIRY_LOST -> Optional.of(new LedBack(ProofingMessage.INQUIRY_LOST));
            default -> Optional.empty();
        };
    }

    public LedBack(ProofingMessage reason) {
        super(reason);
    }
}
