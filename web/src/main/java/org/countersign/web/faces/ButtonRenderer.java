package org.countersign.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlCommandButton;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.render.Renderer;
import java.io.IOException;

/** A real {@code button} that sends its form, without any script; what stands inside it is shown before its words. */
public class ButtonRenderer extends Renderer<UIComponent> {
    private final String look;

    public ButtonRenderer() {
        this("btn");
    }

    ButtonRenderer(String look) {
        this.look = look;
    }

    @Override
    public void decode(FacesContext context, UIComponent component) {
        boolean pressed =
                context.getExternalContext().getRequestParameterMap().containsKey(component.getClientId(context));
        if (pressed && !((HtmlCommandButton) component).isDisabled()) {
            component.queueEvent(new ActionEvent(component));
        }
    }

    @Override
    public void encodeBegin(FacesContext context, UIComponent component) throws IOException {
        HtmlCommandButton button = (HtmlCommandButton) component;
        ResponseWriter writer = context.getResponseWriter();
        String id = button.getClientId(context);
        writer.startElement("button", button);
        writer.writeAttribute("type", "submit", null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("name", id, null);
        writer.writeAttribute("value", "1", null);
        writer.writeAttribute("class", classes(button), null);
        writer.writeAttribute("title", button.getTitle(), null);
        if (button.isDisabled()) {
            writer.writeAttribute("disabled", true, null);
        }
    }

    @Override
    public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        Object words = ((HtmlCommandButton) component).getValue();
        if (words != null) {
            writer.writeText(words, null);
        }
        writer.endElement("button");
    }

    private String classes(HtmlCommandButton button) {
        Object extra = button.getAttributes().get("look");
        return look + (extra == null ? "" : " " + extra);
    }
}
