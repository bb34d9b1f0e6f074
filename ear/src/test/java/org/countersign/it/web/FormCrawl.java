package org.countersign.it.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;

/**
 * Sends every form of every page with everything wrong that a form can have, and keeps what was not as it must be. A form
 * is fetched anew before each time, as its first sending may have used it up.
 */
final class FormCrawl {
    /** What belongs to a person and must stand as it was when something was refused. */
    static final String HOLDINGS = """
            select md5(concat(
              (select string_agg(a::text, '|') from account a where a.id = p.id),
              (select string_agg(o::text, '|' order by o.id) from purchase_order o where o.account_id = p.id),
              (select string_agg(l::text, '|' order by l.id) from order_line l join purchase_order o on o.id = l.order_id
                where o.account_id = p.id),
              (select string_agg(concat(c.public_id, c.state, c.serial, c.default_slot), '|' order by c.id)
                 from credential c where c.account_id = p.id),
              (select string_agg(n::text, '|' order by n.id) from credential_phone n
                 join credential c on c.id = n.credential_id where c.account_id = p.id),
              (select string_agg(s::text, '|' order by s.id) from subscription s where s.account_id = p.id),
              (select string_agg(k::text, '|' order by k.id) from license_key k
                where k.buyer_id = p.id or k.redeemed_by = p.id),
              (select string_agg(j::text, '|') from onboarding_journey j where j.account_id = p.id),
              (select string_agg(x::text, '|' order by x.application_id) from application_access x
                where x.account_id = p.id),
              (select count(*) from launch_ticket t where t.account_id = p.id),
              (select count(*) from delivery d where d.account_id = p.id),
              (select string_agg(i::text, '|' order by i.id) from invoice_payment i where i.recorded_by = p.id)))
              from (select cast(? as bigint) as id) p
            """;

    private final Database database;
    private final Map<String, Supplier<Opened>> openers;
    private final List<String> findings = new ArrayList<>();
    private final List<Long> micros = new ArrayList<>();
    private int sent;

    FormCrawl(Database database, Map<String, Supplier<Opened>> openers) {
        this.database = database;
        this.openers = openers;
    }

    /** All that was not as it must be. */
    List<String> findings() {
        return findings;
    }

    int sent() {
        return sent;
    }

    /** How long the answer took under which that share of all answers came, in milliseconds. */
    double percentile(double share) {
        List<Long> sorted = micros.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, (long) (sorted.size() * share))) / 1000.0;
    }

    /**
     * Sends the page's forms.
     *
     * @param most how many mutations of each form
     * @param turn where in the list to begin, so that a sample of each form is a sample of all mutations
     */
    void page(String view, int buttons, int most, int turn) {
        List<PageForm> forms = PageForm.of(openers.get(view).get().page(), buttons);
        for (int form = 0; form < forms.size(); form++) {
            int number = form;
            IntStream.range(0, Math.min(most, Mutation.values().length))
                    .map(i -> (turn + number * 7 + i) % Mutation.values().length)
                    .forEach(i -> send(view, number, buttons, Mutation.values()[i], i));
        }
    }

    private void send(String view, int number, int buttons, Mutation mutation, int turn) {
        Opened opened = openers.get(view).get();
        List<PageForm> forms = PageForm.of(opened.page(), buttons);
        if (number >= forms.size()) {
            return;
        }
        PageForm form = forms.get(number);
        boolean hasField = !form.fields().isEmpty();
        String field = hasField ? form.fields().get(turn % form.fields().size()) : form.button();
        send(view, opened, form, mutation, field, number == 0 && hasField);
    }

    /** Presses each kind of button as the page stands: it leads on, or tells what is missing. */
    void everyButton(String view) {
        Map<String, Integer> places = new TreeMap<>();
        List<PageForm> forms = PageForm.of(openers.get(view).get().page(), Integer.MAX_VALUE);
        for (int place = 0; place < forms.size(); place++) {
            places.putIfAbsent(forms.get(place).button().replaceAll(":\\d+:", ":n:"), place);
        }
        places.forEach((button, place) -> press(view, button, place));
    }

    private void press(String view, String button, int place) {
        Opened opened = openers.get(view).get();
        List<PageForm> forms = PageForm.of(opened.page(), Integer.MAX_VALUE);
        if (place >= forms.size()) {
            findings.add(view + " " + button + ": is there no more");
            return;
        }
        String before = holdings(opened);
        PageForm form = forms.get(place);
        Answer answer = post(opened.browser(), form, PageForm.encoded(form.values()));
        judge(view + " " + button + ": ", opened, answer, before);
        if (answer.location().isEmpty() && !Verdict.isRefusal(answer)) {
            findings.add(view + " " + button + ": does nothing");
        }
    }

    /** Sends the page's first form, complete but for one field, once for each of its fields and each mutation. */
    void everyField(String view, List<Mutation> mutations) {
        fields(view).forEach(field -> mutations.forEach(mutation -> sendComplete(view, mutation, field)));
    }

    /** The same with one of the mutations for each field, by turns. */
    void everyFieldByTurns(String view, List<Mutation> mutations) {
        int turn = 0;
        for (String field : fields(view)) {
            sendComplete(view, mutations.get(turn % mutations.size()), field);
            turn++;
        }
    }

    private List<String> fields(String view) {
        Opened first = openers.get(view).get();
        List<PageForm> forms = PageForm.of(first.page(), 1);
        return forms.isEmpty() ? List.of() : forms.get(0).typed(first.page());
    }

    private void sendComplete(String view, Mutation mutation, String field) {
        Opened opened = openers.get(view).get();
        send(view, opened, PageForm.of(opened.page(), 1).get(0).complete(opened.page()), mutation, field, true);
    }

    private void send(String view, Opened opened, PageForm form, Mutation mutation, String field, boolean primary) {
        String before = holdings(opened);
        Answer answer = post(opened.browser(), form, mutation.of(form, field));
        String what = view + " " + form.button() + " " + mutation + " " + field + ": ";
        judge(what, opened, answer, before);
        if (primary && mutation.isNeverTaken() && !Verdict.isRefusal(answer)) {
            findings.add(what + "was taken (" + answer.status() + ", "
                    + answer.location().orElse("") + ")");
        }
    }

    private void judge(String what, Opened opened, Answer answer, String before) {
        String wrong = Verdict.on(answer);
        if (!wrong.isEmpty()) {
            findings.add(what + wrong);
        }
        if (Verdict.isRefusal(answer) && !before.equals(holdings(opened))) {
            findings.add(what + "was refused, and changed something");
        }
        if (answer.location().isPresent()) {
            Answer next = opened.browser().follow(answer);
            String wrongThere = Verdict.on(next);
            if (!wrongThere.isEmpty()) {
                findings.add(what + "leads to " + next.response().uri() + ", which " + wrongThere);
            }
        }
    }

    private Answer post(HttpVisitor browser, PageForm form, String body) {
        var request = browser.request(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body));
        long begun = System.nanoTime();
        Answer answer = browser.send(request);
        micros.add((System.nanoTime() - begun) / 1000);
        sent++;
        return answer;
    }

    private String holdings(Opened opened) {
        return opened.person() == null
                ? ""
                : database.text(HOLDINGS, opened.person().id()).orElse("");
    }
}
