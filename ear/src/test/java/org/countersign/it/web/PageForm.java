package org.countersign.it.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * One way to send one form of a page: its address, what would be sent, the fields that a person fills in, and the button.
 *
 * @param action where it goes
 * @param values what an honest browser would send, the button included
 * @param fields names of the fields that can be filled in, or carry what the page wants back
 * @param button the pressed button's name; empty for a form that has none with a name
 */
record PageForm(String action, Map<String, String> values, List<String> fields, String button) {
    static final String VIEW = "jakarta.faces.ViewState";

    /** Every form that is kept by a view, with its first buttons, the one that takes the form's fields before all others. */
    static List<PageForm> of(Answer page, int buttons) {
        List<PageForm> forms = new ArrayList<>();
        for (Element form : page.page().select("form[method=post]")) {
            if (form.select("input[name=" + VIEW + "]").isEmpty()) {
                continue;
            }
            form.select("button[name], input[type=submit][name]").stream()
                    .filter(button -> !button.attr("name").endsWith("fail")) // the parts page has buttons made to fail
                    .sorted(Comparator.comparing(button -> !button.hasClass("primary")))
                    .limit(buttons)
                    .forEach(button -> forms.add(of((FormElement) form, button)));
        }
        return forms;
    }

    private static PageForm of(FormElement form, Element button) {
        Map<String, String> values = new LinkedHashMap<>();
        form.formData().forEach(field -> values.put(field.key(), field.value()));
        values.put(button.attr("name"), button.val());
        Set<String> fields = new LinkedHashSet<>();
        form.select("input[name], select[name], textarea[name]").stream()
                .filter(field -> !"submit".equals(field.attr("type")))
                .map(field -> field.attr("name"))
                .filter(name -> name.contains(":"))
                .forEach(fields::add);
        return new PageForm(form.absUrl("action"), values, List.copyOf(fields), button.attr("name"));
    }

    /** Its fields but those that only carry what the page wants back, and boxes: they hold a tick, whatever is sent. */
    List<String> typed(Answer page) {
        Set<String> others = Set.copyOf(
                page.page().select("input[type=hidden], input[type=checkbox]").eachAttr("name"));
        return fields.stream().filter(field -> !others.contains(field)).toList();
    }

    /** The same with something that may stand there in every field that is blank, so that the form goes on. */
    PageForm complete(Answer page) {
        Map<String, String> complete = new LinkedHashMap<>(values);
        for (Element field : page.page().select("input, textarea, select")) {
            String name = field.attr("name");
            if (fields.contains(name) && complete.getOrDefault(name, "").isEmpty()) {
                complete.put(name, plausible(field));
            }
        }
        return new PageForm(action, complete, fields, button);
    }

    private static String plausible(Element field) {
        return switch (field.is("select") ? "select" : field.attr("type")) {
            case "select" -> field.select("option").last().attr("value");
            case "radio" -> field.val();
            case "checkbox" -> field.hasAttr("value") ? field.val() : "on"; // as browsers say
            case "tel" -> "+41 79 123 45 67";
            case "email" -> "ann@mail.example";
            case "password" -> "plum gate in winter";
            default -> "numeric".equals(field.attr("inputmode")) ? "123456" : "A1";
        };
    }

    /** Its name in messages: the same on every load of the page. */
    String name() {
        return action.replaceAll("^https?://[^/]*|\\?.*$", "") + " " + button;
    }

    /** As it would be sent, but for those values. */
    String with(Map<String, String> others) {
        Map<String, String> sent = new LinkedHashMap<>(values);
        sent.putAll(others);
        return encoded(sent);
    }

    String without(String name) {
        Map<String, String> sent = new LinkedHashMap<>(values);
        sent.remove(name);
        return encoded(sent);
    }

    static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
