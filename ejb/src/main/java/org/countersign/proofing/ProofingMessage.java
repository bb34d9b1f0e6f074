package org.countersign.proofing;

import org.countersign.shared.MessageKey;

/** What is said about cases that cannot go on as asked. */
public enum ProofingMessage implements MessageKey {
    /** The case stands elsewhere by now: in another tab, on another device. */
    MOVE_REFUSED("CS-PRF-001"),
    /** Nothing of the account awaits proofing. */
    NOTHING_TO_PROOF("CS-PRF-002"),
    METHOD_NOT_THERE("CS-PRF-003"),
    /** The text was replaced by a newer one while it was read. */
    TEXT_CHANGED("CS-PRF-004"),
    /** The bureau has been asked as often as it may be. */
    NO_TRIES_LEFT("CS-PRF-005"),
    /** The bureau cannot be asked now; nothing was charged. */
    BUREAU_AWAY("CS-PRF-006"),
    BIRTH_IMPOSSIBLE("CS-PRF-007"),
    FOUR_DIGITS_NEEDED("CS-PRF-008"),
    NINE_DIGITS_NEEDED("CS-PRF-009"),
    /** A number that was never given to anybody. */
    NUMBER_IMPOSSIBLE("CS-PRF-010"),
    US_ADDRESS_NEEDED("CS-PRF-011"),
    PHONE_IMPOSSIBLE("CS-PRF-012"),
    AGREE_NEEDED("CS-PRF-013"),
    METHOD_NEEDED("CS-PRF-014"),
    ADDRESS_CHANGED("CS-PRF-015"),
    /** A case of the account was taken for fraud; an administrator has to let it begin another one. */
    BARRED("CS-PRF-016"),
    /** The policy accepts the chosen way no more. */
    METHOD_WITHDRAWN("CS-PRF-017"),
    /** The terms or the consent have new words since they were agreed to. */
    NEW_WORDING("CS-PRF-018"),
    /** Another name would be proofed than the one that was confirmed. */
    NAME_HELD("CS-PRF-019"),
    /** What the bureau said did not arrive; nothing was charged. */
    INQUIRY_LOST("CS-PRF-020");

    private final String code;

    ProofingMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
