package org.countersign.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.countersign.shared.Deployment;

/**
 * The installation's keys: one keyset that seals and one that hashes, each a file in Tink's JSON form, in the folder
 * that {@code COUNTERSIGN_KEYS} names. A demo server makes its own at the first start, in its data folder; a production
 * server without them, or with a demo's, does not start. Key ids lie in front of every sealed value and hash, so that keys can be rotated.
 */
@ApplicationScoped
public class Keys {
    private static final String MADE_BY_A_DEMO = "made-by-a-demo";

    @Inject
    Deployment deployment;

    private IllegalStateException unusable;
    private Aead sealing;
    private Hashing hashing;

    @PostConstruct
    void load() {
        Path folder = deployment.text("countersign.keys").map(Path::of).orElseGet(deployment::dataFolder);
        try {
            readFrom(folder, deployment.isDemo());
        } catch (IllegalStateException told) {
            unusable = told; // a bean that cannot be made tells nobody why: whoever wants to use the keys is told
        }
    }

    /** Reads both keysets, and makes those that are missing where that is allowed. */
    void readFrom(Path folder, boolean mayMake) {
        try {
            AeadConfig.register();
            PrfConfig.register();
            refuseDemos(folder, mayMake);
            sealing = keyset(folder.resolve("countersign-sealing.json"), "AES256_GCM", mayMake)
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
            PrfSet prfs = keyset(folder.resolve("countersign-hashing.json"), "HMAC_SHA256_PRF", mayMake)
                    .getPrimitive(RegistryConfiguration.get(), PrfSet.class);
            hashing = new Hashing(prfs.getPrimaryId(), Map.copyOf(prfs.getPrfs()));
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException("the keys cannot be read", broken);
        }
    }

    /** Whoever has seen a demo's files knows its keys. */
    private static void refuseDemos(Path folder, boolean demo) {
        if (!demo && Files.exists(folder.resolve(MADE_BY_A_DEMO))) {
            throw new IllegalStateException("those in " + folder + " were made by a demo: make new ones, see README");
        }
    }

    Aead sealing() {
        check();
        return sealing;
    }

    Hashing hashing() {
        check();
        return hashing;
    }

    private void check() {
        if (unusable != null) {
            throw new IllegalStateException("the keys cannot be used", unusable);
        }
    }

    private static KeysetHandle keyset(Path file, String template, boolean mayMake)
            throws GeneralSecurityException, IOException {
        if (Files.notExists(file)) {
            if (!mayMake) {
                throw new IllegalStateException("no keyset at " + file + ": make one first, see README");
            }
            make(file, template);
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    /** Writes beside the file first and links it into place: a node that starts at the same time finds all or nothing. */
    private static void make(Path file, String template) throws GeneralSecurityException, IOException {
        KeysetHandle keys =
                KeysetHandle.generateNew(KeyTemplates.get(template).toParameters(), RegistryConfiguration.get());
        String json = TinkJsonProtoKeysetFormat.serializeKeyset(
                keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        Files.createDirectories(file.getParent());
        Files.writeString(file.resolveSibling(MADE_BY_A_DEMO), "These keys are no secret.\n");
        Path draft = Files.createTempFile(file.getParent(), "keyset", ".new"); // readable by its owner alone
        Files.writeString(draft, json);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            return; // a node beside this one was first; its keys count
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The keys that hash, by id, and which of them is used for new values. */
    record Hashing(int primary, Map<Integer, Prf> keys) {}
}
