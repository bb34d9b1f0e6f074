package org.countersign.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a refused request is answered with. Written without Faces, which would read the very parameters, and perhaps run
 * the very form, that were refused.
 */
final class RefusalPage {
    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><title>%s - Countersign</title>
            <link rel="stylesheet" href="/jakarta.faces.resource/look.css.xhtml?ln=countersign"></head>
            <body><header class="top"><div class="wrap"><a class="brand" href="/">Countersign</a></div></header>
            <main id="main" class="wrap middle"><div class="card"><h1>%s</h1><p>%s</p><p class="quiet-text">%s <code>%s</code></p>
            <p class="actions"><a class="btn primary" href="/">%s</a></p></div></main>
            <footer class="foot"><div class="wrap"><span>%s</span></div></footer></body></html>
            """;

    private RefusalPage() {}

    /** @param support whom people turn to, in the operator's words */
    static void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal, String support)
            throws IOException {
        Locale locale = request.getLocale();
        ResourceBundle words =
                ResourceBundle.getBundle("org.countersign.web.messages", locale, RefusalPage.class.getClassLoader());
        response.setStatus(refusal.status());
        response.setContentType("text/html;charset=UTF-8");
        String title = words.getString(refusal.key() + ".title");
        response.getWriter()
                .print(HTML.formatted(
                        words.getLocale().getLanguage().isEmpty()
                                ? "en"
                                : words.getLocale().toLanguageTag(),
                        title,
                        title,
                        words.getString(refusal.key() + ".text"),
                        words.getString("shell.reference"),
                        request.getAttribute(Edge.CORRELATION),
                        words.getString("shell.home"),
                        new MessageFormat(words.getString("shell.support"), locale)
                                .format(new Object[] {escaped(support)})));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
