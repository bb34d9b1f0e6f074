package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Visitor;
import org.junit.jupiter.api.Test;

/** No questions, a letter to the verified address, its code, level 3 (PRF-5, PRF-7); and a code that is lost (PRF-8). */
@Journey
class LetterProofingIT {
    private static final Pattern CODE = Pattern.compile("(?:[0-9A-Z]{5}[- ]){3}[0-9A-Z]{5}");

    @Test
    void the_code_of_the_letter_leads_to_level_3(Visitor user, Countersign running) throws IOException {
        Applicant applicant = Applicant.called("letter", running.database());
        order(applicant, user);
        user.isAccessible("proofing-code");
        String code = code(applicant, user);
        user.open("/proofing")
                .fill("Activation code", "7KQ2M")
                .press("Continue")
                .sees("sign by sign");
        user.isAccessible("proofing-code-mistyped");
        user.fill("Activation code", code.toLowerCase(java.util.Locale.ROOT).replace("-", "") + " ")
                .press("Continue");
        user.seesHeading("Activate your security methods").sees("Activate Mobile ID");
        assertThat(applicant.stands(running.database())).isEqualTo("PASSED");
        assertThat(running.database()
                        .text(
                                "select method from identity_proof p join account a on a.id = p.account_id"
                                        + " where a.user_id = ? and p.valid = 1",
                                applicant.person().userId()))
                .hasValue("LETTER");
    }

    @Test
    void a_lost_code_begins_anew_and_is_dead(Visitor user, Countersign running) throws IOException {
        Applicant applicant = Applicant.called("lost", running.database());
        order(applicant, user);
        String code = code(applicant, user);
        user.open("/proofing").press("Send another letter").sees("You can order another one after");
        user.follow("Lost activation code")
                .seesHeading("Lost your activation code?")
                .isAccessible("proofing-lost-code");
        user.press("Yes, start again").seesHeading("Country and way");
        assertThat(running.database()
                        .number(
                                "select count(*) from activation_code k join account a on a.id = k.account_id"
                                        + " where a.user_id = ? and k.live_case is not null",
                                applicant.person().userId()))
                .isZero();
        assertThat(code).hasSize(23);
    }

    private static void order(Applicant applicant, Visitor user) {
        applicant.signsIn(user);
        applicant.choosesTheBureau(user);
        applicant.agrees(user);
        applicant.tells(user, "0012").seesHeading("A letter to your address").sees("12 Elm Street");
        user.isAccessible("proofing-letter");
        user.press("Send the letter").seesHeading("Enter your activation code");
    }

    /** The code in his letter's PDF, from the outbox. */
    private static String code(Applicant applicant, Visitor user) throws IOException {
        String outbox = "/demo/outbox?channel=LETTER&q=" + applicant.lastName();
        Locator files = user.page().locator("a[href^='/demo/file']");
        Await.until("the letter to " + applicant.lastName(), Duration.ofSeconds(20), () -> {
            user.open(outbox);
            return files.count() > 0;
        });
        Path file = user.page().waitForDownload(() -> files.first().click()).path();
        try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
            Matcher code = CODE.matcher(new PDFTextStripper().getText(document));
            assertThat(code.find()).isTrue();
            return code.group();
        }
    }
}
