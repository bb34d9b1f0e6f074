package org.countersign.credential.control;

/** Whose sends are counted together. The condition has one parameter, {@code scope}. */
enum SendScope {
    NUMBER("s.purpose <> org.countersign.credential.CodePurpose.FREE and s.numberHash in (:scope)"),
    ACCOUNT("s.purpose <> org.countersign.credential.CodePurpose.FREE and s.account = :scope"),
    /** What frees an account's locked phone is counted by itself (MNG-3). */
    FREEING("s.purpose = org.countersign.credential.CodePurpose.FREE and s.account = :scope"),
    ADDRESS("s.address = :scope"),
    /** The country calling code. */
    PREFIX("s.callingCode = :scope"),
    ORGANIZATION("s.organization = :scope"),
    /** Everybody: no calling code is below. */
    ALL("s.callingCode > :scope");

    private final String condition;

    SendScope(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** The value of the condition's parameter for that send. */
    Object of(Sending sending, SendLedger ledger) {
        return switch (this) {
            case NUMBER -> ledger.hashes(sending.number());
            case ACCOUNT, FREEING -> sending.contact().id();
            case ADDRESS -> sending.address();
            case PREFIX -> sending.number().callingCode();
            case ORGANIZATION -> sending.contact().organization();
            case ALL -> 0;
        };
    }
}
