package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.account.boundary.Accounts;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.catalog.ProductDetails;
import org.countersign.catalog.boundary.Store;
import org.countersign.organization.OrganizationSummary;
import org.countersign.organization.boundary.Organizations;
import org.countersign.proofing.PolicyBook;
import org.countersign.proofing.PolicyChange;
import org.countersign.proofing.PolicyMessage;
import org.countersign.proofing.PolicyPreview;
import org.countersign.proofing.PolicyVersion;
import org.countersign.proofing.ProofingPolicy;
import org.countersign.proofing.entity.StoredPolicy;
import org.countersign.shared.AccountId;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.PublicId;

/** Shows the policies to administrators, says what a change would do, and makes it. */
@ApplicationScoped
public class PolicyChanges {
    private static final int SHOWN = 50;
    private static final int LONGEST_REASON = 200;
    private static final String ALL = "all";

    @Inject
    StoredPolicies policies;

    @Inject
    MethodPolicies inForce;

    @Inject
    OpenCases cases;

    @Inject
    Store store;

    @Inject
    Organizations organizations;

    @Inject
    Accounts accounts;

    @Inject
    AuditTrail audit;

    public PolicyBook book() {
        Map<PublicId, String> names = organizations.partners().stream()
                .collect(Collectors.toMap(OrganizationSummary::publicId, OrganizationSummary::name));
        Function<StoredPolicy, PolicyVersion> seen = policy -> policy.seen(
                policy.partner().map(names::get).orElse(null),
                policy.changedBy().map(this::nameOf).orElse(null));
        return new PolicyBook(
                policies.newest(),
                policies.inForce().stream().map(seen).toList(),
                policies.history(SHOWN).stream().map(seen).toList());
    }

    public PolicyPreview preview(PolicyChange change) {
        List<OrganizationSummary> partners = organizations.partners();
        List<String> products = products();
        PolicyRules.check(change, products, ids(partners));
        PoliciesInForce now = inForce.inForce();
        return new Foresight(now, now.with(change, policies.newest() + 1)).over(products, partners, cases.counted());
    }

    /** The number is taken first: from there on nobody else's change comes between what was seen and what is written. */
    public long save(PolicyChange change, long seen, String reason, AccountId by, Instant at) {
        checkReason(reason);
        PolicyRules.check(change, products(), ids(organizations.partners()));
        long version = policies.next(seen);
        PoliciesInForce now = inForce.inForce();
        if (now.says(change)) {
            throw new InvalidInput("settings", PolicyMessage.NOTHING_CHANGES);
        }
        ProofingPolicy ended = now.of(change.scope().product(), change.scope().partner());
        boolean withdrawn = change.settings() == null;
        ProofingPolicy policy =
                new ProofingPolicy(version, change.scope(), withdrawn ? ended.settings() : change.settings());
        policies.add(new StoredPolicy(policy, withdrawn, reason.strip(), by, at));
        audit.record(Entry.done(Act.POLICY_CHANGED)
                .with("policy", "proofing")
                .with("version", version)
                .with("product", Objects.requireNonNullElse(change.scope().product(), ALL))
                .with("partner", Objects.requireNonNullElse(change.scope().partner(), ALL))
                .with("settings", withdrawn ? "withdrawn" : policy.settings())
                .with("reason", reason.strip()));
        return version;
    }

    private List<String> products() {
        return store.proofed().stream().map(ProductDetails::code).toList();
    }

    private static void checkReason(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", PolicyMessage.REASON_NEEDED, LONGEST_REASON);
        }
    }

    private static Collection<PublicId> ids(List<OrganizationSummary> partners) {
        return partners.stream().map(OrganizationSummary::publicId).toList();
    }

    private String nameOf(AccountId account) {
        return accounts.contact(account).name().full();
    }
}
