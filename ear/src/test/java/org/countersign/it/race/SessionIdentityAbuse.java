package org.countersign.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.it.fixture.Cluster;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Node;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.SharedCluster;
import org.countersign.it.race.Crowd.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One browser that a balancer leads to the other node with every request (case 2): each step has an id of its own, an old
 * one is dead on both nodes however often it is tried, and the next person meets nothing of the first.
 */
@ExtendWith(SharedCluster.class)
class SessionIdentityAbuse {
    private static final String COOKIE = "countersign";
    private static final int PROBES = Rounds.of(1000);

    private final List<Node> nodes = new ArrayList<>();
    private int turn;

    @Test
    void a_browser_led_from_node_to_node_is_somebody_else_at_each_step(Cluster cluster, Oathtool program) {
        nodes.addAll(List.of(cluster.first(), cluster.second()));
        Holder holder = Holder.registered(cluster.first().visitor(), cluster.database(), program);
        Person next = new Crowd(cluster.database()).person();
        HttpVisitor browser = cluster.first().visitor().takesCookie(COOKIE, "planted0123456789");
        List<String> ids = new ArrayList<>(List.of("planted0123456789"));

        Answer code = password(browser, holder.userId());
        ids.add(id(browser));
        Answer home = follow(browser, here(browser).submit(code, "Skip OTP", Map.of()));
        assertThat(home.body()).contains("Password, level 1");
        ids.add(id(browser));
        Answer asked = here(browser).get("/elevate");
        Entrance.code(here(browser), asked, holder.token().fresh());
        assertThat(here(browser).get("/home").body()).contains("Hardware token, level 2");
        ids.add(id(browser));
        Answer last = here(browser).get("/credentials");
        assertThat(last.body()).contains(holder.userId());
        here(browser).submit(last, "Sign out", Map.of());
        assertThat(here(browser).get("/home").location()).isPresent();
        password(browser, next.userId());
        for (String page : List.of("/home", "/credentials", "/orders", "/elevate", "/home", "/credentials")) {
            assertThat(follow(browser, here(browser).get(page)).body())
                    .as(page)
                    .contains(next.userId())
                    .doesNotContain(holder.userId());
        }
        ids.add(id(browser));

        assertThat(ids).doesNotHaveDuplicates();
        probe(ids.subList(0, ids.size() - 1), holder.userId(), next.userId());
    }

    /** Everybody who comes with an old id, on either node, is led to the sign-in and sees nobody's name. */
    private void probe(List<String> old, String... names) {
        Set<String> answers = new HashSet<>();
        int accepted = 0;
        HttpVisitor stranger = nodes.get(0).visitor();
        for (int probe = 0; probe < PROBES; probe++) {
            here(stranger).takesCookie(COOKIE, old.get(probe / 2 % old.size()));
            Answer answer = stranger.get("/home");
            boolean refused =
                    answer.location().filter(where -> where.contains("/signin")).isPresent();
            accepted += refused ? 0 : 1;
            answers.add(answer.body());
        }
        Figure.print("session.old.probes", PROBES, "probes");
        Figure.print("session.old.accepted", accepted, "probes");
        assertThat(accepted).isZero();
        assertThat(answers).noneMatch(body -> List.of(names).stream().anyMatch(body::contains));
    }

    private Answer password(HttpVisitor browser, String userId) {
        Answer name = here(browser).get("/signin");
        Answer password =
                follow(browser, here(browser).submit(name, "Continue", Map.of("User ID or e-mail address", userId)));
        return follow(browser, here(browser).submit(password, "Sign in", Map.of("Password", Entrance.PASSWORD)));
    }

    private Answer follow(HttpVisitor browser, Answer answer) {
        Answer next = answer;
        while (next.location().isPresent()) {
            next = here(browser).get(next.location().orElseThrow());
        }
        return next;
    }

    /** The same browser, at the other node. */
    private HttpVisitor here(HttpVisitor browser) {
        turn++;
        return browser.goesTo(nodes.get(turn % nodes.size()));
    }

    private static String id(HttpVisitor browser) {
        return browser.cookie(COOKIE).orElseThrow();
    }
}
