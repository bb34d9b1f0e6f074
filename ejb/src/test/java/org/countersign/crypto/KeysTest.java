package org.countersign.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KeysetManager;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The installation's keys outlive a restart and a rotation (INV-2, case 64), and are never made in production. */
class KeysTest {
    @TempDir
    Path folder;

    @Test
    void a_restart_finds_the_keys_of_before() {
        SealedSecret sealed = TestKeys.seal(TestKeys.in(folder)).seal("seed", "token:1");
        String hash = TestKeys.keyedHash(TestKeys.in(folder)).of("key", "ABC");
        Keys restarted = TestKeys.in(folder);
        assertThat(TestKeys.seal(restarted).openText(sealed, "token:1")).isEqualTo("seed");
        assertThat(TestKeys.keyedHash(restarted).matches(hash, "key", "ABC")).isTrue();
    }

    @Test
    void missing_keys_are_not_made_where_they_may_not_be() {
        assertThatThrownBy(() -> new Keys().readFrom(folder, false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("countersign-sealing.json");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_demos_keys_are_not_used_in_production() {
        TestKeys.in(folder);
        assertThatThrownBy(() -> new Keys().readFrom(folder, false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("made by a demo");
    }

    @Test
    void new_keys_are_readable_by_their_owner_alone_and_leave_no_draft() throws Exception {
        TestKeys.in(folder);
        assertThat(Files.list(folder))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("countersign-sealing.json", "countersign-hashing.json", "made-by-a-demo");
        for (String name : new String[] {"countersign-sealing.json", "countersign-hashing.json"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void what_was_sealed_and_hashed_before_a_rotation_is_still_known_after_it() throws Exception {
        Keys before = TestKeys.in(folder);
        SealedSecret sealed = TestKeys.seal(before).seal("seed", "token:1");
        String hash = TestKeys.keyedHash(before).of("key", "ABC");
        rotate("countersign-sealing.json", "AES256_GCM");
        rotate("countersign-hashing.json", "HMAC_SHA256_PRF");
        Keys after = TestKeys.in(folder);
        KeyedHash hashing = TestKeys.keyedHash(after);
        assertThat(TestKeys.seal(after).openText(sealed, "token:1")).isEqualTo("seed");
        assertThat(hashing.matches(hash, "key", "ABC")).isTrue();
        assertThat(hashing.candidates("key", "ABC")).hasSize(2).contains(hash, hashing.of("key", "ABC"));
        assertThat(hashing.of("key", "ABC")).isNotEqualTo(hash);
    }

    private void rotate(String name, String template) throws Exception {
        Path file = folder.resolve(name);
        KeysetHandle old = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        KeysetManager manager = KeysetManager.withKeysetHandle(old).add(KeyTemplates.get(template));
        int newest = manager.getKeysetHandle().getAt(1).getId();
        Files.writeString(
                file,
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        manager.setPrimary(newest).getKeysetHandle(), InsecureSecretKeyAccess.get()));
    }
}
