package org.countersign.delivery.control;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The files in {@code /delivery}: {@code <name>_<language>.<part>.ftl}. HTML escapes everything; a variable that the
 * model does not have fails; no template can reach a class.
 */
final class Templates {
    private final Configuration files = new Configuration(Configuration.VERSION_2_3_34);

    Templates() {
        files.setTemplateLoader(new ClassTemplateLoader(Templates.class, "/delivery"));
        files.setDefaultEncoding(StandardCharsets.UTF_8.name());
        files.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        files.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        files.setLogTemplateExceptions(false);
        files.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        files.setLocalizedLookup(false);
        TemplateConfiguration html = new TemplateConfiguration();
        html.setOutputFormat(HTMLOutputFormat.INSTANCE);
        files.setTemplateConfigurations(
                new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher("*.html.ftl"), html));
    }

    /** @throws TextMissing if there is no such text, or it asks for what the model does not have */
    String write(String name, String part, Locale locale, Map<String, Object> model) {
        StringWriter text = new StringWriter();
        try {
            find(name, part, locale).process(model, text);
        } catch (TemplateException broken) {
            throw new TextMissing(name + "." + part + ", " + broken.getBlamedExpressionString(), broken);
        } catch (IOException broken) {
            throw new TextMissing(name + "." + part, broken);
        }
        return text.toString();
    }

    private Template find(String name, String part, Locale locale) throws IOException {
        Optional<Template> own = file(name, part, locale.getLanguage(), locale);
        return own.or(() -> english(name, part)).orElseThrow(() -> new TextMissing(name + "." + part, null));
    }

    private Optional<Template> english(String name, String part) {
        try {
            return file(name, part, Locale.ENGLISH.getLanguage(), Locale.ENGLISH);
        } catch (IOException broken) {
            throw new TextMissing(name + "." + part, broken);
        }
    }

    private Optional<Template> file(String name, String part, String language, Locale locale) throws IOException {
        String file = name + "_" + language + "." + part + ".ftl";
        return Optional.ofNullable(files.getTemplate(file, locale, null, StandardCharsets.UTF_8.name(), true, true));
    }
}
