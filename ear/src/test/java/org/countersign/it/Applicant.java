package org.countersign.it;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.StoredCase;
import org.countersign.it.fixture.Visitor;

/** Somebody who holds a right to a mobile ID that was bought with proofing, and what he does on the way to it. */
record Applicant(Newcomer person, String lastName) {
    /** The last four digits for which the simulated bureau asks questions. */
    static final String QUESTIONS = "4321";

    /** What the right choice of every question begins with. */
    private static final Pattern RIGHT = Pattern.compile("^(Blue|Green|Red|Yellow|White|Violet|Orange|Grey)\\b");

    /** A new one, whose user ID begins with that name. */
    static Applicant called(String name, Database database) {
        Newcomer person = Newcomer.called(name, database);
        person.gets("MOBILE_ID", database);
        database.change(
                "update subscription set bought = 3 where account_id = (select id from account where user_id = ?)",
                person.userId());
        database.change("""
                insert into credential (id, version, public_id, account_id, kind, subscription_id, state, state_since, live,
                                        created_at)
                select nextval('credential_seq'), 0, 'held' || translate(cast(s.account_id as text), '0123456789', 'abcdefghij'), s.account_id, s.kind, s.id,
                       'PENDING_ACTIVATION', now(), 1, now()
                  from subscription s where s.account_id = (select id from account where user_id = ?)
                """, person.userId());
        String lastName = "Marlow"
                + person.userId()
                        .chars()
                        .filter(Character::isLetterOrDigit)
                        .mapToObj(sign -> String.valueOf((char) (Character.isDigit(sign) ? sign - '0' + 'a' : sign)))
                        .collect(Collectors.joining());
        database.change("update account set last_name = ? where user_id = ?", lastName, person.userId());
        return new Applicant(person, lastName);
    }

    /** Puts him where a case by the bureau stands in that state, without the way there. */
    void comesTo(String state, Database database) {
        long account = database.number("select id from account where user_id = ?", person.userId());
        StoredCase.open(account, state).in(database::change);
    }

    /** Signs in and leaves the wizard, which shows itself. */
    Visitor signsIn(Visitor user) {
        SigningIn.as(user, person.userId());
        return user.seesHeading("Confirm your details").press("Confirm and continue");
    }

    /** From the start of proofing over the choice of the bureau to the name. */
    Visitor choosesTheBureau(Visitor user) {
        return chooses(user, "United States", "Questions from a credit bureau");
    }

    /** The same where a case is open already and asks for it, as after a lost code. */
    Visitor choosesTheBureauAgain(Visitor user) {
        return picks(user, "United States", "Questions from a credit bureau");
    }

    /** The same with an agent, in that country. */
    Visitor choosesWebcam(Visitor user, String country) {
        return chooses(user, country, "A webcam appointment");
    }

    private static Visitor chooses(Visitor user, String country, String way) {
        user.open("/proofing").press("Start");
        return picks(user, country, way);
    }

    private static Visitor picks(Visitor user, String country, String way) {
        user.seesHeading("Country and way");
        user.select("Proofing country", country).check(way);
        return user.press("Continue").seesHeading("Confirm your full name");
    }

    /** Confirms the name and agrees to everything, up to the details. */
    Visitor agrees(Visitor user) {
        user.press("Confirm and continue").seesHeading("Terms of service");
        user.check("I have read these terms and agree to them").press("Agree and continue");
        user.seesHeading("Your written consent");
        return user.check("I consent to this inquiry")
                .press("Consent and continue")
                .seesHeading("Your personal details");
    }

    /** Fills in details with those last four digits, and sends them. */
    Visitor tells(Visitor user, String digits) {
        return tells(user, "12 Elm Street", digits);
    }

    /** The same, and lives in that street. */
    Visitor tells(Visitor user, String street, String digits) {
        user.fill("Street and number", street).fill("Town or city", "Salem");
        user.fill("State", "VA").fill("ZIP code", "24153");
        user.fill("Month", "4").fill("Day", "17").fill("Year", "1985");
        return user.fill("Last four digits", digits).press("Continue");
    }

    /** Chooses an answer to each question, the right one or a wrong one, and sends them. */
    void answers(Visitor user, boolean right) {
        Locator questions = user.page().locator("fieldset.question");
        for (int i = 0; i < questions.count(); i++) {
            Locator choices = questions.nth(i).locator("label");
            for (int j = 0; j < choices.count(); j++) {
                if (isRight(choices.nth(j).innerText()) == right) {
                    choices.nth(j).click();
                    break;
                }
            }
        }
        user.press("Send my answers");
    }

    /** Whether the simulator takes that choice for the right one, as the Demo desk tells. */
    static boolean isRight(String choice) {
        return RIGHT.matcher(choice.strip()).find();
    }

    /** Two days go by for his letters: another one can be ordered (PRF-7b). */
    void waitsForTwoDays(Database database) {
        database.change(
                "update proofing_letter set ordered_at = ordered_at - interval '2 days' where account_id ="
                        + " (select id from account where user_id = ?)",
                person.userId());
    }

    /** Where his case stands, by the database. */
    String stands(Database database) {
        return database.text(
                        "select state from proofing_case where account_id = (select id from account where user_id = ?)"
                                + " order by begun_at desc limit 1",
                        person.userId())
                .orElse("NONE");
    }
}
