package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.TypedDetails;
import org.countersign.shared.InvalidForm;
import org.countersign.shared.LegalName;
import org.countersign.shared.PostalAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PRF-3: what is impossible is told beside its field, and nobody is asked about it. */
class DetailsRulesTest {
    private static final LegalName NAME = new LegalName("Ana", null, "Núñez", null);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final PostalAddress HOME = new PostalAddress("12 Elm St", null, "Salem", "Virginia", "24153", "US");

    @Test
    void details_are_brought_into_shape() {
        PersonalDetails details = DetailsRules.checked(
                new TypedDetails(HOME, "(540) 375-3016", " 07", "4 ", "1985", " 43 21 "), NAME, TODAY);
        assertThat(details.address().region()).isEqualTo("VA");
        assertThat(details.phone()).isEqualTo("+15403753016");
        assertThat(details.birth()).isEqualTo(LocalDate.of(1985, 4, 7));
        assertThat(details.digits()).containsExactly('4', '3', '2', '1');
    }

    @Test
    void the_telephone_is_optional() {
        assertThat(DetailsRules.checked(new TypedDetails(HOME, " ", "7", "4", "1985", "4321"), NAME, TODAY)
                        .phone())
                .isNull();
    }

    /** CS-PRF-012: the bureaus that can be connected know numbers of the United States; its territories are of it. */
    @ParameterizedTest
    @ValueSource(strings = {"+44 20 7946 0018", "+49 30 901820", "+1 416 555 0142"})
    void telephones_of_other_countries_are_refused(String phone) {
        assertThat(problems(new TypedDetails(HOME, phone, "7", "4", "1985", "4321")))
                .containsExactly("phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"540-375-3016", "+1 540 375 3016", "+1 787 724 2100"})
    void those_of_the_united_states_are_taken(String phone) {
        assertThat(DetailsRules.checked(new TypedDetails(HOME, phone, "7", "4", "1985", "4321"), NAME, TODAY)
                        .phone())
                .startsWith("+1");
    }

    @ParameterizedTest
    @CsvSource({
        "30, 2, 1985, birthDay", "29, 2, 2023, birthDay", "1, 13, 1985, birthDay", "0, 1, 1985, birthDay",
        "x, 1, 1985, birthDay", "26, 11, 2026, birthYear", "1, 1, 2030, birthYear", "1, 1, 1850, birthYear",
        "1, 1, 85, birthYear", "99999999999, 1, 1985, birthDay"
    })
    void impossible_dates_are_refused(String day, String month, String year, String field) {
        assertThat(problems(new TypedDetails(HOME, null, day, month, year, "4321")))
                .containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "432", "43210", "43a1", "0000", "４３２"})
    void other_than_four_digits_are_refused(String digits) {
        assertThat(problems(new TypedDetails(HOME, null, "7", "4", "1985", digits)))
                .containsExactly("digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "SW1A 1AA", "10115-", "ABCDE"})
    void postal_codes_of_other_countries_are_refused(String code) {
        PostalAddress address = new PostalAddress("12 Elm St", null, "Salem", "VA", code, "US");
        assertThat(problems(new TypedDetails(address, null, "7", "4", "1985", "4321")))
                .containsExactly("postalCode");
    }

    @Test
    void an_address_elsewhere_and_everything_missing_are_told_field_by_field() {
        PostalAddress abroad = new PostalAddress("Hauptstr. 1", null, "Berlin", null, "10115", "DE");
        assertThat(problems(new TypedDetails(abroad, "12", "7", "4", "1985", "4321")))
                .containsExactly("country", "phone");
        assertThat(problems(new TypedDetails(
                        new PostalAddress(null, null, null, null, null, "US"), null, null, null, null, null)))
                .containsExactly("line1", "city", "region", "postalCode", "birthDay", "digits");
    }

    @Test
    void an_address_of_200_characters_is_taken_and_a_longer_one_is_not() {
        PostalAddress longest = new PostalAddress("x".repeat(200), null, "Salem", "VA", "24153", "US");
        PostalAddress longer = new PostalAddress("x".repeat(201), null, "Salem", "VA", "24153", "US");
        assertThat(DetailsRules.checked(new TypedDetails(longest, null, "7", "4", "1985", "4321"), NAME, TODAY)
                        .address()
                        .line1())
                .hasSize(200);
        assertThat(problems(new TypedDetails(longer, null, "7", "4", "1985", "4321")))
                .containsExactly("line1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123-45-6789", " 123 45 6789 ", "123456789"})
    void all_nine_digits_are_taken_as_people_write_them(String typed) {
        assertThat(DetailsRules.nineDigits(typed)).hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678",
                "1234567890",
                "12345678x",
                "000-45-6789",
                "666-45-6789",
                "900-45-6789",
                "123-00-6789",
                "123-45-0000",
                ""
            })
    void numbers_that_nobody_has_are_refused(String typed) {
        assertThat(catchThrowableOfType(InvalidForm.class, () -> DetailsRules.nineDigits(typed)))
                .isNotNull();
    }

    private static List<String> problems(TypedDetails typed) {
        InvalidForm refused = catchThrowableOfType(InvalidForm.class, () -> DetailsRules.checked(typed, NAME, TODAY));
        assertThat(refused).isNotNull();
        return refused.problems().stream()
                .map(problem -> problem.field().orElseThrow())
                .toList();
    }
}
