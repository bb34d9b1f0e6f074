package org.countersign.it.web;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What can be wrong with a form that arrives: what somebody typed, or what no browser sends (cases 42 and 43). */
enum Mutation {
    MISSING((form, field) -> form.without(field)),
    EMPTY((form, field) -> form.with(Map.of(field, ""))),
    TEN_THOUSAND_SIGNS(true, (form, field) -> form.with(Map.of(field, "x".repeat(10_000)))),
    TWICE((form, field) -> form.with(Map.of()) + "&" + PageForm.encoded(field) + "=second"),
    A_WORD((form, field) -> form.with(Map.of(field, "neither a number nor a date"))),
    NEGATIVE((form, field) -> form.with(Map.of(field, "-1"))),
    HUGE_NUMBER((form, field) -> form.with(Map.of(field, "9".repeat(30)))),
    EXPONENT((form, field) -> form.with(Map.of(field, "1e999999999"))),
    UNKNOWN_OPTION((form, field) -> form.with(Map.of(field, "NO_SUCH_OPTION"))),
    SCRIPT((form, field) -> form.with(Map.of(field, "<script>canary()</script>"))),
    ATTRIBUTE((form, field) -> form.with(Map.of(field, "\"><img src=x onerror=canary()>"))),
    EXPRESSION((form, field) -> form.with(Map.of(field, "#{987*654}${987*654}"))),
    SQL_QUOTE((form, field) -> form.with(Map.of(field, "'; drop table account; --"))),
    FORMAT((form, field) -> form.with(Map.of(field, "{0} {1} '{' %s %n"))),
    NUL(true, (form, field) -> form.with(Map.of(field, "a\0b"))),
    CONTROL_SIGN(true, (form, field) -> form.with(Map.of(field, "a\u0007\u001bb"))),
    RIGHT_TO_LEFT(true, (form, field) -> form.with(Map.of(field, "a\u202egnp.exe"))),
    EMOJI((form, field) -> form.with(Map.of(field, "Zo\u00eb \ud83d\ude80\ud83c\udffd"))),
    LINE_ENDS((form, field) -> form.with(Map.of(field, "a\r\nBcc: evil@evil.example"))),
    INVALID_UTF8(true, (form, field) -> form.without(field) + "&" + PageForm.encoded(field) + "=%C3%28%ED%A0%80"),
    TWO_THOUSAND_PARAMETERS(
            true,
            (form, field) -> form.with(Map.of())
                    + IntStream.range(0, 2000).mapToObj(i -> "&p" + i + "=1").collect(Collectors.joining())),
    TWO_MEGABYTES(true, (form, field) -> form.with(Map.of(field, "x".repeat(2_000_000)))),
    LONG_NAME(true, (form, field) -> form.with(Map.of("n".repeat(5_000), "1"))),
    ARRAY_NAMES((form, field) -> form.with(Map.of(field + "[0]", "1", field + "[]", "2", field + ".class", "3"))),
    ROW_BEYOND((form, field) -> form.without(form.button()) + "&"
            + PageForm.encoded(form.button().replaceAll(":\\d+:", ":987654:")) + "=1"),
    ROW_OF_NO_NUMBER((form, field) ->
            form.without(form.button()) + "&" + PageForm.encoded(form.button().replaceAll(":\\d+:", ":abc:")) + "=1"),
    NO_VIEW((form, field) -> form.without(PageForm.VIEW)),
    GARBAGE_VIEW((form, field) -> form.with(Map.of(PageForm.VIEW, "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA=="))),
    STATELESS_VIEW((form, field) -> form.with(Map.of(PageForm.VIEW, "stateless"))),
    UNKNOWN_SOURCE((form, field) -> form.with(Map.of(
            "jakarta.faces.partial.ajax",
            "true",
            "jakarta.faces.source",
            "no:such:part",
            "jakarta.faces.partial.execute",
            "no:such:part",
            "jakarta.faces.partial.render",
            "no:such:part"))),
    EVERYTHING_PARTIAL((form, field) -> form.with(Map.of(
            "jakarta.faces.partial.ajax",
            "true",
            "jakarta.faces.source",
            "@all",
            "jakarta.faces.partial.execute",
            "@all",
            "jakarta.faces.partial.render",
            "@all",
            "jakarta.faces.behavior.event",
            "click")));

    private final boolean refused;
    private final BiFunction<PageForm, String, String> body;

    Mutation(BiFunction<PageForm, String, String> body) {
        this(false, body);
    }

    /** @param refused whether no text field whatsoever may take it */
    Mutation(boolean refused, BiFunction<PageForm, String, String> body) {
        this.refused = refused;
        this.body = body;
    }

    /** The form's body, ready to be sent, with that field spoilt; a form without fields has its button spoilt. */
    String of(PageForm form, String field) {
        return body.apply(form, field);
    }

    /** Whether no field may take it, whatever it is for. */
    boolean isNeverTaken() {
        return refused;
    }
}
