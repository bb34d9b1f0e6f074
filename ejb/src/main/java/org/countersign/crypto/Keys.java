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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.countersign.shared.Deployment;

/**
 * The installation's keys: one keyset that seals and one that hashes, each a file in Tink's JSON form, in the folder
 * that {@code COUNTERSIGN_KEYS} names. A demo server makes its own at the first start, in its data folder; a production
 * server without them does not start. Key ids lie in front of every sealed value and hash, so that keys can be rotated.
 */
@ApplicationScoped
public class Keys {
    @Inject
    Deployment deployment;

    private Aead sealing;
    private Hashing hashing;

    @PostConstruct
    void load() {
        try {
            AeadConfig.register();
            PrfConfig.register();
            sealing = keyset("sealing", "AES256_GCM").getPrimitive(RegistryConfiguration.get(), Aead.class);
            PrfSet prfs = keyset("hashing", "HMAC_SHA256_PRF").getPrimitive(RegistryConfiguration.get(), PrfSet.class);
            hashing = new Hashing(prfs.getPrimaryId(), Map.copyOf(prfs.getPrfs()));
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException("the keys cannot be read", broken);
        }
    }

    Aead sealing() {
        return sealing;
    }

    Hashing hashing() {
        return hashing;
    }

    private KeysetHandle keyset(String name, String template) throws GeneralSecurityException, IOException {
        Path file = folder().resolve("countersign-" + name + ".json");
        if (Files.notExists(file)) {
            create(file, template);
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    private Path folder() {
        return deployment.text("countersign.keys").map(Path::of).orElseGet(deployment::dataFolder);
    }

    private void create(Path file, String template) throws GeneralSecurityException, IOException {
        if (!deployment.isDemo()) {
            throw new IllegalStateException("no keyset at " + file + ": make one first, see README");
        }
        String json = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(KeyTemplates.get(template)), InsecureSecretKeyAccess.get());
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), "keyset", ".new");
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(draft, json);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            return; // a node beside this one was first; its keys count
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The keys that hash, by id, and which of them is used for new values. */
    record Hashing(int primary, Map<Integer, Prf> keys) {}
}
