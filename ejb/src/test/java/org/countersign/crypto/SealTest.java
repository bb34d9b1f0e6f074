package org.countersign.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Case 16: a sealed value opens for its owner alone, unchanged or not at all. */
class SealTest {
    private final Seal seal = TestKeys.seal();

    @Test
    void what_was_sealed_opens_for_its_owner() {
        SealedSecret sealed = seal.seal("日本 seed 🔑", "token:4711");
        assertThat(seal.openText(sealed, "token:4711")).isEqualTo("日本 seed 🔑");
    }

    @Test
    void moved_to_another_row_it_does_not_open() {
        SealedSecret sealed = seal.seal("seed", "token:4711");
        assertThatThrownBy(() -> seal.open(sealed, "token:4712")).isInstanceOf(Seal.CannotOpen.class);
    }

    @Test
    void one_flipped_bit_anywhere_refuses() {
        byte[] sealed = seal.seal("seed", "token:1").bytes();
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> seal.open(new SealedSecret(flipped), "token:1"))
                    .isInstanceOf(Seal.CannotOpen.class);
        }
    }

    @Test
    void cut_short_it_does_not_open() {
        byte[] sealed = seal.seal("seed", "token:1").bytes();
        byte[] cut = java.util.Arrays.copyOf(sealed, sealed.length - 1);
        assertThatThrownBy(() -> seal.open(new SealedSecret(cut), "token:1")).isInstanceOf(Seal.CannotOpen.class);
        assertThatThrownBy(() -> seal.open(new SealedSecret(new byte[0]), "token:1"))
                .isInstanceOf(Seal.CannotOpen.class);
    }

    @Test
    void the_same_secret_looks_different_each_time_and_never_like_itself() {
        byte[] once = seal.seal("canary-seed", "token:1").bytes();
        byte[] again = seal.seal("canary-seed", "token:1").bytes();
        assertThat(once).isNotEqualTo(again);
        assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain("canary");
        assertThat(new SealedSecret(once)).hasToString("sealed");
    }
}
