package org.countersign.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.shared.PublicId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MethodIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"abc234", "abc234.1", "abc234.3"})
    void it_reads_what_it_writes(String text) {
        assertThat(MethodId.read(text).orElseThrow().text()).isEqualTo(text);
        assertThat(MethodId.read(text).orElseThrow().credential()).isEqualTo(new PublicId("abc234"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"abc234.4", "abc234.0", "abc234.", ".1", "abc234.1.1", "ABC", "abc'--", "abc.1 "})
    void anything_else_is_none(String text) {
        assertThat(MethodId.read(text)).isEmpty();
    }
}
