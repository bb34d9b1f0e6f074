package org.countersign.web.credentials;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.countersign.catalog.boundary.Store;
import org.countersign.credential.CredentialDetails;
import org.countersign.credential.CredentialState;
import org.countersign.credential.PhoneSummary;
import org.countersign.credential.SendBy;
import org.countersign.credential.Trigger;
import org.countersign.credential.boundary.Credentials;
import org.countersign.credential.boundary.PhoneRegistration;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Notices;

/** All about one credential, and only what can be done with it now (MNG-1). */
@Named
@ViewScoped
public class CredentialDetailsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Credentials credentials;

    @Inject
    PhoneRegistration phones;

    @Inject
    Store store;

    @Inject
    Notices notices;

    private String id;
    private CredentialDetails details;
    private boolean upgradable;

    public void load() {
        details = credentials.details(publicId());
        upgradable = !details.summary().state().isFinal()
                && store.upgradable().contains(details.summary().kind());
    }

    public String makeDefault(PhoneSummary phone) {
        phones.makeDefault(phone);
        return done("credentials.details.default-set");
    }

    public String text(PhoneSummary phone) {
        phones.sendBy(phone, SendBy.TEXT);
        return done("credentials.details.method-set");
    }

    public String call(PhoneSummary phone) {
        phones.sendBy(phone, SendBy.CALL);
        return done("credentials.details.method-set");
    }

    public String remove(PhoneSummary phone) {
        phones.remove(phone);
        return done("credentials.details.removed");
    }

    private String done(String notice) {
        notices.say(notice);
        return Redirect.to("/credentials/details?id=" + publicId());
    }

    private PublicId publicId() {
        return Optional.ofNullable(id).map(PublicId::new).orElseThrow(NotFound::new);
    }

    public CredentialDetails getDetails() {
        return details;
    }

    /** Whether two codes, or a code to the phone, lead back into use or into step. */
    public boolean isReactivatable() {
        return can(Trigger.RESYNC) || can(Trigger.RE_ENABLE);
    }

    public boolean isRegistrable() {
        return details.summary().state() == CredentialState.PENDING_ACTIVATION;
    }

    public boolean isActive() {
        return details.summary().state() == CredentialState.ACTIVE;
    }

    /** Whether it was bought without proofing, and that can be bought for it now (PRF-13). */
    public boolean isUpgradable() {
        return upgradable;
    }

    public String getRegistration() {
        return RegistrationView.page(details.summary().kind());
    }

    private boolean can(Trigger trigger) {
        return details.summary().possible().contains(trigger);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
