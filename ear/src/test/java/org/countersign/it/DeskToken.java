package org.countersign.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.countersign.it.fixture.Visitor;

/** A virtual token as it lies on the Demo desk in somebody's browser: by the clock or with a button, as it came. */
final class DeskToken {
    /** The longest step of a token of the demo, and some time for the page to look again. */
    private static final int A_STEP_MILLIS = 65_000;

    private final Visitor user;
    private final String owner;
    private final String serial;
    private final boolean button;
    private String shown;

    private DeskToken(Visitor user, String owner) {
        this.user = user;
        this.owner = owner;
        lay();
        serial = card().locator("strong").textContent();
        button = press().count() > 0;
    }

    /** The one token of that person. */
    static DeskToken of(Visitor user, String owner) {
        return new DeskToken(user, owner);
    }

    String serial() {
        return serial;
    }

    /** Two codes in a row, the second one of now. */
    List<String> pair() {
        if (button) {
            press().click();
            PlaywrightAssertions.assertThat(display()).isVisible();
            press().click();
        }
        PlaywrightAssertions.assertThat(card()).containsText("Before:");
        shown = display().textContent();
        String before = card().locator(".before .mono").textContent();
        return List.of(digits(before), digits(shown));
    }

    /**
     * The code after the one that it showed last.
     *
     * @param travelling whether the server's clock may be moved for it; otherwise its time is waited for
     */
    String next(boolean travelling) {
        if (travelling && !button) {
            user.open("/demo/time").press("1 minute").sees("You have arrived").sees("1 minute ahead of the real time");
        }
        lay();
        if (button) {
            press().click();
        }
        PlaywrightAssertions.assertThat(display()).not().hasText(shown, new HasTextOptions().setTimeout(A_STEP_MILLIS));
        shown = display().textContent();
        return digits(shown);
    }

    private void lay() {
        user.open("/demo/tokens").fill("Serial number or user ID", owner).press("Show");
        PlaywrightAssertions.assertThat(card()).hasCount(1);
    }

    private Locator card() {
        return user.page().locator("#tokens").getByRole(AriaRole.ARTICLE);
    }

    private Locator display() {
        return card().getByRole(AriaRole.STATUS);
    }

    private Locator press() {
        return user.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Press the button of"));
    }

    private static String digits(String display) {
        return display.replaceAll("\\D", "");
    }
}
