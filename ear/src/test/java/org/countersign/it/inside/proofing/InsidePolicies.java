package org.countersign.it.inside.proofing;

import java.time.Duration;
import java.time.Instant;
import org.countersign.caller.Caller;
import org.countersign.it.fixture.StoredCase;
import org.countersign.organization.OrganizationSummary;
import org.countersign.organization.OrganizationType;
import org.countersign.organization.boundary.Organizations;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.PolicyChange;
import org.countersign.proofing.PolicyScope;
import org.countersign.proofing.TypedDetails;
import org.countersign.proofing.boundary.ProofingPolicies;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A partner of the test's own with a proofing policy of its own, and cases that stand under it. */
abstract class InsidePolicies extends InsideAppointments {
    static final String PRODUCT = "MOBILE_ID_PROOFED";

    OrganizationSummary partner;

    @BeforeEach
    void a_partner_of_its_own() {
        partner = bean(Organizations.class).add("Partner " + unique(), OrganizationType.PARTNER, "US");
    }

    /** Others see the partners in the store. */
    @AfterEach
    void is_no_partner_any_more() throws Exception {
        change(
                "update organization set type = 'SUPPLIER' where id = ?",
                partner.id().value());
    }

    /** What the partner's policy would say. */
    PolicyChange policy(MethodSettings settings) {
        return new PolicyChange(new PolicyScope(PRODUCT, partner.publicId()), settings);
    }

    /** The partner's policy says that from now on; answers its version. */
    long decrees(MethodSettings settings) {
        isCalledByTheOffice();
        ProofingPolicies policies = bean(ProofingPolicies.class);
        return policies.save(policy(settings), policies.current().version(), "A test.");
    }

    /** A case of that person for what the partner asks for, by the bureau or, from the appointment on, by webcam. */
    PublicId caseFor(Caller person, String state, String method) throws Exception {
        Instant now = Instant.now();
        return stored(StoredCase.open(person.account().value(), state)
                .by(method, "US")
                .with("state_since", now.minus(Duration.ofMinutes(2)))
                .with("product_code", PRODUCT)
                .with("partner_id", partner.id().value())
                .with("tries", 1)
                .with("bureau_reference", "none")
                .with("answer_until", now.plus(Duration.ofMinutes(5))));
    }

    /** An order of that person for the partner's product; answers its number. */
    String orderFor(Caller person) throws Exception {
        String number = "PF-" + unique();
        long order = count(
                "insert into purchase_order (id, version, public_id, account_id, organization_id, partner_id, state,"
                        + " started_at, changed_at, confirmed_steps, locale, order_number, received, zone)"
                        + " values (nextval('purchase_order_seq'), 0, ?, ?, ?, ?, 'COMPLETED', now(), now(), '', 'en', ?, 0,"
                        + " 'UTC') returning id",
                "order" + unique(),
                person.account().value(),
                person.organization().value(),
                partner.id().value(),
                number);
        change(
                "insert into order_line (order_id, place, product_code, kind, proofing, level, term_months, shipped,"
                        + " quantity, unit_price) values (?, 1, ?, 'MOBILE_ID', true, 3, 12, false, 1, 10)",
                order,
                PRODUCT);
        return number;
    }

    /** As somebody types them, with those last four digits. */
    static TypedDetails details(String digits) {
        return new TypedDetails(
                new PostalAddress("12 Elm Street", null, "Salem", "VA", "24153", "US"),
                null,
                "17",
                "4",
                "1985",
                digits);
    }
}
