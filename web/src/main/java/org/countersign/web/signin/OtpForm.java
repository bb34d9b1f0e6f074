package org.countersign.web.signin;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.credential.CodeOut;
import org.countersign.credential.OtpMethod;
import org.countersign.shared.Kind;
import org.countersign.shared.NotFound;

/**
 * The fields of a page that asks for a one-time password: the method chosen, the code that is out to a phone, what was
 * typed. The chosen method stands in the page's address, so that a page that is loaded anew goes on where it was.
 */
public class OtpForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<OtpMethod> methods = List.of();
    private String wanted;
    private String code;
    private CodeOut out;

    /**
     * Offers these, the first one chosen unless another was.
     *
     * @param codeOut finds the code that is out to a phone
     */
    public void offer(List<OtpMethod> offered, Function<String, Optional<CodeOut>> codeOut) {
        this.methods = offered;
        OtpMethod chosen = getChosen();
        out = chosen != null && chosen.kind() == Kind.PHONE
                ? codeOut.apply(chosen.id()).orElse(null)
                : null;
    }

    /** Which way is wanted, as the page's address has it; one that is not offered is not taken. */
    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    /** The chosen method: the wanted one, or the first; null if there is none. */
    public OtpMethod getChosen() {
        Stream<OtpMethod> asWanted = methods.stream().filter(one -> one.id().equals(wanted));
        return Stream.concat(asWanted, methods.stream()).findFirst().orElse(null);
    }

    /**
     * The chosen method's id.
     *
     * @throws NotFound if there is nothing to choose from
     */
    public String method() {
        return Optional.ofNullable(getChosen()).map(OtpMethod::id).orElseThrow(NotFound::new);
    }

    /** The other ways, in their order. */
    public List<OtpMethod> getOthers() {
        OtpMethod chosen = getChosen();
        return methods.stream().filter(one -> !one.equals(chosen)).toList();
    }

    public List<OtpMethod> getMethods() {
        return methods;
    }

    /** Whether a code can be typed now. */
    public boolean isAsking() {
        return getChosen() != null && (getChosen().kind() != Kind.PHONE || out != null);
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

    /** The code that is out to the chosen phone, and what became of it; null if none is. */
    public CodeOut getOut() {
        return out;
    }
}
