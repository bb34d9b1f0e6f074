package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Canary;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Race;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** No questions, a letter to the verified address, its code, level 3 (PRF-5, PRF-7); and all that can come between. */
@Journey
class LetterProofingIT {
    private static final Pattern CODE = Pattern.compile("(?:[0-9A-Z]{5}[- ]){3}[0-9A-Z]{5}");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TABS = 5;

    @Test
    void the_code_of_the_letter_leads_to_level_3(Visitor user, Countersign running, Oathtool program)
            throws IOException, ReaderException {
        Applicant applicant = Applicant.called("letter", running.database());
        String application = applicationOfLevel3(applicant, running.database());
        order(applicant, user);
        user.isAccessible("proofing-code");
        String code = code(applicant, user, 1);
        user.open("/proofing")
                .fill("Activation code", "7KQ2M")
                .press("Continue")
                .sees("sign by sign");
        user.isAccessible("proofing-code-mistyped");
        user.fill("Activation code", ungrouped(code).toLowerCase(Locale.ROOT) + " ")
                .press("Continue");
        user.seesHeading("Activate your security methods");
        assertThat(applicant.stands(running.database())).isEqualTo("PASSED");
        assertThat(running.database()
                        .text(
                                "select method from identity_proof p join account a on a.id = p.account_id"
                                        + " where a.user_id = ? and p.valid = 1",
                                applicant.person().userId()))
                .hasValue("LETTER");
        activateTheApp(user, program);
        user.open("/home").sees("Mobile ID, level 3");
        user.page()
                .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile(application)))
                .getByRole(AriaRole.BUTTON)
                .click();
        user.sees("(" + applicant.person().userId() + ")").sees("Mobile ID, level 3");
        assertHidden(code, running);
    }

    /** PRF-7b, PRF-8: of three letters the last one's code is good, whatever the papers say that came before. */
    @Test
    void a_newer_letter_and_a_loss_leave_the_older_codes_dead(Visitor user, Countersign running) throws IOException {
        Applicant applicant = Applicant.called("lost", running.database());
        order(applicant, user);
        String first = code(applicant, user, 1);
        user.open("/proofing").press("Send another letter").sees("You can order another one after");
        applicant.waitsForTwoDays(running.database());
        user.press("Send another letter").seesHeading("A letter to your address");
        user.press("Send the letter").seesHeading("Enter your activation code");
        String second = code(applicant, user, 2);
        enter(user, first).sees("a newer one took its place");
        user.follow("Lost activation code")
                .seesHeading("Lost your activation code?")
                .isAccessible("proofing-lost-code");
        user.press("Yes, start again");
        applicant.choosesTheBureauAgain(user);
        applicant.agrees(user);
        applicant.waitsForTwoDays(running.database());
        applicant.tells(user, "0012").seesHeading("A letter to your address");
        user.press("Send the letter").seesHeading("Enter your activation code");
        enter(user, second).sees("This code is not accepted");
        enter(user, code(applicant, user, 3)).seesHeading("Activate your security methods");
        assertThat(applicant.stands(running.database())).isEqualTo("PASSED");
    }

    /** PRF-7b: the code of the letter before is good until another one is ordered, and can be entered as long. */
    @Test
    void who_asked_for_another_letter_can_keep_the_one_before(Visitor user, Countersign running) throws IOException {
        Applicant applicant = Applicant.called("keeps", running.database());
        order(applicant, user);
        String code = code(applicant, user, 1);
        applicant.waitsForTwoDays(running.database());
        user.open("/proofing").press("Send another letter").seesHeading("A letter to your address");
        user.sees("Your letter still counts").isAccessible("proofing-letter-kept");
        user.press("Keep waiting for my letter").seesHeading("Enter your activation code");
        user.press("Send another letter").seesHeading("A letter to your address");
        codeIsGood(applicant, "-1", running);
        user.open("/proofing").sees("12 Elm Street").doesNotSee("Keep waiting for my letter");
        codeIsGood(applicant, "1", running);
        user.open("/proofing");
        codeIsGood(applicant, "-1", running);
        user.press("Keep waiting for my letter").doesNotSee("Keep waiting for my letter");
        assertThat(applicant.stands(running.database())).isEqualTo("LETTER_OFFERED");
        codeIsGood(applicant, "1", running);
        user.open("/proofing").press("Keep waiting for my letter").seesHeading("Enter your activation code");
        enter(user, code).seesHeading("Activate your security methods");
        assertThat(letters(applicant, running.database())).isEqualTo(1);
    }

    private static void codeIsGood(Applicant applicant, String days, Countersign running) {
        running.database()
                .change(
                        "update activation_code set expires_at = now() + cast(? as integer) * interval '1 day' where"
                                + " account_id = (select id from account where user_id = ?)",
                        days,
                        applicant.person().userId());
    }

    /** PRF-7b: told at once, with the way on; the code on the paper that came back stays dead when another one is out. */
    @Test
    void a_letter_that_comes_back_is_told_where_the_next_one_is_ordered(Visitor user, Countersign running)
            throws IOException {
        Applicant applicant = Applicant.called("returned", running.database());
        offered(applicant, user, "12 Nowhere Lane");
        user.press("Send the letter").seesHeading("Enter your activation code");
        Await.until(
                "the letter to come back",
                PATIENCE,
                () -> "LETTER_OFFERED".equals(applicant.stands(running.database())));
        user.fill("Activation code", "ABCDE").press("Continue"); // on the page that was open meanwhile
        user.seesHeading("A letter to your address").sees("came back");
        user.sees("Its code no longer works").sees("You can order the next letter from");
        user.isAccessible("proofing-letter-returned");
        String first = code(applicant, user, 1);
        applicant.waitsForTwoDays(running.database());
        user.open("/proofing").press("Cancel and retry").seesHeading("Your personal details");
        applicant.tells(user, "12 Elm Street", "0012").sees("came back").sees("12 Elm Street");
        user.press("Send the letter").seesHeading("Enter your activation code");
        String second = code(applicant, user, 2);
        enter(user, first).sees("the post brought its letter back");
        enter(user, second).seesHeading("Activate your security methods");
    }

    /** OTP-7: what the printer does not take is told like what the post brings back; nobody waits for it. */
    @Test
    void a_letter_that_is_not_printed_is_told_where_the_next_one_is_ordered(Visitor user, Countersign running) {
        Applicant applicant = Applicant.called("unprinted", running.database());
        offered(applicant, user, "12 Paper Jam Road");
        user.press("Send the letter").seesHeading("Enter your activation code");
        String its = " where account_id = (select id from account where user_id = ?) and channel = 'LETTER'";
        Await.until(
                "the printer to be away",
                PATIENCE,
                () -> running.database()
                        .text(
                                "select state from delivery" + its,
                                applicant.person().userId())
                        .filter("FAILED"::equals)
                        .isPresent());
        running.database()
                .change(
                        "update delivery set attempts = 6, ready_at = now(), announce_at = now()" + its,
                        applicant.person().userId());
        Await.until(
                "the letter to be given up",
                PATIENCE,
                () -> "LETTER_OFFERED".equals(applicant.stands(running.database())));
        user.open("/proofing").seesHeading("A letter to your address").sees("was not sent");
        user.sees("does not count among your letters").isAccessible("proofing-letter-not-sent");
        user.press("Send the letter").seesHeading("Enter your activation code");
    }

    /** OTP-7: who cannot be told his address now goes another way, or comes again. */
    @Test
    void while_the_bureau_is_away_everything_else_can_be_done(Visitor user, Countersign running) {
        Applicant applicant = Applicant.called("outage", running.database());
        offered(applicant, user, "12 Outage Avenue");
        user.sees("cannot be asked at the moment").isAccessible("proofing-letter-bureau-away");
        user.doesNotSee("Send the letter").follow("Try again").sees("cannot be asked at the moment");
        user.press("Cancel and retry").seesHeading("Your personal details");
        applicant.tells(user, "12 Outage Avenue", "0012").sees("cannot be asked at the moment");
        user.press("Make a webcam appointment").seesHeading("Choose a time");
    }

    /** PRF-5: somebody else's address gets no letter; who moved tells where he lives now, at the price of a try. */
    @Test
    void whoever_does_not_live_there_tells_another_address(Visitor user, Countersign running) {
        Applicant applicant = Applicant.called("moved", running.database());
        offered(applicant, user, "12 Elm Street");
        user.page().getByText("This is not my address").click();
        user.sees("enter your current address; 3 tries are left");
        user.press("Cancel and retry").seesHeading("Your personal details");
        applicant.tells(user, "7 Oak Street", "0012").seesHeading("A letter to your address");
        user.sees("7 Oak Street").doesNotSee("12 Elm Street");
        user.page().getByText("This is not my address").click();
        user.sees("2 tries are left").press("Make a webcam appointment").seesHeading("Choose a time");
        assertThat(letters(applicant, running.database())).isZero();
    }

    /** PRF-6b, case 22: a policy may give a letter 21 days; the page tells what its paper tells. */
    @Test
    void the_page_tells_until_when_the_very_code_is_good(Visitor user, Countersign running) {
        Applicant applicant = Applicant.called("until", running.database());
        order(applicant, user);
        running.database()
                .change(
                        "update activation_code set expires_at = timestamp with time zone '2031-05-17 12:00:00+00' where"
                                + " account_id = (select id from account where user_id = ?)",
                        applicant.person().userId());
        user.open("/proofing").sees("Until May 17, 2031").doesNotSee("30 days");
    }

    /** OTP-7, case 22: an expired code is told before it is typed, and leads to another letter or an agent, not to a loss. */
    @Test
    void an_expired_code_is_told_with_the_ways_on(Visitor user, Countersign running) throws IOException {
        Applicant applicant = Applicant.called("expired", running.database());
        order(applicant, user);
        String code = code(applicant, user, 1);
        applicant.waitsForTwoDays(running.database());
        running.database()
                .change(
                        "update activation_code set expires_at = now() - interval '1 minute' where account_id ="
                                + " (select id from account where user_id = ?)",
                        applicant.person().userId());
        user.open("/home").sees("The code of your letter has expired");
        user.open("/proofing").sees("Your code has expired").sees("It worked until");
        user.isAccessible("proofing-code-expired");
        enter(user, code).sees("Order another letter on this page");
        user.press("Send another letter").seesHeading("A letter to your address");
        user.press("Send the letter").seesHeading("Enter your activation code").doesNotSee("Your code has expired");
        user.press("Make a webcam appointment").seesHeading("Choose a time");
        assertThat(running.database()
                        .number(
                                "select count(*) from activation_code where live_case is not null and account_id ="
                                        + " (select id from account where user_id = ?)",
                                applicant.person().userId()))
                .isZero();
    }

    /** PRF-7b, case 33: the same button in several tabs of one browser. */
    @Test
    void five_tabs_at_once_order_one_letter_with_one_code(HttpVisitor browser, Database database) {
        Applicant applicant = Applicant.called("tabs", database);
        applicant.comesTo("DETAILS", database);
        ProofingCanaries told = new ProofingCanaries(browser);
        told.signIn(applicant);
        told.answer(told.tell("0011"), false);
        pressInAllTabs(browser, "/proofing/missed", "Send me a letter", database);
        assertThat(applicant.stands(database)).isEqualTo("LETTER_OFFERED");
        pressInAllTabs(browser, "/proofing/letter", "Send the letter", database);
        assertThat(applicant.stands(database)).isEqualTo("LETTER_SENT");
        assertThat(letters(applicant, database)).isEqualTo(1);
        assertThat(database.number(
                        "select count(*) from activation_code where account_id = (select id from account where user_id = ?)",
                        applicant.person().userId()))
                .isEqualTo(1);
        assertThat(database.number(
                        "select count(*) from delivery where template = 'activation-letter' and account_id ="
                                + " (select id from account where user_id = ?)",
                        applicant.person().userId()))
                .isEqualTo(1);
        assertThat(browser.follow(browser.get("/proofing")).body()).contains("Enter your activation code");
    }

    private static void pressInAllTabs(HttpVisitor browser, String path, String button, Database database) {
        List<Answer> tabs = Stream.generate(() -> browser.get(path)).limit(TABS).toList();
        List<Answer> answers = Race.at(
                database, "proofing_case", TABS, each -> () -> browser.submit(tabs.get(each), button, Map.of()));
        assertThat(answers)
                .as("one tab goes on, the others are led to where it is")
                .allMatch(answer -> answer.location().isPresent());
    }

    private static void order(Applicant applicant, Visitor user) {
        offered(applicant, user, "12 Elm Street").sees("12 Elm Street").isAccessible("proofing-letter");
        user.press("Send the letter").seesHeading("Enter your activation code");
    }

    private static Visitor offered(Applicant applicant, Visitor user, String street) {
        applicant.signsIn(user);
        applicant.choosesTheBureau(user);
        applicant.agrees(user);
        return applicant.tells(user, street, "0012").seesHeading("A letter to your address");
    }

    private static Visitor enter(Visitor user, String code) {
        return user.open("/proofing").fill("Activation code", code).press("Continue");
    }

    private static long letters(Applicant applicant, Database database) {
        return database.number(
                "select count(*) from proofing_letter where account_id = (select id from account where user_id = ?)",
                applicant.person().userId());
    }

    /** The code in the PDF of the newest of so many letters to him, from the outbox. */
    private static String code(Applicant applicant, Visitor user, int letters) throws IOException {
        String outbox = "/demo/outbox?channel=LETTER&q=" + applicant.lastName();
        Locator files = user.page().locator("a[href^='/demo/file']");
        Await.until(letters + " letters to " + applicant.lastName(), PATIENCE, () -> {
            user.open(outbox);
            return files.count() == letters;
        });
        Path file = user.page().waitForDownload(() -> files.first().click()).path();
        try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
            Matcher code = CODE.matcher(new PDFTextStripper().getText(document));
            assertThat(code.find()).isTrue();
            return code.group();
        }
    }

    private static String ungrouped(String code) {
        return code.replaceAll("[- ]", "");
    }

    /** PRF-7, case 23: printed and typed, it stands in no table and in no log, grouped or not. */
    private static void assertHidden(String code, Countersign running) {
        AtRest places = new AtRest(running.database(), running);
        for (String written : List.of(code, ungrouped(code))) {
            Canary canary = Canary.of("an activation code", written);
            assertThat(places.foundInLogs(canary)).isEmpty();
            assertThat(canary.tables(running.database())).isEmpty();
        }
    }

    private static void activateTheApp(Visitor user, Oathtool program) throws IOException, ReaderException {
        user.follow("Activate Mobile ID").seesHeading("Set up your mobile ID");
        List<String> pair = AuthenticatorApp.scanning(
                        user.page().locator("img.qr").screenshot(), program)
                .pair();
        user.fill("First code", pair.get(0)).fill("Second code", pair.get(1)).press("Activate mobile ID");
        user.seesHeading("Your mobile ID is active");
    }

    /** One that his company may open, and he; by any kind of credential. Answers its name. */
    private static String applicationOfLevel3(Applicant applicant, Database database) {
        String name = "Vault " + applicant.lastName();
        long id = database.number(
                "insert into application (id, public_id, partner_id, name, required_level, launch_path)"
                        + " select nextval('application_seq'), ?, partner_id, ?, 3, '/demo/application'"
                        + " from application where name = 'Drawings vault' returning id",
                "vault" + applicant.lastName().toLowerCase(Locale.ROOT),
                name);
        database.change(
                "insert into application_subscription (organization_id, application_id, terms_accepted_at)"
                        + " select organization_id, ?, now() from account where user_id = ?",
                id,
                applicant.person().userId());
        database.change(
                "insert into application_access (account_id, application_id, state, requested_at, decided_at)"
                        + " select id, ?, 'GRANTED', now(), now() from account where user_id = ?",
                id,
                applicant.person().userId());
        return name;
    }
}
