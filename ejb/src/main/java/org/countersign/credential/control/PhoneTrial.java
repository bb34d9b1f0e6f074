package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.credential.CodePurpose;
import org.countersign.credential.PhoneTestSent;
import org.countersign.credential.SendBy;
import org.countersign.shared.AccountId;
import org.countersign.shared.NotFound;
import org.countersign.shared.PhoneNumber;
import org.countersign.shared.PublicId;

/** Test messages before a purchase (PHN-2). */
@ApplicationScoped
public class PhoneTrial {
    @Inject
    PhoneCodes codes;

    @Inject
    SendLedger ledger;

    @Inject
    AuditTrail audit;

    public PhoneTestSent send(String typed, String country, SendBy by, AccountId account, Instant at) {
        return send(TypedNumber.read(typed, country), by, account, at);
    }

    /** There is a button for each way and no field, so what is wrong with the way stands beside the number. */
    public PhoneTestSent send(PhoneNumber number, SendBy by, AccountId account, Instant at) {
        TypedNumber.check(number, by, "number");
        return new PhoneTestSent(codes.sendTest(account, number, by, at), number, by, at);
    }

    public void confirm(PublicId test, AccountId account, Instant at) {
        if (ledger.confirm(test, account, CodePurpose.TEST, at)) {
            audit.record(Entry.done(Act.PHONE_TESTED).about(account).with("delivery", test));
        } else if (!ledger.isConfirmed(test, account, CodePurpose.TEST)) {
            throw new NotFound();
        }
    }
}
