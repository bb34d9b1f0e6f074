package org.countersign.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * What stands around a field: its label, what is wrong with it, and a line of help, tied to it for screen readers. The
 * field is the one input among its children. A group of radio buttons has a fieldset and a legend; a check box has its
 * label behind it.
 */
@FacesComponent(FieldFrame.TYPE)
public class FieldFrame extends UIComponentBase {
    static final String TYPE = "org.countersign.FieldFrame";

    private static final String GROUP = "group";
    private static final String CHECK = "check";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        UIInput input = input(this);
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement(is(GROUP) ? "fieldset" : "div", this);
        writer.writeAttribute("class", classes(context, input), null);
        if (is(GROUP)) {
            writer.writeAttribute("aria-describedby", describing(context, input), null);
        }
        if (is(CHECK)) {
            error(context, writer, input);
            openCheck(writer, input);
        } else {
            name(context, writer, input);
            error(context, writer, input);
            line(writer, "p", "help", input.getClientId(context) + "-help", text("help"));
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        ResponseWriter writer = context.getResponseWriter();
        if (is(CHECK)) {
            closeCheck(writer, input(this).getClientId(context));
        }
        writer.endElement(is(GROUP) ? "fieldset" : "div");
    }

    /** The ids of what describes that input, for {@code aria-describedby}; null if nothing does. */
    static String describing(FacesContext context, UIComponent input) {
        boolean helped = input.getParent() instanceof FieldFrame frame && frame.text("help") != null;
        boolean told = !context.getMessageList(input.getClientId(context)).isEmpty();
        String ids = (told ? input.getClientId(context) + "-err " : "")
                + (helped ? input.getClientId(context) + "-help" : "");
        return ids.isBlank() ? null : ids.strip();
    }

    /** Whether anything was said against what the input holds. */
    static boolean isWrong(FacesContext context, UIComponent input) {
        return !((EditableValueHolder) input).isValid()
                || !context.getMessageList(input.getClientId(context)).isEmpty();
    }

    private String classes(FacesContext context, UIInput input) {
        String extra = text("look");
        return "field" + (extra == null ? "" : " " + extra) + (isWrong(context, input) ? " bad" : "");
    }

    private void name(FacesContext context, ResponseWriter writer, UIInput input) throws IOException {
        writer.startElement(is(GROUP) ? "legend" : "label", this);
        if (!is(GROUP)) {
            writer.writeAttribute("for", input.getClientId(context), null);
        }
        writer.writeText(text("label"), null);
        if (!input.isRequired() && !is("readonly")) {
            writer.writeText(" ", null);
            line(writer, "span", "optional", null, Words.of(context, "field.optional"));
        }
        writer.endElement(is(GROUP) ? "legend" : "label");
    }

    private static void error(FacesContext context, ResponseWriter writer, UIInput input) throws IOException {
        List<FacesMessage> messages = context.getMessageList(input.getClientId(context));
        if (messages.isEmpty()) {
            return;
        }
        writer.startElement("p", null);
        writer.writeAttribute("class", "err", null);
        writer.writeAttribute("id", input.getClientId(context) + "-err", null);
        writer.startElement("span", null);
        line(writer, "span", "sr", null, Words.of(context, "field.error") + " ");
        writer.writeText(messages.get(0).getSummary(), null);
        if (messages.get(0) instanceof CodedMessage coded) {
            writer.writeText(" ", null);
            line(writer, "small", null, null, coded.code());
        }
        writer.endElement("span");
        writer.endElement("p");
    }

    private void openCheck(ResponseWriter writer, UIInput input) throws IOException {
        writer.startElement("label", this);
        writer.writeAttribute("class", "choice", null);
    }

    private void closeCheck(ResponseWriter writer, String clientId) throws IOException {
        writer.startElement("span", this);
        writer.writeText(text("label"), null);
        line(writer, "small", null, clientId + "-help", text("help"));
        writer.endElement("span");
        writer.endElement("label");
    }

    private static void line(ResponseWriter writer, String element, String look, String id, String text)
            throws IOException {
        if (text == null) {
            return;
        }
        writer.startElement(element, null);
        writer.writeAttribute("class", look, null);
        writer.writeAttribute("id", id, null);
        writer.writeText(text, null);
        writer.endElement(element);
    }

    private boolean is(String kind) {
        return kind.equals(getAttributes().get("kind"));
    }

    private String text(String name) {
        Object value = getAttributes().get(name);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    private static UIInput input(UIComponent frame) {
        return frame.getChildren().stream()
                .filter(UIInput.class::isInstance)
                .map(UIInput.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a field's frame without a field"));
    }
}
