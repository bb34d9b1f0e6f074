package org.countersign.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.Converter;
import jakarta.faces.model.SelectItem;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.primefaces.renderkit.SelectRenderer;

/**
 * One of a few, as cards with a radio button, a label and a line below it. A group of radio buttons has no element of
 * its own that could carry a label in the platform's rendering; here the tag's {@code fieldset} has, with its help and its
 * message, and each card is the label of its button.
 */
public class ChoicesRenderer extends SelectRenderer {
    @Override
    public void decode(FacesContext context, UIComponent component) {
        UIInput input = (UIInput) component;
        if (shouldDecode(input)) {
            String sent = context.getExternalContext().getRequestParameterMap().get(component.getClientId(context));
            input.setSubmittedValue(Objects.requireNonNullElse(sent, ""));
        }
    }

    @Override
    public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
        UISelectOne choices = (UISelectOne) component;
        List<SelectItem> items = getSelectItems(context, choices);
        Object chosen = chosen(choices);
        for (int i = 0; i < items.size(); i++) {
            encodeCard(context, choices, items.get(i), i, isChosen(context, choices, items.get(i), chosen));
        }
    }

    private void encodeCard(FacesContext context, UISelectOne choices, SelectItem item, int index, boolean chosen)
            throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("label", choices);
        writer.writeAttribute("class", item.isDisabled() ? "choice off" : "choice", null);
        encodeButton(context, choices, item, index, chosen);
        writer.startElement("span", null);
        writer.writeText(item.getLabel(), null);
        encodeDescription(writer, item);
        writer.endElement("span");
        writer.endElement("label");
    }

    private void encodeButton(FacesContext context, UISelectOne choices, SelectItem item, int index, boolean chosen)
            throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        String name = choices.getClientId(context);
        writer.startElement("input", choices);
        writer.writeAttribute("type", "radio", null);
        writer.writeAttribute("id", index == 0 ? name : name + ":" + index, null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", valueOf(context, choices, item.getValue()), null);
        flag(writer, "checked", chosen);
        flag(writer, "disabled", item.isDisabled());
        if (FieldFrame.isWrong(context, choices)) {
            writer.writeAttribute("aria-invalid", "true", null);
        }
        writer.endElement("input");
    }

    private static void encodeDescription(ResponseWriter writer, SelectItem item) throws IOException {
        if (item.getDescription() != null && !item.getDescription().isBlank()) {
            writer.startElement("small", null);
            writer.writeText(item.getDescription(), null);
            writer.endElement("small");
        }
    }

    private static void flag(ResponseWriter writer, String name, boolean on) throws IOException {
        if (on) {
            writer.writeAttribute(name, true, null);
        }
    }

    private String valueOf(FacesContext context, UISelectOne choices, Object value) {
        return value instanceof String text
                ? text
                : getOptionAsString(context, choices, converterOf(context, choices), value);
    }

    private Converter<?> converterOf(FacesContext context, UISelectOne choices) {
        return choices.getConverter() == null ? findImplicitConverter(context, choices) : choices.getConverter();
    }

    private static Object chosen(UISelectOne choices) {
        return choices.getSubmittedValue() == null ? choices.getValue() : choices.getSubmittedValue();
    }

    private boolean isChosen(FacesContext context, UISelectOne choices, SelectItem item, Object chosen) {
        return chosen != null && valueOf(context, choices, item.getValue()).equals(valueOf(context, choices, chosen));
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context, UIComponent component) {
        // the items are data, written as cards above
    }
}
