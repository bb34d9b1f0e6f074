package org.countersign.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Every text that is typed into a page: without blanks at its ends, composed (NFC), nothing instead of an empty text, and
 * never with signs that cannot be seen (NUL, controls, directional overrides).
 */
@FacesConverter(forClass = String.class)
public class TrimmedText implements Converter<String> {
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) throws ConverterException {
        String text = typed == null ? "" : ENDS.matcher(typed).replaceAll("");
        if (text.isEmpty()) {
            return null;
        }
        if (Signs.invisibleIn(text, component instanceof HtmlInputTextarea)) {
            throw new ConverterException(Words.message(context, "field.invisible", component));
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String value) {
        return value == null ? "" : value;
    }
}
