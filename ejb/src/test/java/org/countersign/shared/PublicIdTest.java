package org.countersign.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from an address and cannot be a name names nothing (case 36). */
class PublicIdTest {
    @Test
    void a_name_is_kept_as_it_is() {
        assertThat(new PublicId("kx45hzjthtnxvlm6zaug46szko")).hasToString("kx45hzjthtnxvlm6zaug46szko");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"a\0b", "' or '1'='1", "../x", "a b", "\u0430bc"})
    void what_cannot_be_a_name_names_nothing(String text) {
        assertThatThrownBy(() -> new PublicId(text)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_endless_name_names_nothing() {
        assertThatThrownBy(() -> new PublicId("a".repeat(65))).isInstanceOf(NotFound.class);
    }
}
