package org.countersign.web.credentials;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.countersign.credential.CodeOut;
import org.countersign.credential.CredentialDetails;
import org.countersign.credential.CredentialMessage;
import org.countersign.credential.CredentialState;
import org.countersign.credential.PhoneMessage;
import org.countersign.credential.ResyncOutcome;
import org.countersign.credential.SendBy;
import org.countersign.credential.boundary.Credentials;
import org.countersign.credential.boundary.Resync;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.Kind;
import org.countersign.shared.MessageKey;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Notices;
import org.countersign.web.shell.ShellView;
import org.countersign.web.shell.TextView;

/** Leads a credential back into step or into use: two codes in a row, or a code to its own number (MNG-3). */
@Named
@ViewScoped
public class ResyncView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Resync resync;

    @Inject
    Credentials credentials;

    @Inject
    Notices notices;

    @Inject
    TextView words;

    @Inject
    ShellView shell;

    private String id;
    private CredentialDetails details;
    private String firstCode;
    private String secondCode;
    private String code;
    private CodeOut out;

    public void load() {
        details = credentials.details(publicId());
        out = isPhone() ? resync.codeOut(publicId()).orElse(null) : null;
    }

    /** Two codes of a token or an app. */
    public String check() {
        return after(
                resync.resync(publicId(), firstCode, secondCode), "secondCode", CredentialMessage.RESYNC_CODES_WRONG);
    }

    /** A text to the phone in that slot. */
    public String text(int slot) {
        return send(slot, SendBy.TEXT);
    }

    /** A call to the phone in that slot. */
    public String call(int slot) {
        return send(slot, SendBy.CALL);
    }

    private String send(int slot, SendBy by) {
        resync.sendCode(publicId(), slot, by);
        return Redirect.to("/credentials/resync?id=" + publicId());
    }

    /** The code that came to the phone. */
    public String confirm() {
        return after(resync.confirmCode(publicId(), code), "code", PhoneMessage.CODE_WRONG);
    }

    private String after(ResyncOutcome outcome, String field, MessageKey wrong) {
        if (outcome instanceof ResyncOutcome.NotFound notFound) {
            throw new InvalidInput(field, wrong, notFound.triesLeft());
        }
        if (outcome instanceof ResyncOutcome.TooMany tooMany) {
            throw new InvalidInput(
                    field, CredentialMessage.RESYNC_TOO_MANY, words.when(tooMany.until(), "", shell.getZone()));
        }
        if (outcome instanceof ResyncOutcome.CodeExpired) {
            throw new InvalidInput(field, PhoneMessage.CODE_EXPIRED);
        }
        boolean over = outcome instanceof ResyncOutcome.InStep back && back.state() == CredentialState.EXPIRED;
        notices.say(over ? "credentials.resync.expired" : "credentials.resync.done");
        return Redirect.to("/credentials/details?id=" + publicId());
    }

    private PublicId publicId() {
        return Optional.ofNullable(id).map(PublicId::new).orElseThrow(NotFound::new);
    }

    public CredentialDetails getDetails() {
        return details;
    }

    /** What it is called where the credential stands now: the end of the keys of title and button. */
    public String getWay() {
        return switch (details.summary().state()) {
            case ACTIVE -> "resync";
            case SUSPENDED_BY_USER -> "re-enable";
            default -> "reactivate";
        };
    }

    public boolean isPhone() {
        return details.summary().kind() == Kind.PHONE;
    }

    /** The code that is out to one of the phones, and what became of it; null if none is. */
    public CodeOut getOut() {
        return out;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFirstCode() {
        return firstCode;
    }

    public void setFirstCode(String firstCode) {
        this.firstCode = firstCode;
    }

    public String getSecondCode() {
        return secondCode;
    }

    public void setSecondCode(String secondCode) {
        this.secondCode = secondCode;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
