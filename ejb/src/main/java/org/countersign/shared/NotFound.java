package org.countersign.shared;

/**
 * What was asked for does not exist, or not for this caller: both look the same, so that nobody learns what others
 * have (TENANCY-1). A page answers 404.
 */
public class NotFound extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(SharedMessage.NOT_FOUND);
    }
}
