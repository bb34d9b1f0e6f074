package org.countersign.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import org.countersign.web.edge.Edge;

/**
 * Puts the nonce on the scripts that components write. Scripts that stand as text in a page get none and do not run. A
 * partial response lands in a page that was sent earlier, so it carries that page's nonce, kept with the view.
 */
final class NonceWriter extends ResponseWriterWrapper {
    private static final Set<String> NEED_NONCE = Set.of("script", "style");

    private final String nonce;

    private NonceWriter(ResponseWriter wrapped, String nonce) {
        super(wrapped);
        this.nonce = nonce;
    }

    static ResponseWriter over(ResponseWriter writer) {
        FacesContext context = FacesContext.getCurrentInstance();
        String nonce = nonceOf(context);
        return nonce == null ? writer : new NonceWriter(writer, nonce);
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
        super.startElement(name, component);
        if (NEED_NONCE.contains(name)) {
            super.writeAttribute("nonce", nonce, null);
        }
    }

    /** The policy forbids style attributes; a script of ours puts them back by the object model, which it allows. */
    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
        super.writeAttribute("style".equals(name) ? "data-style" : name, value, property);
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new NonceWriter(getWrapped().cloneWithWriter(writer), nonce);
    }

    private static String nonceOf(FacesContext context) {
        UIViewRoot view = context.getViewRoot();
        if (view == null) {
            return null;
        }
        if (context.getPartialViewContext().isPartialRequest()) {
            return (String) view.getAttributes().get(Edge.NONCE);
        }
        String nonce = (String) context.getExternalContext().getRequestMap().get(Edge.NONCE);
        if (nonce != null) {
            view.getAttributes().put(Edge.NONCE, nonce);
        }
        return nonce;
    }
}
