package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.it.fixture.Browsers;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.HttpVisitor.Form;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** The bureau's way to level 3 (PRF-1 to PRF-5), in the browser, by the simulated bureau's documented magic digits. */
@Journey
class BureauProofingIT {
    @Test
    void right_answers_lead_to_an_activated_mobile_id_of_level_3(
            Visitor user, Visitor elsewhere, HttpVisitor outbox, Countersign running) {
        Applicant applicant = Applicant.called("proofed", running.database());
        applicant.signsIn(user).seesHeading("Prove your identity");
        user.open("/get-credentialed/methods").sees("Proofing needed");
        user.open("/credentials/mobile-id").sees("Prove your identity first");
        user.open("/proofing/details").seesHeading("Prove your identity");

        user.press("Start").seesHeading("Country and way");
        user.select("Proofing country", "Germany");
        PlaywrightAssertions.assertThat(bureau(user)).isDisabled();
        user.select("Proofing country", "United States").check("Questions from a credit bureau");
        user.select("Proofing country", "Canada").press("Continue").sees("Choose how you want to prove your identity");
        user.select("Proofing country", "United States").check("Questions from a credit bureau");
        user.press("Continue");
        user.seesHeading("Confirm your full name");
        user.press("Confirm and continue").seesHeading("Terms of service");
        user.press("Agree and continue").sees("Tick this to agree");
        user.check("I have read these terms and agree to them").press("Agree and continue");
        user.seesHeading("Your written consent");
        new Desk(outbox).awaitMails(1, applicant.person().email(), "agreed to the terms of service");

        SigningIn.as(elsewhere, applicant.person().userId());
        elsewhere.open("/proofing").seesHeading("Your written consent");
        elsewhere.check("I consent to this inquiry").press("Consent and continue");
        elsewhere.seesHeading("Your personal details");
        elsewhere.press("Continue").sees("please fill this in").isAccessible("proofing-details-missing");
        applicant.tells(elsewhere, Applicant.QUESTIONS).seesHeading("The bureau’s questions");
        elsewhere.isAccessible("proofing-questions");
        user.open("/proofing").sees("The questions were shown once");
        applicant.answers(elsewhere, true);
        elsewhere.seesHeading("Your identity is proofed").isAccessible("proofing-proofed");
        elsewhere
                .follow("Continue")
                .seesHeading("Activate your security methods")
                .sees("Activate Mobile ID");
        assertThat(applicant.stands(running.database())).isEqualTo("PASSED");
        assertThat(running.database()
                        .number(
                                "select level from subscription where account_id ="
                                        + " (select id from account where user_id = ?)",
                                applicant.person().userId()))
                .isEqualTo(3);
        user.open("/proofing/questions").seesHeading("Your identity is proofed");
    }

    @Test
    void wrong_answers_lead_to_three_more_tries_and_then_to_webcam_only(Visitor user, Countersign running) {
        Applicant applicant = Applicant.called("wrong", running.database());
        applicant.signsIn(user);
        applicant.choosesTheBureau(user);
        applicant.agrees(user);
        for (int left = 3; left > 0; left--) {
            applicant.tells(user, "0011").seesHeading("The bureau’s questions");
            applicant.answers(user, true);
            user.seesHeading("The answers did not match")
                    .sees(left == 1 ? "One try is left" : left + " tries are left");
            if (left == 3) {
                user.isAccessible("proofing-missed");
            }
            user.press("Try again").seesHeading("Your personal details");
        }
        applicant.tells(user, "0011").seesHeading("The bureau’s questions");
        applicant.answers(user, false);
        user.sees("The credit bureau is not asked about you again").isAccessible("proofing-missed-for-good");
        user.doesNotSee("Try again").press("Make a webcam appointment").seesHeading("Choose a time");
        user.open("/proofing/details").follow("Cancel proofing").seesHeading("Cancel proofing?");
        user.press("Yes, cancel it").sees("Your proofing is cancelled");
        user.open("/proofing").press("Start").seesHeading("Country and way").sees("is not asked about you again");
        PlaywrightAssertions.assertThat(bureau(user)).isDisabled();
    }

    /** PRF-4, PRF-5: what was left out by accident is told where it is missing, and costs no try. */
    @Test
    void a_question_that_was_left_open_is_told_and_nothing_is_sent(Visitor user, Countersign running) {
        Applicant applicant = Applicant.called("open", running.database());
        applicant.signsIn(user);
        applicant.choosesTheBureau(user);
        applicant.agrees(user);
        applicant.tells(user, Applicant.QUESTIONS).seesHeading("The bureau’s questions");
        Locator questions = user.page().locator("fieldset.question");
        questions.first().locator("label").first().click();
        user.press("Send my answers").sees("There is a problem");
        user.isAccessible("proofing-questions-open");
        PlaywrightAssertions.assertThat(questions.nth(1)).containsText("Choose an answer to question 2.");
        PlaywrightAssertions.assertThat(questions.first().locator(".err")).isHidden();
        user.page().locator(".errors a").first().click();
        PlaywrightAssertions.assertThat(questions.nth(1).locator("input").first())
                .isFocused();
        user.page().keyboard().press("Space");
        PlaywrightAssertions.assertThat(questions.nth(1).locator(".err")).isHidden();
        user.page().keyboard().press("Enter");
        PlaywrightAssertions.assertThat(user.page().locator(".errors")).not().containsText("question 2");
        PlaywrightAssertions.assertThat(user.page().locator(".errors")).containsText("question 3");
        assertThat(applicant.stands(running.database())).isEqualTo("QUESTIONS");
        applicant.answers(user, true);
        user.seesHeading("Your identity is proofed");
    }

    @Test
    void a_browser_without_scripts_tells_it_too(Browsers browsers, Countersign running) {
        Visitor user = browsers.visitor(without -> without.setJavaScriptEnabled(false));
        Applicant applicant = Applicant.called("plain", running.database());
        applicant.comesTo("DETAILS", running.database());
        SigningIn.as(user, applicant.person().userId());
        applicant.tells(user.open("/proofing/details"), Applicant.QUESTIONS);
        user.seesHeading("The bureau’s questions").press("Send my answers");
        PlaywrightAssertions.assertThat(user.page().locator("fieldset.question").first())
                .isVisible();
        assertThat(applicant.stands(running.database())).isEqualTo("QUESTIONS");
        applicant.answers(user, true);
        user.seesHeading("Your identity is proofed");
    }

    /** The same of a program that checks nothing. */
    @Test
    void answers_that_do_not_fit_the_questions_leave_the_browser_where_it_is(HttpVisitor browser, Countersign running) {
        Applicant applicant = Applicant.called("unfit", running.database());
        applicant.comesTo("DETAILS", running.database());
        ProofingCanaries told = new ProofingCanaries(browser);
        told.signIn(applicant);
        Answer page = told.tell("0010");
        assertThat(page.page().select("fieldset.question input[type=radio]"))
                .isNotEmpty()
                .allMatch(choice -> choice.hasAttr("required"));
        Form form = page.form("Send my answers");
        for (Map<String, String> answers : List.of(
                Map.<String, String>of(),
                Map.of("answer1", "1"),
                Map.of("answer1", "99", "answer2", "1", "answer3", "1", "answer4", "1"),
                Map.of("answer1", "1", "answer2", "x", "answer3", "1", "answer4", "1"),
                Map.of("answer1", "1", "answer2", "1", "answer3", "1", "answer4", "1", "answer5", "1"))) {
            Map<String, String> values = new HashMap<>(form.values());
            values.keySet().removeIf(name -> name.startsWith("answer"));
            values.putAll(answers);
            assertThat(browser.post(form.action(), values).status()).isEqualTo(204);
            assertThat(applicant.stands(running.database())).isEqualTo("QUESTIONS");
        }
        told.answer(page, true);
        assertThat(applicant.stands(running.database())).isEqualTo("PASSED");
    }

    /** Case 33: what was answered in one tab is not judged for the questions of another. */
    @Test
    void answers_count_for_the_inquiry_whose_questions_they_are(HttpVisitor browser, Countersign running) {
        Applicant applicant = Applicant.called("tabs", running.database());
        applicant.comesTo("DETAILS", running.database());
        ProofingCanaries told = new ProofingCanaries(browser);
        told.signIn(applicant);
        Answer first = told.tell("0010");
        Answer gone = browser.follow(browser.get("/proofing"));
        Answer missed = browser.follow(browser.submit(gone, "Go on without answering", Map.of()));
        browser.follow(browser.submit(missed, "Try again", Map.of()));
        Answer second = told.tell("0010");
        Answer refused = told.answer(first, false);
        assertThat(refused.body())
                .contains("Your proofing has moved on in the meantime", "The questions were shown once");
        assertThat(applicant.stands(running.database())).isEqualTo("QUESTIONS");
        told.answer(second, true);
        assertThat(applicant.stands(running.database())).isEqualTo("PASSED");
    }

    private static Locator bureau(Visitor user) {
        return user.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Questions from a credit bureau")));
    }

    @Test
    void what_the_bureau_cannot_do_is_told_and_costs_no_try(Visitor user, Countersign running) {
        Applicant applicant = Applicant.called("magic", running.database());
        applicant.signsIn(user);
        applicant.choosesTheBureau(user);
        applicant.agrees(user);
        applicant.tells(user, "0016").sees("The credit bureau cannot be asked at the moment");
        user.sees("You have 4 tries");
        applicant.tells(user, "0014").seesHeading("All nine digits");
        user.sees("takes one of the 3 tries that are left");
        user.fill("Social security number", "000-45-6789").press("Continue").sees("never looks like this");
        user.fill("Social security number", "123-45-0014").press("Continue").seesHeading("The bureau’s questions");
        user.open("/proofing").press("Go on without answering").sees("3 tries are left");
        user.seesHeading("The questions were not answered in time");
        user.open("/home").sees("questions were not answered in time").doesNotSee("did not match");
        user.open("/proofing").press("Try again").seesHeading("Your personal details");
        user.press("Choose another way").seesHeading("Country and way");
    }

    /** PRF-2: here it cannot be corrected any more. */
    @Test
    void who_finds_his_name_wrong_is_sent_to_his_administrator_and_goes_on_or_ends(Visitor user, Countersign running) {
        Applicant applicant = Applicant.called("misnamed", running.database());
        applicant.signsIn(user);
        applicant.choosesTheBureau(user);
        applicant.agrees(user);
        PlaywrightAssertions.assertThat(user.page().locator("main")).containsText(applicant.lastName());
        user.page().getByText("My name is incorrect").click();
        user.sees("Ask your organization administrator").isAccessible("proofing-wrong-name");
        user.fill("Street and number", "12 Elm Street").fill("Year", "1985");
        user.follow("Dismiss").seesHeading("Your personal details");
        assertThat(user.page().getByText("Cancel my session").isVisible()).isFalse();
        PlaywrightAssertions.assertThat(user.field("Street and number")).hasValue("12 Elm Street");
        PlaywrightAssertions.assertThat(user.field("Year")).hasValue("1985");
        user.page().getByText("My name is incorrect").click();
        user.follow("Cancel my session").seesHeading("Cancel proofing?");
        user.press("Yes, cancel it").sees("Your proofing is cancelled");
        assertThat(applicant.stands(running.database())).isEqualTo("CANCELLED");
    }

    /** OTP-7: who waits for a bureau that has gone is told so, and from when on he need not. */
    @Test
    void nobody_waits_longer_than_a_minute_for_a_bureau_that_has_gone(Visitor user, Countersign running) {
        Applicant applicant = Applicant.called("waits", running.database());
        applicant.signsIn(user);
        applicant.choosesTheBureau(user);
        applicant.agrees(user);
        applicant.tells(user, "0019").seesHeading("The bureau’s questions");
        answersAreOut(applicant, 0, running);
        user.open("/proofing/waiting").sees("If nothing comes within a minute");
        PlaywrightAssertions.assertThat(user.page()
                        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on without waiting")))
                .hasCount(0);
        answersAreOut(applicant, 60, running);
        user.open("/proofing/waiting")
                .sees("It cannot be reached at the moment")
                .isAccessible("proofing-bureau-gone");
        user.press("Go on without waiting").seesHeading("Your personal details").sees("You have 4 tries");
        user.sees("The answer of the credit bureau was lost").isAccessible("proofing-details-lost");
        applicant.tells(user, "4321").seesHeading("The bureau’s questions");
    }

    private static void answersAreOut(Applicant applicant, int seconds, Countersign running) {
        running.database()
                .change(
                        "update proofing_case set state = 'ANSWERED', state_since = now() - ? * interval '1 second'"
                                + " where open_for = (select id from account where user_id = ?)",
                        seconds,
                        applicant.person().userId());
    }

    /** Section 9: resumable at any time, in any browser. */
    @Test
    void every_step_can_be_taken_in_another_browser(HttpVisitor one, HttpVisitor another, Countersign running) {
        Applicant applicant = Applicant.called("resumed", running.database());
        Stream.of(one, another).forEach(browser -> new ProofingCanaries(browser).signIn(applicant));
        BureauWalk.inTurns(one, another).walk();
        assertThat(applicant.stands(running.database())).isEqualTo("LETTER_SENT");
    }

    /** Case 33: who disagrees goes on by webcam, also with Back and the form that was there before. */
    @Test
    void disagreeing_cannot_be_taken_back_by_going_back(Visitor user, Countersign running) {
        Applicant applicant = Applicant.called("disagrees", running.database());
        applicant.signsIn(user);
        applicant.choosesTheBureau(user);
        user.press("Confirm and continue").seesHeading("Terms of service");
        Page before = user.page();
        user.turnTo(before.context().newPage()).open("/proofing/terms").seesHeading("Terms of service");
        user.press("I disagree").seesHeading("Choose a time");
        user.page().goBack();
        user.seesHeading("Choose a time").page().close();
        user.turnTo(before).check("I have read these terms and agree to them").press("Agree and continue");
        user.sees("Your proofing has moved on in the meantime").seesHeading("Choose a time");
        assertThat(applicant.stands(running.database())).isEqualTo("APPOINTMENT");
        assertThat(answers(applicant, running)).isEqualTo("false");
    }

    /** All that he answered to legal texts. */
    private static String answers(Applicant applicant, Countersign running) {
        return running.database()
                .text(
                        "select string_agg(cast(g.agreed as text), ',') from proofing_agreement g"
                                + " join proofing_case c on c.id = g.case_id"
                                + " where c.account_id = (select id from account where user_id = ?)",
                        applicant.person().userId())
                .orElse("");
    }
}
