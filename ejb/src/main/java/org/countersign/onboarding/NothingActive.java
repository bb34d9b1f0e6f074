package org.countersign.onboarding;

import org.countersign.shared.BusinessException;

/** The wizard cannot be finished before one method works. */
public class NothingActive extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NothingActive() {
        super(OnboardingMessage.NOTHING_ACTIVE);
    }
}
