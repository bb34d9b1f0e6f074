package org.countersign.credential;

/** What is sent to a phone, and why; each has its own budget where the rules give it one. */
public enum CodePurpose {
    /** Sign-in, elevate, launch. */
    AUTHENTICATE,
    /** A number is about to be added (PHN-1). */
    ADD,
    /** A locked or suspended phone is freed by a code to its own number (MNG-3). */
    FREE,
    /** A message before a purchase; no code in it (PHN-2). */
    TEST
}
