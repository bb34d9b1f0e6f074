package org.countersign.order.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.countersign.order.BuyerDetails;
import org.countersign.order.OrderMessage;
import org.countersign.order.PaymentMethod;
import org.countersign.order.ShipTo;
import org.countersign.order.port.GatewayOutcome;
import org.countersign.order.port.HostedPage;
import org.countersign.order.port.PaymentGateway;
import org.countersign.order.port.PaymentRequest;
import org.countersign.shared.AddressMessage;
import org.countersign.shared.InvalidForm;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.LegalName;
import org.countersign.shared.MessageKey;
import org.countersign.shared.PostalAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ORD-1 and case 43: answers are tidied up, or refused beside their field. */
class AnswerRulesTest {
    private final AnswerRules rules = new AnswerRules();

    @BeforeEach
    void cards_are_taken() {
        rules.gateway = new Gateway(true);
    }

    @Test
    void answers_come_back_tidied_up() {
        BuyerDetails tidy = rules.details(new BuyerDetails(
                new LegalName(" Ada ", "", "Byron", null),
                " ada@example.org ",
                "+44 (0)114 496-0123",
                "Alder Castings Ltd"));
        assertThat(tidy.name()).isEqualTo(new LegalName("Ada", null, "Byron", null));
        assertThat(tidy.email()).isEqualTo("ada@example.org");
        assertThat(tidy.phone()).isEqualTo("+441144960123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"美咲", "علی\u200cرضا", "J.R.R.", "St. John", "Ṣẹ́gun"})
    void names_of_any_script_are_names(String first) {
        LegalName name = new LegalName(first, null, "O’Connor-Müller", "Jr.");
        assertThat(rules.details(new BuyerDetails(name, "a@b.de", "+81 3 1234 5678", "株式会社"))
                        .name())
                .isEqualTo(name);
    }

    /** What greets somebody in our mail, whomever the buyer names, is no message of the buyer's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/x",
                "evil.example",
                "Ann, look at www.evil.example",
                "<b>Ann</b>",
                "Ann: call +44 114 496 0123!",
                "ann@evil",
                "\u200d"
            })
    void what_is_no_name_greets_nobody(String words) {
        assertThat(problems(() -> rules.details(new BuyerDetails(
                        new LegalName(words, words, words, "Jr."), "a@b.de", "+441144960123", "evil.example & Co"))))
                .containsExactly(
                        "firstName " + OrderMessage.NAME_IMPOSSIBLE,
                        "middleName " + OrderMessage.NAME_IMPOSSIBLE,
                        "lastName " + OrderMessage.NAME_IMPOSSIBLE);
        assertThat(problems(() -> rules.shipTo(
                        new ShipTo(words, new PostalAddress("1 Road", null, "Town", null, "S1 2AB", "GB")))))
                .containsExactly("recipient " + OrderMessage.NAME_IMPOSSIBLE);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(problems(() -> rules.details(
                        new BuyerDetails(new LegalName(null, null, " ", "x".repeat(21)), "nobody", "12", "a\u0000b"))))
                .containsExactlyInAnyOrder(
                        "firstName " + OrderMessage.FIRST_NAME_NEEDED,
                        "lastName " + OrderMessage.LAST_NAME_NEEDED,
                        "suffix " + AddressMessage.TOO_LONG,
                        "email " + OrderMessage.EMAIL_INVALID,
                        "phone " + OrderMessage.PHONE_INVALID,
                        "company " + AddressMessage.UNPRINTABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "a b@c.de",
                "a@b..de",
                "@b.de",
                "a@-b.de",
                "a@b.de, c@d.de",
                "a@b.de\r\nBcc: c@d.de",
                "a@b.de>",
                "müller@b.de"
            })
    void what_is_no_address_is_refused(String email) {
        assertThat(problems(() -> rules.details(
                        new BuyerDetails(new LegalName("A", null, "B", null), email, "+441144960123", "C"))))
                .containsExactly("email " + OrderMessage.EMAIL_INVALID);
    }

    @Test
    void a_domain_of_other_letters_is_kept_as_mail_servers_know_it() {
        assertThat(rules.details(new BuyerDetails(
                                new LegalName("A", null, "B", null), "a@müller.de", "+441144960123", "C"))
                        .email())
                .isEqualTo("a@xn--mller-kva.de");
    }

    @ParameterizedTest
    @CsvSource({"US,Virginia,22030,VA", "US,va,22030-1234,VA", "CA,ontario,k1a 0b1,ON", "GB,,s1 2ab,", "IE,,,"})
    void addresses_are_as_their_country_writes_them(String country, String region, String code, String stored) {
        PostalAddress tidy = rules.address(new PostalAddress("1 Road", null, "Town", region, code, country));
        assertThat(tidy.region()).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "US,,22030,region REGION_NEEDED",
        "US,Ontario,22030,region REGION_UNKNOWN",
        "US,VA,2203,postalCode POSTAL_CODE_INVALID",
        "GB,,,postalCode POSTAL_CODE_INVALID",
        "XX,,1,country COUNTRY_UNKNOWN",
        ",,1,country COUNTRY_UNKNOWN",
        "IE,,12345678901234567,postalCode POSTAL_CODE_TOO_LONG"
    })
    void what_no_postman_could_use_is_refused(String country, String region, String code, String problem) {
        assertThat(problems(() -> rules.address(new PostalAddress("1 Road", null, "Town", region, code, country))))
                .containsExactly(problem);
    }

    @Test
    void a_parcel_needs_somebody_who_takes_it() {
        assertThat(problems(() ->
                        rules.shipTo(new ShipTo(" ", new PostalAddress(null, null, "Town", null, "S1 2AB", "GB")))))
                .containsExactlyInAnyOrder(
                        "recipient " + OrderMessage.RECIPIENT_NEEDED, "line1 " + AddressMessage.LINE1_NEEDED);
    }

    @Test
    void a_po_number_belongs_to_an_invoice_only() {
        assertThat(rules.poNumber(PaymentMethod.INVOICE, " PO-4711/b ")).isEqualTo("PO-4711/b");
        assertThat(rules.poNumber(PaymentMethod.INVOICE, "  ")).isNull();
        assertThat(rules.poNumber(PaymentMethod.CARD, "PO-4711")).isNull();
        assertThat(problems(() -> rules.poNumber(PaymentMethod.INVOICE, "<script>")))
                .containsExactly("poNumber " + OrderMessage.PO_NUMBER_INVALID);
        assertThat(problems(() -> rules.poNumber(null, null))).containsExactly("method " + OrderMessage.METHOD_NEEDED);
    }

    @Test
    void no_card_is_promised_where_none_is_taken() {
        rules.gateway = new Gateway(false);
        assertThat(problems(() -> rules.poNumber(PaymentMethod.CARD, null)))
                .containsExactly("method " + OrderMessage.NO_CARDS_HERE);
    }

    private static List<String> problems(ThrowingCallable asked) {
        InvalidForm[] refused = new InvalidForm[1];
        assertThatThrownBy(asked).isInstanceOfSatisfying(InvalidForm.class, form -> refused[0] = form);
        return refused[0].problems().stream()
                .map(problem -> problem.field().orElseThrow() + " " + name(problem))
                .toList();
    }

    private static String name(InvalidInput problem) {
        MessageKey key = problem.key();
        return key.name();
    }

    private record Gateway(boolean takesCards) implements PaymentGateway {
        @Override
        public HostedPage open(PaymentRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public GatewayOutcome outcome(String reference) {
            throw new UnsupportedOperationException();
        }

        @Override
        public GatewayOutcome cancel(String reference) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> authentic(String message, String signature) {
            return Optional.empty();
        }
    }
}
