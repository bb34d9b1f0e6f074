package org.countersign.delivery.control;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.shared.Deployment;

/** Writes what people get to read and to hear (see the feature's description for the templates). */
@ApplicationScoped
public class Texts {
    @Inject
    Deployment deployment;

    private final Templates templates = new Templates();
    private String baseUrl;
    private String support;

    @PostConstruct
    void settle() {
        of(deployment.baseUrl(), deployment.support());
    }

    /** Where links lead, from the configuration and nowhere else (case 44), and whom to ask. */
    void of(String address, String contact) {
        baseUrl = address;
        support = contact;
    }

    /** The words of a text message. */
    String shortMessage(Parcel parcel) {
        return templates
                .write(parcel.template(), "sms", parcel.locale(), model(parcel))
                .strip();
    }

    /** What a voice reads. */
    String script(Parcel parcel) {
        return templates
                .write(parcel.template(), "voice", parcel.locale(), model(parcel))
                .strip();
    }

    /**
     * A letter's page, a whole document.
     *
     * @param layout where its parts lie, as {@link LetterPaper} found
     */
    String letter(Parcel parcel, Map<String, Object> layout) {
        Map<String, Object> model = model(parcel);
        model.put("recipient", printable(parcel.recipient()));
        model.putAll(layout);
        return templates.write(parcel.template(), "letter", parcel.locale(), model);
    }

    /** A mail's subject and both its parts, in the frame that all mails share. */
    Written mail(Parcel parcel) {
        Map<String, Object> model = model(parcel);
        String text = templates.write(parcel.template(), "txt", parcel.locale(), model);
        String html = templates.write(parcel.template(), "html", parcel.locale(), model);
        int firstLine = (text + '\n').indexOf('\n');
        String subject = text.substring(0, firstLine).strip();
        Map<String, Object> frame = new HashMap<>(model);
        frame.put("subject", subject);
        frame.put("text", text.substring(firstLine).strip());
        frame.put("html", markup(html));
        return new Written(
                subject,
                templates.write("frame", "txt", parcel.locale(), frame),
                templates.write("frame", "html", parcel.locale(), frame));
    }

    private Map<String, Object> model(Parcel parcel) {
        Map<String, Object> model = new HashMap<>();
        parcel.model().forEach((name, value) -> model.put(name, printable(value)));
        model.put("baseUrl", baseUrl);
        model.put("baseHost", URI.create(baseUrl).getHost());
        model.put("support", support);
        model.put("digits", (TemplateMethodModelEx) Texts::digits);
        return model;
    }

    private static Object markup(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Nothing that breaks a header or moves a cursor. */
    private static String printable(String value) {
        return value.replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }

    /** Sign by sign, with a pause after each. */
    private static Object digits(List<?> arguments) {
        return arguments.get(0).toString().chars().mapToObj(Character::toString).collect(Collectors.joining(". "));
    }

    /**
     * A mail, written.
     *
     * @param html a whole document
     */
    record Written(String subject, String text, String html) {}
}
