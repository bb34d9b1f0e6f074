package org.countersign.audit.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.control.Lines;
import org.countersign.audit.control.Refusals;
import org.countersign.audit.entity.Line;
import org.countersign.caller.Caller;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.FreshOtpDemanded;
import org.countersign.caller.PermissionRefused;
import org.countersign.shared.AccountId;
import org.countersign.shared.JsonText;

/** Writes what happened, in the transaction in which it happened: both are committed or neither (AUD-1). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditTrail {
    @Inject
    Lines lines;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Records an act of the current caller, or of the one that the entry names. */
    public void record(Entry entry) {
        lines.add(lineOf(entry));
    }

    /** Records a refusal whose own transaction, if there is one, is rolled back: {@link Refusals} commits it at once. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void recordRefusal(Entry entry) {
        refusals.write(lineOf(entry));
    }

    /** Records who asked for what his roles do not open (case 36). */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void permissionRefused(@Observes PermissionRefused refused) {
        recordRefusal(Entry.refused(Act.PERMISSION_REFUSED).with("asked", refused.asked()));
    }

    /** Records who was at what asks for a fresh OTP and had none (OTP-6, case 4). */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void freshOtpDemanded(@Observes FreshOtpDemanded demanded) {
        recordRefusal(Entry.refused(Act.FRESH_OTP_DEMANDED).with("asked", demanded.asked()));
    }

    private Line lineOf(Entry entry) {
        AccountId actor = entry.actor() != null
                ? entry.actor()
                : current.caller().map(Caller::account).orElse(null);
        return new Line(
                clock.instant(),
                entry.act(),
                entry.succeeded(),
                actor,
                entry.subject() != null ? entry.subject() : actor,
                current.caller()
                        .map(caller -> caller.strength() + "/" + caller.level())
                        .orElse(null),
                current.origin().address(),
                current.origin().correlation(),
                json(entry.details()));
    }

    private static String json(Map<String, String> details) {
        JsonObjectBuilder json = JsonText.object();
        new TreeMap<>(details).forEach(json::add);
        return json.build().toString();
    }
}
