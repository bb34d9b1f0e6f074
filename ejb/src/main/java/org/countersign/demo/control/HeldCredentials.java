package org.countersign.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.credential.CredentialState;
import org.countersign.crypto.RandomCodes;
import org.countersign.crypto.Seal;
import org.countersign.demo.Persona;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.token.NewToken;

/**
 * Puts the personas' credentials into the database as if they had been bought, registered and used long ago. Plain
 * inserts: the ways of the product begin now, and some of these states take a year to come about. The numbers lie below
 * those that the sequences give.
 */
@ApplicationScoped
public class HeldCredentials {
    private static final Duration LONG_AGO = Duration.ofDays(100);

    @PersistenceContext
    EntityManager database;

    @Inject
    Seal seal;

    @Inject
    RandomCodes random;

    /** The persona's credential, with its subscription and device. */
    public void give(long id, Persona persona, AccountId account, Instant now) {
        switch (persona.holding()) {
            case NOTHING, TEMPORARY_PASSWORD -> {}
            case TOKEN_TO_REGISTER -> toRegister(id, persona, account, now);
            case TOKEN -> token(id, persona, account, CredentialState.ACTIVE, 2, now.plus(Duration.ofDays(265)), now);
            case PROOFED_TOKEN ->
                token(id, persona, account, CredentialState.ACTIVE, 3, now.plus(Duration.ofDays(265)), now);
            case TOKEN_ENDING_SOON ->
                token(id, persona, account, CredentialState.ACTIVE, 2, now.plus(Duration.ofDays(21)), now);
            case LOCKED_TOKEN ->
                token(id, persona, account, CredentialState.LOCKED, 2, now.plus(Duration.ofDays(200)), now);
            case SUSPENDED_TOKEN ->
                token(id, persona, account, CredentialState.SUSPENDED_BY_USER, 2, now.plus(Duration.ofDays(90)), now);
            case EXPIRED_TOKEN ->
                token(id, persona, account, CredentialState.EXPIRED, 2, now.minus(Duration.ofDays(10)), now);
            case REVOKED_TOKEN ->
                token(id, persona, account, CredentialState.REVOKED, 2, now.plus(Duration.ofDays(200)), now);
            case TOKEN_WAITING_FOR_APPROVAL ->
                token(id, persona, account, CredentialState.PENDING_APPROVAL, 2, now.plus(Duration.ofDays(360)), now);
            case TWO_PHONES -> phones(id, account, now);
            case MOBILE_ID -> app(id, persona, account, now);
        }
    }

    private void toRegister(long id, Persona persona, AccountId account, Instant now) {
        subscription(id, account, Kind.HARDWARE_TOKEN, 2, now.plus(Duration.ofDays(365)), true, now);
        insert("credential", credential(id, account, Kind.HARDWARE_TOKEN, CredentialState.PENDING_ACTIVATION, now));
        stockedToken(id, persona.serial(), account, "SHIPPED", now);
    }

    private void token(
            long id, Persona persona, AccountId account, CredentialState state, int level, Instant end, Instant now) {
        subscription(id, account, Kind.HARDWARE_TOKEN, level, end, state != CredentialState.REVOKED, now);
        Map<String, Object> row = credential(id, account, Kind.HARDWARE_TOKEN, state, now);
        device(row, id, DemoTokens.of(persona.serial()));
        row.put("serial", persona.serial());
        insert("credential", row);
        stockedToken(id, persona.serial(), account, state == CredentialState.REVOKED ? "RETIRED" : "BOUND", now);
        history(id, state, now);
    }

    private void app(long id, Persona persona, AccountId account, Instant now) {
        subscription(id, account, Kind.MOBILE_ID, 2, now.plus(Duration.ofDays(265)), true, now);
        Map<String, Object> row = credential(id, account, Kind.MOBILE_ID, CredentialState.ACTIVE, now);
        device(row, id, DemoTokens.of(persona.serial()));
        insert("credential", row);
        history(id, CredentialState.ACTIVE, now);
    }

    private void phones(long id, AccountId account, Instant now) {
        subscription(id, account, Kind.PHONE, 2, now.plus(Duration.ofDays(265)), true, now);
        Map<String, Object> row = credential(id, account, Kind.PHONE, CredentialState.ACTIVE, now);
        row.put("default_slot", 1);
        insert("credential", row);
        phone(id, 1, "+447400123470", now);
        phone(id, 2, "+447400123488", now);
        history(id, CredentialState.ACTIVE, now);
    }

    private void phone(long id, int slot, String number, Instant now) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("credential_id", id);
        row.put("slot", slot);
        row.put("number", number);
        row.put("voice_only", false);
        row.put("send_by", "TEXT");
        row.put("added_at", now.minus(LONG_AGO));
        insert("credential_phone", row);
    }

    private Map<String, Object> credential(long id, AccountId account, Kind kind, CredentialState state, Instant now) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("version", 0);
        row.put("public_id", random.publicId().value());
        row.put("account_id", account.value());
        row.put("kind", kind.name());
        row.put("subscription_id", id);
        row.put("state", state.name());
        row.put("state_since", now);
        row.put("live", state == CredentialState.REVOKED ? null : Integer.valueOf(1));
        row.put("created_at", now.minus(LONG_AGO));
        boolean pending = state == CredentialState.PENDING_ACTIVATION || state == CredentialState.PENDING_APPROVAL;
        row.put("activated_at", pending ? null : now.minus(LONG_AGO));
        return row;
    }

    private void device(Map<String, Object> row, long id, NewToken token) {
        row.put("mode", token.profile().mode().name());
        row.put("algorithm", token.profile().algorithm().name());
        row.put("digits", token.profile().digits());
        row.put("step_seconds", token.profile().stepSeconds());
        row.put("sealed", seal.seal(token.secret(), "credential:" + id).bytes());
    }

    private void subscription(
            long id, AccountId account, Kind kind, int level, Instant end, boolean open, Instant now) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("version", 0);
        row.put("public_id", random.publicId().value());
        row.put("account_id", account.value());
        row.put("kind", kind.name());
        row.put("level", level);
        row.put("bought", level);
        row.put("covers_phones", true);
        row.put("purchased_at", end.minus(Duration.ofDays(365)));
        row.put("expires_at", end);
        row.put("source", "demo:" + id);
        row.put("open_marker", open ? Integer.valueOf(1) : null);
        row.put("opened_at", end.minus(Duration.ofDays(365)));
        row.put("closed_at", open ? null : now);
        insert("subscription", row);
    }

    private void stockedToken(long id, String serial, AccountId account, String state, Instant now) {
        NewToken token = DemoTokens.of(serial);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("version", 0);
        row.put("serial", serial);
        row.put("state", state);
        row.put("mode", token.profile().mode().name());
        row.put("algorithm", token.profile().algorithm().name());
        row.put("digits", token.profile().digits());
        row.put("step_seconds", token.profile().stepSeconds());
        row.put(
                "sealed",
                "SHIPPED".equals(state)
                        ? seal.seal(token.secret(), "token:" + serial).bytes()
                        : null);
        row.put("first_factor", 0);
        row.put("order_reference", "demo:" + id);
        row.put("account_id", account.value());
        row.put("tracking_number", "DEMO" + serial);
        row.put("attempts", 0);
        row.put("stocked_at", now.minus(LONG_AGO));
        row.put("state_since", now);
        insert("token", row);
    }

    private void history(long id, CredentialState state, Instant now) {
        HeldPast.rows(id, state, now.minus(LONG_AGO), now).forEach(row -> insert("credential_history", row));
    }

    private void insert(String table, Map<String, Object> row) {
        row.values().removeIf(value -> value == null);
        String columns = String.join(", ", row.keySet());
        String values = row.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        var insert = database.createNativeQuery("insert into " + table + " (" + columns + ") values (" + values + ")");
        row.forEach(insert::setParameter);
        insert.executeUpdate();
    }
}
