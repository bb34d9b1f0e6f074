package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countersign.account.Profile;
import org.countersign.account.boundary.Accounts;
import org.countersign.account.control.Confirmation;
import org.countersign.caller.Caller;
import org.countersign.credential.Trigger;
import org.countersign.it.fixture.StoredCase;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.LegalName;
import org.countersign.shared.PublicId;
import org.countersign.signin.SessionState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a proof is worth nothing any more, and what goes with it (PRF-12, ACC-11). */
class ProofLapseIT extends InsideRevoking {
    private Caller holder;
    private PublicId credential;

    @BeforeEach
    void a_proofed_holder() throws Exception {
        holder = active();
        credential = phones(holder.account(), "ACTIVE");
        change(
                "update subscription set bought = 3, level = 3 where account_id = ?",
                holder.account().value());
        change(
                "insert into identity_proof (id, public_id, account_id, valid, method, country, proofed_at)"
                        + " values (nextval('identity_proof_seq'), ?, ?, 1, 'WEBCAM', 'GB', now())",
                credential.value(),
                holder.account().value());
        session(holder, SessionState.OPEN);
        change(
                "update signin_session set level = 3, shown_phone = 3 where account_id = ?",
                holder.account().value());
    }

    @Test
    void another_legal_name_ends_it_and_level_3_in_rights_and_running_sessions() throws Exception {
        rename();
        assertThat(cause()).isEqualTo("NAME_CHANGED");
        assertThat(level()).isEqualTo(2);
        assertThat(count(
                        "select count(*) from signin_session where account_id = ? and (level > 2 or shown_phone > 2)",
                        holder.account().value()))
                .isZero();
    }

    /** Otherwise the letter's code, or the agent's, would prove whoever was written there meanwhile. */
    @Test
    void the_name_that_is_being_proofed_stays_until_the_case_ends() throws Exception {
        stored(StoredCase.open(holder.account().value(), "LETTER_SENT").with("tries", 1));
        LegalName before = bean(Accounts.class).contact(holder.account()).name();
        assertThatThrownBy(this::rename).isInstanceOf(InvalidInput.class);
        assertThat(bean(Accounts.class).contact(holder.account()).name()).isEqualTo(before);
        assertThat(level()).isEqualTo(3);
        change(
                "update proofing_case set state = 'CANCELLED', open_for = null where account_id = ?",
                holder.account().value());
        rename();
        assertThat(level()).isEqualTo(2);
    }

    @Test
    void the_same_name_again_changes_nothing() throws Exception {
        inTransaction(() -> {
            var contact = bean(Accounts.class).contact(holder.account());
            bean(Confirmation.class).confirm(contact, new Profile(contact.name(), "GB"));
            return null;
        });
        assertThat(level()).isEqualTo(3);
    }

    /** A proof outlives each state in which the credential can come back, and ends with the last one that is revoked. */
    @ParameterizedTest
    @EnumSource(
            value = Trigger.class,
            names = {"SUSPEND", "LOCK", "EXPIRE"})
    void suspending_locking_and_expiring_leave_it_and_losing_the_last_credential_ends_it(Trigger other)
            throws Exception {
        if (other == Trigger.EXPIRE) {
            change(
                    "update subscription set expires_at = ? where account_id = ?",
                    now().minusSeconds(60),
                    holder.account().value());
        }
        move(credential, holder, other);
        assertThat(count(
                        "select count(*) from identity_proof where account_id = ? and valid = 1",
                        holder.account().value()))
                .isOne();
        assertThat(level()).isEqualTo(3);
        move(credential, holder, Trigger.REVOKE);
        assertThat(cause()).isEqualTo("NO_CREDENTIAL");
    }

    /** Nor does it end where a right is given back that never had a device. */
    @ParameterizedTest
    @EnumSource(
            value = Trigger.class,
            names = {"DENY", "REVOKE"})
    void losing_one_that_was_never_activated_leaves_it(Trigger loss) throws Exception {
        change(
                "update credential set state = 'PENDING_APPROVAL', activated_at = null where public_id = ?",
                credential.value());
        move(credential, holder, loss);
        assertThat(count(
                        "select count(*) from identity_proof where account_id = ? and valid = 1",
                        holder.account().value()))
                .isOne();
    }

    private void rename() throws Exception {
        inTransaction(() -> {
            bean(Confirmation.class)
                    .confirm(
                            bean(Accounts.class).contact(holder.account()),
                            new Profile(new LegalName("Another", null, "Name", null), "GB"));
            return null;
        });
    }

    private String cause() throws Exception {
        return value(
                "select lapse_cause from identity_proof where account_id = ? and valid is null",
                holder.account().value());
    }

    private long level() throws Exception {
        return count(
                "select max(level) from subscription where account_id = ?",
                holder.account().value());
    }
}
