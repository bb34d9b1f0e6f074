package org.countersign.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
            <p class="actions"><a class="btn primary" href="/">%s</a></p></div></main></body></html>
            """;

    private RefusalPage() {}

    static void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
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
                        words.getString("shell.home")));
    }
}
