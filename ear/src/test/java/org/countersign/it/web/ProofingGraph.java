package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.proofing.ProofingState;

/**
 * Case 33: the buttons of every step of a proofing, pressed on a page that was open before its case went on to another
 * step. It moves nothing, but for what is open at that step too.
 */
final class ProofingGraph {
    /** Its page shows an appointment, which a case without one cannot have. */
    private static final Set<ProofingState> NO_PAGE = Set.of(ProofingState.BOOKED);

    /** What more than one step offers, by the same words or others. */
    private static final Set<String> OPEN_ELSEWHERE = Set.of("RETRY", "TAKE_WEBCAM", "CHANGE_METHOD");

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("form:country", "US"),
            Map.entry("form:method", "BUREAU"),
            Map.entry("form:line1", "12 Elm Street"),
            Map.entry("form:city", "Salem"),
            Map.entry("form:region", "VA"),
            Map.entry("form:postalCode", "24153"),
            Map.entry("form:phone", ""),
            Map.entry("form:birthMonth", "4"),
            Map.entry("form:birthDay", "17"),
            Map.entry("form:birthYear", "1985"));

    private final Database database;
    private final Person person;

    ProofingGraph(HttpVisitor visitors, Database database) {
        this.database = database;
        var people = new OwnPeople(database, visitors);
        person = people.person(people.company("Graph " + OwnPeople.publicId()));
        people.signIn(person);
        people.applicant(person, ProofingState.CHOOSING.name());
    }

    /**
     * Presses one of so many pairs of a button and another step, all of them in turn.
     *
     * @return how many those were
     */
    int walk(int every) {
        List<String> findings = new ArrayList<>();
        int pair = 0;
        int pressed = 0;
        for (ProofingState shown : open()) {
            for (PageForm form : NO_PAGE.contains(shown) ? List.<PageForm>of() : forms(shown)) {
                for (ProofingState at : open()) {
                    if (at != shown && ++pair % every == 0) {
                        pressed++;
                        press(form, at)
                                .forEach(finding -> findings.add(shown + " " + form.name() + " at " + at + finding));
                    }
                }
            }
        }
        assertThat(findings).isEmpty();
        return pressed;
    }

    private List<String> press(PageForm form, ProofingState at) {
        stands(at);
        String before = stand();
        long last = lastMove();
        Answer answer = person.browser().post(form.action(), form.values());
        List<String> moves = movesAfter(last);
        List<String> findings = new ArrayList<>();
        if (answer.status() / 100 == 5) {
            findings.add(": broke");
        }
        if (answer.status() == 200 && !leadsTo(form.action())) {
            findings.add(": shows a step that is over");
        }
        if (answer.location().filter(to -> to.contains("/signin")).isPresent()) {
            findings.add(": was pressed by nobody");
        }
        if (!OPEN_ELSEWHERE.containsAll(moves)) {
            findings.add(": moved it by " + moves);
        }
        if (moves.isEmpty() && !before.equals(stand())) {
            findings.add(": changed " + before + " to " + stand());
        }
        return findings;
    }

    /** Whether that is the page of the step at which the case stands. */
    private boolean leadsTo(String page) {
        return person.browser()
                .get("/proofing")
                .location()
                .filter(page::endsWith)
                .isPresent();
    }

    private static List<ProofingState> open() {
        return Arrays.stream(ProofingState.values())
                .filter(state -> !state.isFinal())
                .toList();
    }

    /** Every button of the page of that step, its fields filled in. */
    private List<PageForm> forms(ProofingState state) {
        stands(state);
        Answer page = person.browser().follow(person.browser().get("/proofing"));
        return PageForm.of(page, Integer.MAX_VALUE).stream()
                .filter(form -> form.button().startsWith("form:")) // not the shell's, which signs out
                .map(form -> form.complete(page))
                .map(form -> filled(form, state))
                .toList();
    }

    private static PageForm filled(PageForm form, ProofingState state) {
        Map<String, String> values = new LinkedHashMap<>(form.values());
        FIELDS.forEach((name, value) -> values.computeIfPresent(name, (field, blank) -> value));
        values.computeIfPresent("form:digits", (field, blank) -> state == ProofingState.DIGITS ? "123450010" : "0010");
        return new PageForm(form.action(), values, form.fields(), form.button());
    }

    private void stands(ProofingState state) {
        database.change(
                "update proofing_case set state = ?, state_since = now(), method = 'BUREAU', country = 'US', tries = 1,"
                        + " request = 'asked', bureau_reference = 'none', answer_sheet = '2 2',"
                        + " answer_until = now() + interval '5 minutes', version = version + 1 where open_for = ?",
                state.name(),
                person.id());
    }

    /** All that a step could leave behind. */
    private String stand() {
        return database.text(
                        "select concat_ws(' ', c.state, c.method, c.country, c.tries,"
                                + " (select count(*) from proofing_agreement a where a.case_id = c.id),"
                                + " (select count(*) from proofing_letter l where l.account_id = c.account_id),"
                                + " (select count(*) from delivery d where d.account_id = c.account_id))"
                                + " from proofing_case c where c.open_for = ?",
                        person.id())
                .orElse("no open case");
    }

    private long lastMove() {
        return database.number(
                "select coalesce(max(m.id), 0) from proofing_move m join proofing_case c on c.id = m.case_id"
                        + " where c.account_id = ?",
                person.id());
    }

    private List<String> movesAfter(long last) {
        return database
                .rows(
                        "select m.moved_by from proofing_move m join proofing_case c on c.id = m.case_id"
                                + " where c.account_id = ? and m.id > ?",
                        person.id(),
                        last)
                .stream()
                .map(row -> (String) row.get("moved_by"))
                .toList();
    }
}
