package org.countersign.web.onboarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.catalog.Offer;
import org.countersign.license.RedeemOutcome;
import org.countersign.license.RedeemOutcome.Redeemed;
import org.countersign.license.RedeemOutcome.Refused;
import org.countersign.license.boundary.KeyRedemption;
import org.countersign.onboarding.Step;
import org.countersign.onboarding.boundary.Onboarding;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.PublicId;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Notices;
import org.countersign.web.shell.ShellView;
import org.countersign.web.shell.TextView;

/** The license key: typed, or filled in when one comes from the confirmation of an order (ORD-5). */
@Named
@RequestScoped
public class OnboardingKeyView {
    @Inject
    Onboarding onboarding;

    @Inject
    WizardGate gate;

    @Inject
    KeyRedemption keys;

    @Inject
    Notices notices;

    @Inject
    TextView text;

    @Inject
    ShellView shell;

    private String order;
    private String licenseKey;

    public void load() {
        if (order != null) {
            licenseKey = keys.handedOver(order).orElse(null);
        }
    }

    public String redeem() {
        RedeemOutcome outcome = onboarding.enterKey(licenseKey);
        if (outcome instanceof Refused refused) {
            throw refusal(refused);
        }
        Redeemed redeemed = (Redeemed) outcome;
        if (redeemed.offer() == Offer.UPGRADE) {
            return upgraded(redeemed.credential());
        }
        notices.say("get-credentialed.key.accepted." + redeemed.kind());
        return WizardGate.page(Step.PROFILE);
    }

    /** On to be proofed; or to the credential, where its holder is (PRF-13). */
    private String upgraded(PublicId credential) {
        boolean toBeProofed = onboarding.progress().proofing();
        notices.say(toBeProofed ? "get-credentialed.key.upgrade" : "get-credentialed.key.upgraded");
        return toBeProofed ? gate.onward() : Redirect.to("/credentials/details?id=" + credential);
    }

    /** Beside the field, and outside of every transaction: the charge of the try is kept. */
    private InvalidInput refusal(Refused refused) {
        return switch (refused.reason()) {
            case USED -> refusal(refused, refused.by(), when(refused, "day"));
            case EXPIRED -> refusal(refused, when(refused, "day"));
            case TOO_MANY_TRIES -> refusal(refused, when(refused, "time"));
            default -> refusal(refused, new Object[0]);
        };
    }

    private static InvalidInput refusal(Refused refused, Object... arguments) {
        return new InvalidInput("licenseKey", refused.reason(), arguments);
    }

    private String when(Refused refused, String style) {
        return text.when(refused.at(), style, shell.getZone());
    }

    public List<org.countersign.web.shell.Step> getSteps() {
        return WizardGate.steps(Step.KEY);
    }

    /** An order was named and its key is not to be had here any more: it was used, or handed over too long ago. */
    public boolean isMissed() {
        return order != null && licenseKey == null;
    }

    public boolean isFilledIn() {
        return order != null && licenseKey != null;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getLicenseKey() {
        return licenseKey;
    }

    public void setLicenseKey(String licenseKey) {
        this.licenseKey = licenseKey;
    }
}
