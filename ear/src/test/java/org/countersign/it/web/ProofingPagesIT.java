package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.HttpVisitor.Form;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The office's page of proofing policies (PRF-6b), and the two that are open to everybody (PRF-9b, ACC-13). */
@Journey
class ProofingPagesIT {
    @Test
    void a_policy_is_seen_beforehand_saved_with_a_reason_and_removed(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        long partner = people.company("Partner " + OwnPeople.publicId().substring(0, 8));
        database.change("update organization set type = 'PARTNER' where id = ?", partner);
        String id = database.text("select public_id from organization where id = ?", partner)
                .orElseThrow();
        HttpVisitor office = people.strong(people.withRole(people.person(partner), "SYSTEM_ADMINISTRATOR"))
                .browser();
        try {
            Form draft = office.get(
                            "/admin/proofing-policy?product=PHONE_PROOFED&partner=" + id + "&preset=nist-800-63-4")
                    .form("Show what would change");
            Answer preview = office.follow(office.post(draft.action(), draft.values()));
            assertThat(preview.page().select("main").text())
                    .contains("Phone with identity proofing", "United States", "Answers to the bureau");
            assertThat(versions(database, id)).isZero();

            String save = "Save as version " + (newest(database) + 1);
            Answer refused = office.submit(preview, save, Map.of());
            assertThat(refused.page().select("[role=alert]").text()).contains("Reason");
            Answer saved = office.follow(office.submit(refused, save, Map.of("Reason", "A partner's wish.")));
            assertThat(saved.page().select("[role=status]").text()).contains("is saved");
            assertThat(versions(database, id)).isEqualTo(1);

            Answer removal = office.get("/admin/proofing-policy?product=PHONE_PROOFED&partner=" + id + "&withdraw=1");
            office.submit(
                    removal, "Save as version " + (newest(database) + 1), Map.of("Reason", "The wish is withdrawn."));
            assertThat(versions(database, id)).isEqualTo(2);
        } finally {
            database.change("update organization set type = 'SUPPLIER' where id = ?", partner);
        }
    }

    /** PRF-1, PRF-6b, OTP-7: the form that was open leads to the choice, which says why, or whom to ask. */
    @Test
    void whoever_stands_where_the_policy_leads_nowhere_chooses_anew_or_is_told_whom_to_ask(
            HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        long partner = people.company("Partner " + OwnPeople.publicId().substring(0, 8));
        Person person = people.person(partner);
        people.signIn(person);
        people.applicant(person, "DETAILS");
        database.change("update proofing_case set partner_id = ? where account_id = ?", partner, person.id());
        Form details = person.browser().get("/proofing/details").form("Continue");
        decree(database, partner, "", true);

        Answer choice = person.browser().follow(person.browser().post(details.action(), typed(details)));
        assertThat(choice.response().uri().getPath())
                .as(choice.page().select("main").text())
                .isEqualTo("/proofing/method");
        assertThat(choice.page().select("main").text())
                .contains("no longer accepted for what you bought", "Every country, about 30 minutes");
        assertThat(choice.page().select("input[type=radio][value=BUREAU]").hasAttr("disabled"))
                .isTrue();
        assertThat(choice.page().select("input[type=radio][value=WEBCAM]").hasAttr("disabled"))
                .isFalse();

        decree(database, partner, "US", false);
        Answer bureau = person.browser().get("/proofing/method");
        assertThat(bureau.page().select("input[type=radio][value=BUREAU]").hasAttr("disabled"))
                .isFalse();
        assertThat(bureau.page().select("input[type=radio][value=WEBCAM]").hasAttr("disabled"))
                .isTrue();
        assertThat(bureau.page().select("main").text()).doesNotContain("No way is open to you");

        database.change("update proofing_case set country = 'DE' where account_id = ?", person.id());
        Answer abroad = person.browser().get("/proofing/method");
        assertThat(abroad.page().select("main").text())
                .contains(
                        "No way is open to you in this country at the moment: Germany", "Contact customer support at");
        Map<String, String> nothingChosen = abroad.form("Continue").values();
        assertThat(person.browser()
                        .post(abroad.form("Continue").action(), nothingChosen)
                        .page()
                        .select("main")
                        .text())
                .contains("No way is open to you in this country at the moment: Germany");

        database.change("update proofing_case set tries = 4, country = 'US' where account_id = ?", person.id());
        Answer nothing = person.browser().get("/proofing/method");
        assertThat(nothing.page().select("main").text())
                .contains("No way is open to you", "Contact customer support at");
    }

    /** Case 22: neither the page that was open nor the session goes on, and the case stays where it is. */
    @Test
    void no_code_is_taken_of_somebody_whose_account_was_suspended(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Suspended"));
        people.signIn(person);
        people.applicant(person, "CODE_GIVEN");
        Answer page = person.browser().get("/proofing/code");
        database.change("update account set state = 'SUSPENDED' where id = ?", person.id());
        Answer refused =
                person.browser().submit(page, "Continue", Map.of("Activation code", "AAAAA-AAAAA-AAAAA-AAAAA"));
        assertThat(refused.location().orElse("")).contains("/signin");
        assertThat(database.text("select state from proofing_case where open_for = ?", person.id()))
                .contains("CODE_GIVEN");
    }

    private static Map<String, String> typed(Form details) {
        Map<String, String> typed = details.values();
        typed.putAll(Map.of("form:line1", "12 Elm Street", "form:city", "Salem", "form:region", "VA"));
        typed.putAll(Map.of("form:postalCode", "24153", "form:birthMonth", "4", "form:birthDay", "17"));
        typed.putAll(Map.of("form:birthYear", "1985", "form:digits", "4321"));
        return typed;
    }

    /** The next version of that partner's policy. */
    private static void decree(Database database, long partner, String countries, boolean webcam) {
        database.change("update proofing_policy_head set version = version + 1");
        database.change(
                "insert into proofing_policy (version, partner, withdrawn, questions, wrong_answers, attempts, countries,"
                        + " letter, days_contiguous_us, days_elsewhere, webcam, reason, changed_at)"
                        + " select h.version, o.public_id, false, 'PROVE', 'CHOICE', 4, ?, 'WHERE_NO_QUESTIONS', 30, 30, ?,"
                        + " 'a test', now() from proofing_policy_head h cross join organization o where o.id = ?",
                countries,
                webcam,
                partner);
    }

    @Test
    void a_policy_that_cannot_be_is_refused_beside_its_field(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        HttpVisitor office = people.strong(
                        people.withRole(people.person(people.company("Office")), "SYSTEM_ADMINISTRATOR"))
                .browser();
        Form draft = office.get("/admin/proofing-policy").form("Show what would change");
        Map<String, String> typed = draft.values();
        typed.put("draft:attempts", "0");
        typed.put("draft:countries", "US, XX");
        Answer answer = office.post(draft.action(), typed);
        assertThat(answer.page().select("[role=alert]").text()).contains("CS-PRF-201", "CS-PRF-203");
        assertThat(answer.page().getElementById("draft:countries").val()).isEqualTo("US, XX");
    }

    /** PRF-9b: and nobody is led to documents for a meeting that his policy does not have (PRF-6b). */
    @ParameterizedTest
    @CsvSource({
        "TERMS, terms",
        "CONSENT, consent",
        "DETAILS, details",
        "DIGITS, digits",
        "MISSED, missed",
        "LETTER_OFFERED, letter",
        "LETTER_SENT, code"
    })
    void the_documents_are_linked_wherever_a_webcam_appointment_is_offered(
            String state, String page, HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        long partner = people.company("Partner " + OwnPeople.publicId().substring(0, 8));
        Person person = people.person(partner);
        people.signIn(person);
        people.applicant(person, state);
        String documents = "main a[href^=/proofing/documents]";
        assertThat(person.browser().get("/proofing/" + page).page().select(documents))
                .hasSize(1);
        database.change("update proofing_case set partner_id = ? where account_id = ?", partner, person.id());
        decree(database, partner, "US", false);
        Answer without = person.browser().get("/proofing/" + page);
        assertThat(without.status()).isEqualTo(200);
        assertThat(without.page().select(documents)).isEmpty();
    }

    /** PRF-1, PRF-6b: before a case is begun; no word of what its policy may not hold. */
    @Test
    void the_ways_are_told_before_one_is_chosen(HttpVisitor visitors, Database database) {
        var people = new OwnPeople(database, visitors);
        Person person = people.person(people.company("Ways"));
        people.signIn(person);
        people.applicant(person, null);
        Answer ways = person.browser().get("/proofing");
        assertThat(ways.page().select("dl.kinds dt").eachText())
                .containsExactly(
                        "Questions from a credit bureau", "A letter with an activation code", "A webcam appointment");
        assertThat(ways.page().select("main").text()).doesNotContain("nothing to ask");
    }

    @Test
    void everybody_finds_the_documents_of_a_country(HttpVisitor visitor) {
        assertThat(visitor.get("/proofing/documents?country=DE")
                        .page()
                        .select("main")
                        .text())
                .contains("Accepted from: Germany", "Passport", "Personalausweis", "not expired");
        assertThat(visitor.another()
                        .get("/proofing/documents?country=XX")
                        .page()
                        .select("main dl"))
                .isEmpty();
    }

    @Test
    void whoever_has_the_link_objects_without_signing_in_and_once(HttpVisitor visitors, Database database) {
        Opened opened =
                new Scenes(database, visitors).openers().get("/proofing/object").get();
        Form form = opened.page().form("It was not me");
        Answer done = opened.browser().follow(opened.browser().post(form.action(), form.values()));
        assertThat(done.page().select("main").text()).contains("The verification has ended");
        Answer again = opened.browser().follow(opened.browser().post(form.action(), form.values()));
        assertThat(again.page().select("main").text()).contains("The verification has ended");
        assertThat(opened.browser()
                        .get("/proofing/object?link=" + "a".repeat(52))
                        .status())
                .isEqualTo(404);
        assertThat(opened.browser().get("/proofing/object").status()).isEqualTo(404);
    }

    private static long versions(Database database, String partner) {
        return database.number("select count(*) from proofing_policy where partner = ?", partner);
    }

    private static long newest(Database database) {
        return database.number("select version from proofing_policy_head");
    }
}
