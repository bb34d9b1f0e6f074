package org.countersign.web.credentials;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.countersign.credential.CredentialDetails;
import org.countersign.credential.CredentialState;
import org.countersign.credential.boundary.Credentials;
import org.countersign.shared.Kind;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** The device is registered; what that means, and why a second method is worth having (PRF-12). */
@Named
@RequestScoped
public class CredentialDoneView extends RegistrationView {
    @Inject
    Credentials credentials;

    private String id;
    private CredentialDetails details;
    private boolean phoneOpen;
    private long active;

    public void load() {
        details = credentials.details(Optional.ofNullable(id).map(PublicId::new).orElseThrow(NotFound::new));
        phoneOpen = credentials.activatable().contains(Kind.PHONE);
        active = credentials.mine().stream()
                .filter(one -> one.state() == CredentialState.ACTIVE)
                .count();
    }

    public CredentialDetails getDetails() {
        return details;
    }

    public boolean isActive() {
        return details.summary().state() == CredentialState.ACTIVE;
    }

    /** Whether a phone would be the second method, and can be added at once. */
    public boolean isPhoneRecommended() {
        return isAlone() && phoneOpen;
    }

    /** Whether a second number is recommended: phones are all there is. */
    public boolean isNumberRecommended() {
        return details.summary().kind() == Kind.PHONE && details.phones().size() == 1;
    }

    public boolean isAlone() {
        return active <= 1;
    }

    public String getPhonePage() {
        return "/credentials/add-phone?step=number" + withBack();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
