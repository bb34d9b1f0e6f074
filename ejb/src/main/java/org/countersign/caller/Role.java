package org.countersign.caller;

/** What a person may do (section 2 of the product book). Every account is also a user. */
public enum Role {
    USER,
    ORGANIZATION_ADMINISTRATOR,
    APPLICATION_ADMINISTRATOR,
    ADOPTION_ADMINISTRATOR,
    PROOFING_AGENT,
    SUPPORT_AGENT,
    FULFILMENT_CLERK,
    SYSTEM_ADMINISTRATOR,
    AUDITOR
}
