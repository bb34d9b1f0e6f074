package org.countersign.order.control;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.countersign.order.Document;
import org.countersign.order.DocumentKind;
import org.countersign.order.entity.Order;
import org.countersign.shared.Pdf;

/**
 * An order's documents as PDF (ORD-4), from the templates in {@code /documents}. They are made anew each time from what the order keeps, which never changes.
 */
@ApplicationScoped
public class Documents {
    @Inject
    DocumentModel models;

    private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);

    public Documents() {
        templates.setTemplateLoader(new ClassTemplateLoader(Documents.class, "/documents"));
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setLocalizedLookup(false);
    }

    /** @param order placed */
    public Document document(Order order, DocumentKind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT) + "-" + order.number() + ".pdf";
        return new Document(name, "application/pdf", pdf(order.locale(), models.of(order, kind)));
    }

    byte[] pdf(Locale locale, Map<String, Object> model) {
        return Pdf.of(page(locale, model));
    }

    private String page(Locale locale, Map<String, Object> model) {
        try {
            StringWriter page = new StringWriter();
            template(locale).process(model, page);
            return page.toString();
        } catch (IOException | TemplateException broken) {
            throw new IllegalStateException("the document's template is broken", broken);
        }
    }

    private Template template(Locale locale) throws IOException {
        Template own = file(locale.getLanguage(), true);
        return own != null ? own : file(Locale.ENGLISH.getLanguage(), false);
    }

    private Template file(String language, boolean maybeMissing) throws IOException {
        return templates.getTemplate(
                "order_" + language + ".xhtml.ftl",
                Locale.ROOT,
                null,
                StandardCharsets.UTF_8.name(),
                true,
                maybeMissing);
    }
}
