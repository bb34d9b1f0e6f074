package org.countersign.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether names and values can be read at all: UTF-8, not too many, not too long, and nothing invisible where no field
 * is that could say so beside itself (case 43).
 */
final class Parameters {
    private static final int MOST = 400;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_VALUE = 20_000;
    private static final char UNREADABLE = '\uFFFD';
    private static final String OF_FORMS = "jakarta.faces.";
    private static final char IN_A_FORM = ':';
    private static final Pattern CONTROL_SIGN = Pattern.compile("(?i)%([01][0-9a-f]|7f)");

    private Parameters() {}

    static boolean readable(HttpServletRequest request) {
        try {
            request.setCharacterEncoding("UTF-8");
            return !CONTROL_SIGN.matcher(queryOf(request)).find()
                    && (isFile(request) || allReadable(request.getParameterMap()));
        } catch (UnsupportedEncodingException | RuntimeException unreadable) {
            // the server says "too many" and "too large" by exceptions of its own kinds, wrapped in a RuntimeException
            return false;
        }
    }

    /**
     * Whether a mere question says what only a sent form says. The page would take it for the form and do what the form
     * does; but a question must change nothing, since any link can ask it (case 44).
     */
    static boolean pretendsToBeAForm(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                && request.getParameterMap().keySet().stream().anyMatch(name -> name.startsWith(OF_FORMS));
    }

    private static String queryOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).orElse("");
    }

    private static boolean isFile(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType()).orElse("").startsWith("multipart/");
    }

    private static boolean allReadable(Map<String, String[]> parameters) {
        return parameters.values().stream().mapToInt(values -> values.length).sum() <= MOST
                && parameters.entrySet().stream().allMatch(Parameters::readable);
    }

    private static boolean readable(Map.Entry<String, String[]> parameter) {
        String name = parameter.getKey();
        return clean(name, LONGEST_NAME)
                && visible(name)
                && Stream.of(parameter.getValue())
                        .allMatch(value -> clean(value, LONGEST_VALUE) && (isField(name) || visible(value)));
    }

    /** A page's own field says what is wrong with its value, and keeps it. */
    private static boolean isField(String name) {
        return name.indexOf(IN_A_FORM) > 0;
    }

    private static boolean visible(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean clean(String text, int longest) {
        return text.length() <= longest && text.indexOf(UNREADABLE) < 0;
    }
}
