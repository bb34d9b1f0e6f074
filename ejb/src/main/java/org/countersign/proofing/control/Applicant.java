package org.countersign.proofing.control;

import org.countersign.account.Contact;
import org.countersign.caller.Caller;
import org.countersign.shared.AccountId;
import org.countersign.shared.OrganizationId;

/** Whom an agent is to meet: what decides who may. */
public record Applicant(AccountId account, OrganizationId organization) {
    public static Applicant of(Caller caller) {
        return new Applicant(caller.account(), caller.organization());
    }

    static Applicant of(Contact contact) {
        return new Applicant(contact.id(), contact.organization());
    }
}
