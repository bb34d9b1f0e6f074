package org.countersign.signin;

/** What stands between a person and an application, in the order in which it is dealt with (APP-1). */
public enum LaunchState {
    /** Somebody with the right to must accept the application's terms for the company. */
    AGREE_TO_TERMS,
    REQUEST_ACCESS,
    /** Waits for the application's administrator. */
    ACCESS_REQUESTED,
    ACCESS_DENIED,
    /** No active credential of his reaches what the application accepts. */
    GET_CREDENTIAL,
    /** More methods must be set up. */
    ADD_METHOD,
    /** He holds what is needed; the session has not shown it yet. */
    ELEVATE,
    LAUNCH
}
