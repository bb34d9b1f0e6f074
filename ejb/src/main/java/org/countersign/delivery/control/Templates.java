package org.countersign.delivery.control;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.cache.TemplateConfigurationFactory;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core.XHTMLOutputFormat;
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
 * The files in {@code /delivery}: {@code <name>_<language>.<part>.ftl}. HTML and letters escape everything; a variable
 * that the model does not have fails; no template can reach a class.
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
        files.setTemplateConfigurations(new FirstMatchTemplateConfigurationFactory(
                        escaping("*.html.ftl", HTMLOutputFormat.INSTANCE),
                        escaping("*.letter.ftl", XHTMLOutputFormat.INSTANCE))
                .allowNoMatch(true));
    }

    private static TemplateConfigurationFactory escaping(String names, OutputFormat format) {
        TemplateConfiguration configuration = new TemplateConfiguration();
        configuration.setOutputFormat(format);
        return new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher(names), configuration);
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
