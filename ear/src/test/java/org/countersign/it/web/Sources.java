package org.countersign.it.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses of the product as its sources name them, so that a test of all of them misses none. */
final class Sources {
    private static final Path PAGES = Path.of("../web/src/main/webapp");
    private static final Path CLASSES = Path.of("../web/src/main/java");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern READ = Pattern.compile("getParameter\\(\"(\\w+)\"\\)");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\\{?([^)}]*)\\}?\\)");
    private static final Pattern ADDRESS = Pattern.compile("\"(/[^\"]*)\"");

    private Sources() {}

    /** Every page that has an address: {@code /signin/password}. */
    static Set<String> pages() {
        return files(PAGES, ".xhtml").stream()
                .map(file -> "/" + PAGES.relativize(file).toString().replace(".xhtml", ""))
                .filter(page -> !page.startsWith("/WEB-INF/") && !page.startsWith("/resources/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every servlet of our own: {@code /orders/document}. */
    static Set<String> servlets() {
        return files(CLASSES, ".java").stream()
                .flatMap(file -> SERVLET.matcher(text(file)).results())
                .flatMap(found -> ADDRESS.matcher(found.group(1)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What pages and servlets take from the address: {@code /orders/order?order}. */
    static Set<String> parameters() {
        Set<String> found = new TreeSet<>();
        for (String page : pages()) {
            PARAMETER
                    .matcher(text(PAGES.resolve(page.substring(1) + ".xhtml")))
                    .results()
                    .forEach(each -> found.add(page + "?" + each.group(1)));
        }
        for (Path file : files(CLASSES, ".java")) {
            Matcher servlet = SERVLET.matcher(text(file));
            if (servlet.find()) {
                ADDRESS.matcher(servlet.group(1))
                        .results()
                        .forEach(address -> READ.matcher(text(file))
                                .results()
                                .forEach(each -> found.add(address.group(1) + "?" + each.group(1))));
            }
        }
        return found;
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
