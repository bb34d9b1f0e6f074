package org.countersign.shared;

import java.time.Duration;

/**
 * What an operator can change while the product runs, with its name in the product book and its default there.
 * Durations are ISO-8601, numbers decimal, switches {@code on|off}, choices a word, zones IANA names, countries {@code all} or ISO
 * 3166-1 alpha-2 codes with commas between them.
 */
public enum Policy {
    PHONE_CODE_TTL("phone.code.ttl", "PT2M"),
    SECURITY_QUESTIONS("account.security-questions", "off"),
    PASSWORD_TEMPORARY_TTL("password.temporary.ttl", "PT24H"),
    SESSION_IDLE("session.idle", "PT15M"),
    SESSION_MAX("session.max", "PT12H"),
    STEPUP_MAX_AGE("stepup.max-age", "PT10M"),
    STEPUP_NOTICE_AFTER("stepup.notice.after", "PT10M"),
    STEPUP_NOTICE_PAUSE("stepup.notice.pause", "PT1H"),
    TERMS_MAX_AGE("terms.max-age", "P1825D"),
    TERMS_GRACE("terms.grace", "P30D"),
    KEY_TTL("key.ttl", "P365D"),
    KEY_HANDOVER_TTL("key.handover.ttl", "PT24H"),
    KEY_AGAIN_PAUSE("key.again.pause", "PT10M"),
    KEY_AGAIN_MOST("key.again.most", "5"),
    KEY_TRIES_WINDOW("key.tries.window", "PT10M"),
    KEY_TRIES_PER_ACCOUNT("key.tries.account", "5"),
    KEY_TRIES_PER_ADDRESS("key.tries.address", "25"),
    KEY_TRIES_PER_ORGANIZATION("key.tries.organization", "100"),
    TOKEN_REGISTER_ATTEMPTS("token.register.attempts", "5"),
    OTP_LOCK_FAILURES("otp.lock.failures", "5"),
    CREDENTIAL_APPROVAL("credential.approval", "off"),
    OFFICE_ZONE("office.zone", "America/New_York"),
    DELIVERY_KEPT("delivery.kept", "P7D"),
    SEND_COUNTRIES("send.countries", "all"),
    SEND_PER_NUMBER_HOUR("send.per-number.hour", "5"),
    SEND_PER_NUMBER_DAY("send.per-number.day", "10"),
    SEND_PER_ACCOUNT_DAY("send.per-account.day", "10"),
    SEND_FREEING_PER_ACCOUNT_DAY("send.freeing.per-account.day", "5"),
    SEND_PER_ADDRESS_5_MIN("send.per-address.5min", "25"),
    SEND_PER_PREFIX_HOUR("send.per-prefix.hour", "200"),
    SEND_PER_ORGANIZATION_HOUR("send.per-organization.hour", "500"),
    SEND_TOTAL_DAY("send.total.day", "20000"),
    PASSWORD_FAILURES("password.failures", "5"),
    PASSWORD_FAILURE_WINDOW("password.failure-window", "PT15M"),
    INVOICE_TERMS("invoice.terms", "P30D"),
    ORDER_UNPAID_MOST("order.unpaid.most", "5"),
    PROOFING_BUREAU_TIME("proofing.bureau.time", "PT5M"),
    PROOFING_OBJECTION_TTL("proofing.objection.ttl", "P30D"),
    APPOINTMENT_LENGTH("appointment.length", "PT30M"),
    APPOINTMENT_LEAD("appointment.lead", "PT4H"),
    APPOINTMENT_HORIZON("appointment.horizon", "P60D"),
    APPOINTMENT_NO_SHOW_AFTER("appointment.no-show-after", "PT15M"),
    APPOINTMENT_OWN_ORGANIZATION("appointment.own-organization", "refused"),
    PROOFING_CODE_TTL("proofing.code.ttl", "P30D"),
    CODE_TRIES_WINDOW("proofing.code.tries.window", "PT10M"),
    CODE_TRIES_PER_ACCOUNT("proofing.code.tries.account", "5"),
    CODE_TRIES_PER_ADDRESS("proofing.code.tries.address", "25"),
    CODE_TRIES_PER_ORGANIZATION("proofing.code.tries.organization", "100"),
    LETTER_MOST("letter.most", "4"),
    LETTER_MOST_WINDOW("letter.most.window", "P30D"),
    LETTER_APART("letter.apart", "PT24H"),
    LETTER_EXPECTED("letter.expected", "3"),
    LETTER_SUPPORT_AFTER("letter.support-after", "8"),
    ROOM_OPENS("room.opens", "PT15M"),
    ROOM_CLOSES("room.closes", "PT1H"),
    PROOFING_TWO_PERSON("proofing.two-person", "off"),
    PROOFING_CONFIRM_WITHIN("proofing.two-person.within", "PT24H"),
    APPOINTMENT_OUTCOME_UNTIL("appointment.outcome-until", "PT24H"),
    RENEW_WINDOW("renew.window", "P60D"),
    REVOKE_AFTER_EXPIRY("revoke.after-expiry", "P365D"),
    REVOKE_AFTER_SUSPENSION("revoke.after-suspension", "P60D");

    private final String key;
    private final String otherwise;

    Policy(String key, String otherwise) {
        this.key = key;
        this.otherwise = otherwise;
    }

    /** The name under which the operator knows it. */
    public String key() {
        return key;
    }

    /** The value where nobody changed it. */
    public String otherwise() {
        return otherwise;
    }

    Duration duration(String value) {
        return Duration.parse(value);
    }
}
