package org.countersign.it.load;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.HttpVisitor.Form;

/** What a form of one field sends, learned once from a page; of later pages only the view's key is read. */
record FormShape(String path, String constant, String field) {
    private static final String VIEW = "jakarta.faces.ViewState";
    private static final Pattern KEY = Pattern.compile("name=\"" + Pattern.quote(VIEW) + "\"[^>]* value=\"([^\"]*)\"");

    static FormShape of(Answer page, String button, String label) {
        Form form = page.form(button);
        String field = form.name(label);
        Map<String, String> values = form.values();
        values.keySet().removeIf(name -> name.equals(field) || name.equals(VIEW));
        String constant = values.entrySet().stream()
                .map(each -> Asker.encoded(each.getKey()) + "=" + Asker.encoded(each.getValue()) + "&")
                .collect(Collectors.joining());
        return new FormShape(page.response().uri().getPath(), constant, field);
    }

    /** The form of such a page, with the field filled in. */
    String filled(String page, String value) {
        Matcher key = KEY.matcher(page);
        if (!key.find()) {
            throw new IllegalStateException("no view on " + path);
        }
        return constant + Asker.encoded(field) + "=" + Asker.encoded(value) + "&" + Asker.encoded(VIEW) + "="
                + Asker.encoded(key.group(1));
    }
}
