package org.countersign.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.PolicyBook;
import org.countersign.proofing.PolicyChange;
import org.countersign.proofing.PolicyPreset;
import org.countersign.proofing.PolicyPreview;
import org.countersign.proofing.PolicyScope;
import org.countersign.proofing.PolicyVersion;
import org.countersign.proofing.ProofingPolicy;
import org.countersign.proofing.boundary.ProofingPolicies;
import org.countersign.shared.PublicId;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Notices;

/**
 * The proofing policies (PRF-6b): what is in force, a change of it, and what that would change before it is saved. The
 * change stands in the page's address, so that a reload, Back and a step-up keep it.
 */
@Named
@RequestScoped
public class ProofingPolicyView {
    private static final String PAGE = "/admin/proofing-policy";

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    ProofingPolicies policies;

    @Inject
    Notices notices;

    private String product;
    private String partner;
    private String preset;
    private String change;
    private String withdraw;
    private PolicyForm form;
    private PolicyBook book;
    private PolicyPreview preview;
    private Long seen;
    private String reason;

    /** Known from the first phase on, when forms are read: what they hold depends on it. */
    @PostConstruct
    void take() {
        product = named("product");
        partner = named("partner");
        preset = named("preset");
        change = named("change");
        withdraw = named("withdraw");
    }

    private String named(String parameter) {
        return Optional.ofNullable(parameters.get(parameter))
                .filter(value -> !value.isBlank())
                .orElse(null);
    }

    /** Finds out before anything is shown whether the caller may see it, and whether a step-up comes first. */
    public void load() {
        getBook();
        getPreview();
    }

    /** Shows the same page with what the change would do. */
    public String look() {
        PolicyChange typed = new PolicyChange(getForm().scope(), getForm().settings());
        policies.preview(typed);
        return Redirect.to(at(typed.scope()) + "&change=" + PolicyForm.inAddress(typed.settings()));
    }

    public String save() {
        long version = policies.save(asked().orElseThrow(), seen == null ? 0 : seen, reason);
        notices.say("admin.proofing-policy.saved", version);
        return PAGE + "?faces-redirect=true";
    }

    /** What the change that the address holds would do; null if it holds none. */
    public PolicyPreview getPreview() {
        if (preview == null) {
            preview = asked().map(policies::preview).orElse(null);
        }
        return preview;
    }

    private Optional<PolicyChange> asked() {
        return isWithdrawing()
                ? Optional.of(PolicyChange.withdrawal(scope()))
                : PolicyForm.read(change).map(settings -> new PolicyChange(scope(), settings));
    }

    /** Whether the change is to end the scope's own policy. */
    public boolean isWithdrawing() {
        return withdraw != null;
    }

    private PolicyScope scope() {
        return new PolicyScope(product, partner == null ? null : new PublicId(partner));
    }

    public PolicyBook getBook() {
        if (book == null) {
            book = policies.current();
        }
        return book;
    }

    /** What the address says, else a preset that it names, else what counts for its scope now. */
    public PolicyForm getForm() {
        if (form == null) {
            MethodSettings known = PolicyForm.read(change)
                    .or(() -> PolicyPreset.named(preset).map(PolicyPreset::settings))
                    .orElseGet(this::inForce);
            form = new PolicyForm(scope(), known);
        }
        return form;
    }

    private MethodSettings inForce() {
        return getBook().inForce().stream()
                .map(PolicyVersion::policy)
                .filter(policy -> policy.scope().holds(product, scope().partner()))
                .max(Comparator.comparingInt(policy -> policy.scope().weight()))
                .map(ProofingPolicy::settings)
                .orElseThrow();
    }

    /** The address of this page, for that policy. */
    public String at(PolicyScope scope) {
        return PAGE + "?product=" + Optional.ofNullable(scope.product()).orElse("") + "&partner="
                + Optional.ofNullable(scope.partner()).map(PublicId::value).orElse("");
    }

    /** The address of this page with a preset to begin with. */
    public String from(PolicyPreset one) {
        return at(scope()) + "&preset=" + one.key();
    }

    public PolicyPreset[] getPresets() {
        return PolicyPreset.values();
    }

    /** The newest version when the page was shown: a change is one of what was seen. */
    public Long getSeen() {
        return getBook().version();
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getPreset() {
        return preset;
    }

    public void setPreset(String preset) {
        this.preset = preset;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }

    public String getWithdraw() {
        return withdraw;
    }

    public void setWithdraw(String withdraw) {
        this.withdraw = withdraw;
    }
}
