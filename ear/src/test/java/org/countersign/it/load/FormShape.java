package org.countersign.it.load;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.HttpVisitor.Form;

/** What a form of one field sends, learned once from a page; of later pages the view's key is read, and whom they are about. */
record FormShape(String path, String constant, List<Read> read, String field) {
    private static final String VIEW = "jakarta.faces.ViewState";

    /** A value that each page has its own of. */
    private record Read(String name, Pattern value) {
        static Read of(String name) {
            return new Read(name, Pattern.compile("name=\"" + Pattern.quote(name) + "\"[^>]* value=\"([^\"]*)\""));
        }
    }

    static FormShape of(Answer page, String button, String label, String userId) {
        Form form = page.form(button);
        String field = form.name(label);
        Map<String, String> values = form.values();
        values.remove(field);
        List<Read> read = values.entrySet().stream()
                .filter(each -> each.getKey().equals(VIEW) || each.getValue().equals(userId))
                .map(each -> Read.of(each.getKey()))
                .toList();
        read.forEach(each -> values.remove(each.name()));
        String constant = values.entrySet().stream()
                .map(each -> sent(each.getKey(), each.getValue()))
                .collect(Collectors.joining());
        return new FormShape(page.response().uri().getPath(), constant, read, field);
    }

    /** The form of such a page, with the field filled in. */
    String filled(String page, String value) {
        return constant
                + read.stream().map(each -> found(page, each)).collect(Collectors.joining())
                + sent(field, value);
    }

    private String found(String page, Read each) {
        Matcher value = each.value().matcher(page);
        if (!value.find()) {
            throw new IllegalStateException("no " + each.name() + " on " + path);
        }
        return sent(each.name(), value.group(1));
    }

    private static String sent(String name, String value) {
        return Asker.encoded(name) + "=" + Asker.encoded(value) + "&";
    }
}
