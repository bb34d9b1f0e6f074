package org.countersign.web.signin;

import java.io.Serializable;
import java.util.List;
import org.countersign.credential.CodeSent;
import org.countersign.credential.OtpMethod;
import org.countersign.shared.Kind;

/** The fields of a page that asks for a one-time password: the method chosen, what was sent, the code. */
public class OtpForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<OtpMethod> methods = List.of();
    private String method;
    private String code;
    private CodeSent sent;

    /** Offers these, the first one chosen unless another was. */
    public void offer(List<OtpMethod> offered) {
        this.methods = offered;
        if (getChosen() == null) {
            method = offered.isEmpty() ? null : offered.get(0).id();
        }
    }

    /** Another way; an id that was not offered is not taken. */
    public void use(String chosen) {
        methods.stream().filter(one -> one.id().equals(chosen)).findFirst().ifPresent(one -> {
            this.method = one.id();
            this.sent = null;
            this.code = null;
        });
    }

    /** A code is on its way to the chosen phone. */
    public void sent(CodeSent fresh) {
        this.sent = fresh;
        this.code = null;
    }

    public String getMethod() {
        return method;
    }

    /** The chosen method; null if there is none. */
    public OtpMethod getChosen() {
        return methods.stream()
                .filter(one -> one.id().equals(method))
                .findFirst()
                .orElse(null);
    }

    /** The other ways, in their order. */
    public List<OtpMethod> getOthers() {
        return methods.stream().filter(one -> !one.id().equals(method)).toList();
    }

    public List<OtpMethod> getMethods() {
        return methods;
    }

    /** Whether a code can be typed now. */
    public boolean isAsking() {
        return getChosen() != null && (getChosen().kind() != Kind.PHONE || sent != null);
    }

    /** Whether a code must be sent first. */
    public boolean isSending() {
        return getChosen() != null && !isAsking();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** What was sent last; null if nothing yet. */
    public CodeSent getSent() {
        return sent;
    }
}
