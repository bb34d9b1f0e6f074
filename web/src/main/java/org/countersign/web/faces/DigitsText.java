package org.countersign.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** A one-time code: digits only, however they were spaced, dashed or written (full-width ones too). */
@FacesConverter("digits")
public class DigitsText implements Converter<String> {
    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) throws ConverterException {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String code = typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "");
        if (!code.codePoints().allMatch(Character::isDigit)) {
            throw new ConverterException(Words.message(context, "field.digits", component));
        }
        return code.codePoints()
                .map(Character::getNumericValue)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String value) {
        return value == null ? "" : value;
    }
}
