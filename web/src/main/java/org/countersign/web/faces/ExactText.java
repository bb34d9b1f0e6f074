package org.countersign.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** A text in which blanks count: a password (ACC-8). Normalizing it is the product's affair, not the page's. */
@FacesConverter("exact")
public class ExactText implements Converter<String> {
    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) throws ConverterException {
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        if (Signs.invisibleIn(typed, false)) {
            throw new ConverterException(Words.message(context, "field.invisible", component));
        }
        return typed;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String value) {
        return "";
    }
}
