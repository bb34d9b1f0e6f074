package org.countersign.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.concurrent.atomic.AtomicReference;
import org.countersign.shared.BusinessException;
import org.countersign.shared.InvalidForm;
import org.countersign.shared.Money;

/** Turns a broken rule into a message, beside the field that it names if the page has such a field. */
public final class ProblemMessage {
    private ProblemMessage() {}

    /** Tells it on the page that is about to be shown, as if it had just been sent in vain. */
    public static void show(BusinessException broken) {
        add(FacesContext.getCurrentInstance(), broken);
    }

    static void add(FacesContext context, BusinessException broken) {
        if (broken instanceof InvalidForm form) {
            form.problems().forEach(problem -> say(context, problem));
        } else {
            say(context, broken);
        }
    }

    private static void say(FacesContext context, BusinessException broken) {
        CodedMessage message =
                new CodedMessage(text(context, broken), broken.key().code());
        String clientId = broken.field().map(id -> markInvalid(context, id)).orElse(null);
        context.addMessage(clientId, message);
    }

    static String text(FacesContext context, BusinessException broken) {
        Object[] arguments = broken.arguments().stream()
                .map(argument -> shown(context, argument))
                .toArray();
        return Words.of(context, broken.key().bundleKey(), arguments);
    }

    /** Amounts and instants in the viewer's language, these in his zone; all else as it is. */
    private static Object shown(FacesContext context, Object argument) {
        if (argument instanceof Money money) {
            return money.display(context.getViewRoot().getLocale());
        }
        if (!(argument instanceof Instant when)) {
            return argument;
        }
        ZoneId zone = context.getApplication().evaluateExpressionGet(context, "#{shell.zone}", ZoneId.class);
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(context.getViewRoot().getLocale())
                .format(when.atZone(zone));
    }

    /** Marks the field and answers its client id; null if the page has no such field. */
    private static String markInvalid(FacesContext context, String id) {
        AtomicReference<String> found = new AtomicReference<>();
        context.getViewRoot()
                .visitTree(VisitContext.createVisitContext(context), (visit, component) -> mark(id, component, found));
        return found.get();
    }

    private static VisitResult mark(String id, UIComponent component, AtomicReference<String> found) {
        if (component instanceof UIInput field && id.equals(component.getId())) {
            field.setSubmittedValue(typed(field));
            field.setValid(false);
            found.set(component.getClientId());
            return VisitResult.COMPLETE;
        }
        return VisitResult.ACCEPT;
    }

    /** What stood in the field: an invalid one without it would be shown empty, and what was typed would be lost. */
    private static String typed(UIInput field) {
        Object value = field.getValue();
        if (value == null) {
            return "";
        }
        @SuppressWarnings("unchecked") // the page gave the field a converter of what it holds
        Converter<Object> converter = (Converter<Object>) field.getConverter();
        return converter == null
                ? value.toString()
                : converter.getAsString(FacesContext.getCurrentInstance(), field, value);
    }
}
