package org.countersign.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSerialTest {
    @ParameterizedTest
    @ValueSource(strings = {"TA00000042", " ta 0000 0042 ", "TA-00000042", "ta00000042"})
    void however_it_is_typed_it_is_the_same_serial(String typed) {
        assertThat(TokenSerial.read(typed)).contains(new TokenSerial("TA00000042"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"TA1", "TA0000'--", "TA00000042TA00000042TA00000042TA00000042T", "\u0422A00000042"})
    void anything_else_is_none(String typed) {
        assertThat(TokenSerial.read(typed)).isEmpty();
    }
}
