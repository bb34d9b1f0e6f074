package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Node;
import org.junit.jupiter.api.Test;

/** Ten thousand views in one session cost no more memory than a few (case 42). */
@Journey
class FacesAbuse {
    private static final int VIEWS = Integer.getInteger("views", 10_000);
    private static final int WARM = 200;
    private static final double MOST_MB = 24;
    private static final Pattern USED = Pattern.compile("(?:tenured|old)[^\\n]*used (\\d+)K");

    @Test
    void ten_thousand_views_leave_the_heap_flat(HttpVisitor visitors) throws IOException, InterruptedException {
        try (Node node = Node.named("views").start()) {
            HttpVisitor visitor = visitors.at(node);
            open(visitor, WARM);
            double before = heap(node);
            open(visitor, VIEWS);
            double after = heap(node);
            Figure.print("views.heap_growth_mb", after - before, "MB");
            assertThat(after - before).isLessThan(MOST_MB);
            assertThat(PageForm.of(visitor.get("/signin"), 1)).isNotEmpty();
        }
    }

    private static void open(HttpVisitor visitor, int many) {
        for (int i = 0; i < many; i++) {
            assertThat(visitor.get("/signin").status()).isEqualTo(200);
        }
    }

    /** What lives after a collection, in MB. */
    private static double heap(Node node) throws IOException, InterruptedException {
        jcmd(node, "GC.run");
        String told = jcmd(node, "GC.heap_info");
        Matcher used = USED.matcher(told);
        assertThat(used.find()).as(told).isTrue();
        return Long.parseLong(used.group(1)) / 1024.0;
    }

    private static String jcmd(Node node, String command) throws IOException, InterruptedException {
        String pid = Files.readString(node.home().resolve("node.pid")).strip();
        Process jcmd = new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", pid, command)
                .redirectErrorStream(true)
                .start();
        String told = new String(jcmd.getInputStream().readAllBytes());
        jcmd.waitFor();
        return told;
    }
}
