package org.countersign.application;

/** Whether a person's company and the person himself may open an application (ORG-1). */
public enum Access {
    /** Nobody with the right to has accepted the application's terms for the company yet. */
    TERMS_MISSING,
    NOT_REQUESTED,
    REQUESTED,
    GRANTED,
    DENIED
}
