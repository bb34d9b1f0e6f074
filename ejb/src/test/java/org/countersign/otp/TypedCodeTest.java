package org.countersign.otp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "49351827",
                " 4935 1827 ",
                "493-518-27",
                "4935\u00a01827",
                "\uff14\uff19\uff13\uff15\uff11\uff18\uff12\uff17",
                "\u0664\u0669\u0663\u0665\u0661\u0668\u0662\u0667"
            })
    void groups_dashes_and_other_scripts_digits_are_understood(String typed) {
        assertThat(TypedCode.digits(typed)).contains("49351827");
    }

    @Test
    void leading_zeros_are_kept() {
        assertThat(TypedCode.digits("000042")).contains("000042");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"12345", "123456789", "12345a", "1234.56", "-", "+123456", "12345\u0000", "\ud83d\ude00123456"})
    void anything_else_is_no_code(String typed) {
        assertThat(TypedCode.digits(typed)).isEmpty();
    }

    @Test
    void an_endless_code_is_not_even_looked_at() {
        assertThat(TypedCode.digits("1".repeat(1_000_000))).isEmpty();
    }
}
