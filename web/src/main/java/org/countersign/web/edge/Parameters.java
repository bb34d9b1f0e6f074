package org.countersign.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.Optional;

/** Whether names and values of a form can be read at all: UTF-8, not too many, not too long (case 43). */
final class Parameters {
    private static final int MOST = 400;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_VALUE = 20_000;
    private static final char UNREADABLE = '\uFFFD';

    private Parameters() {}

    static boolean readable(HttpServletRequest request) {
        try {
            request.setCharacterEncoding("UTF-8");
            return isFile(request) || allReadable(request.getParameterMap());
        } catch (UnsupportedEncodingException | RuntimeException unreadable) {
            // the server says "too many" and "too large" by exceptions of its own kinds, wrapped in a RuntimeException
            return false;
        }
    }

    private static boolean isFile(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType()).orElse("").startsWith("multipart/");
    }

    private static boolean allReadable(Map<String, String[]> parameters) {
        return parameters.values().stream().mapToInt(values -> values.length).sum() <= MOST
                && parameters.entrySet().stream().allMatch(Parameters::readable);
    }

    private static boolean readable(Map.Entry<String, String[]> parameter) {
        if (!clean(parameter.getKey(), LONGEST_NAME)) {
            return false;
        }
        for (String value : parameter.getValue()) {
            if (!clean(value, LONGEST_VALUE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean clean(String text, int longest) {
        return text.length() <= longest && text.indexOf(UNREADABLE) < 0;
    }
}
