package org.countersign.account;

/** Whether an account can be signed in to. */
public enum AccountState {
    /** Its activation e-mail is out (ACC-1). */
    INVITED,
    ACTIVE,
    /** By an administrator. */
    SUSPENDED
}
