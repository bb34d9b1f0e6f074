package org.countersign.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Texts of the bundle, in the language of the running view. */
public final class Words {
    private static final String BUNDLE = "org.countersign.web.messages";

    private Words() {}

    /** The text under that key with its placeholders filled; the key between question marks if there is none. */
    public static String of(FacesContext context, String key, Object... arguments) {
        return find(context, key, arguments).orElse("???" + key + "???");
    }

    /** The text under that key, if the bundle has it. */
    public static Optional<String> find(FacesContext context, String key, Object... arguments) {
        Locale locale = Optional.ofNullable(context.getViewRoot())
                .map(view -> view.getLocale())
                .orElse(Locale.ENGLISH);
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, loader());
        if (!bundle.containsKey(key)) {
            return Optional.empty();
        }
        String text = bundle.getString(key);
        return Optional.of(arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments));
    }

    /** An error beside the component, its label being the text's first argument. */
    static FacesMessage message(FacesContext context, String key, UIComponent component) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, of(context, key, labelOf(context, component)), null);
    }

    /** What people call the component. */
    static String labelOf(FacesContext context, UIComponent component) {
        Object label = component.getAttributes().get("label");
        return label == null ? component.getClientId(context) : label.toString();
    }

    private static ClassLoader loader() {
        return Words.class.getClassLoader();
    }
}
