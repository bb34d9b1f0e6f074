package org.countersign.adapter.bureau;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody's key and certificate, made by the Java's own keytool.
 *
 * @param keys what he has
 * @param believed what those have who believe whoever signed it
 */
record Certificates(BureauSettings.Store keys, BureauSettings.Store believed) {
    static final String PASSWORD = "only for tests";

    private static final String ALIAS = "own";

    /** Those of a bureau on this machine. */
    static final Certificates BUREAU = ofThisMachine();

    private static Certificates ofThisMachine() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/bureau")), "certificates");
            return make(folder, "bureau", "-ext", "SAN=ip:127.0.0.1", "-validity", "10");
        } catch (IOException | InterruptedException | GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Signed by himself. */
    static Certificates make(Path folder, String name, String... options)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path keys = folder.resolve(name + ".p12");
        keytool("-genkeypair", keys, List.of("-keyalg", "EC", "-dname", "CN=" + name), options);
        KeyStore others = opened(null);
        others.setCertificateEntry(ALIAS, opened(keys).getCertificate(ALIAS));
        return new Certificates(store(keys), store(written(others, folder.resolve(name + "-believed.p12"))));
    }

    /** Signed by this one. */
    Certificates sign(String name, String... options)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path folder = keys.file().getParent();
        Path theirs = make(folder, name).keys.file();
        Path wish = folder.resolve(name + ".csr");
        Path signed = folder.resolve(name + ".pem");
        keytool("-certreq", theirs, List.of("-file", wish.toString()));
        keytool("-gencert", keys.file(), List.of("-infile", wish.toString(), "-outfile", signed.toString()), options);
        KeyStore store = opened(theirs);
        Certificate[] chain = {certificate(signed), opened(keys.file()).getCertificate(ALIAS)};
        store.setKeyEntry(ALIAS, store.getKey(ALIAS, PASSWORD.toCharArray()), PASSWORD.toCharArray(), chain);
        return new Certificates(store(written(store, theirs)), believed);
    }

    private static void keytool(String what, Path store, List<String> how, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(what, "-storetype", "PKCS12", "-alias", ALIAS));
        command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
        command.addAll(how);
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    private static Certificate certificate(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    /** An empty one where there is no file. */
    private static KeyStore opened(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        if (file == null) {
            store.load(null, null);
            return store;
        }
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private static Path written(KeyStore store, Path file) throws IOException, GeneralSecurityException {
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    private static BureauSettings.Store store(Path file) {
        return new BureauSettings.Store(file, PASSWORD.toCharArray());
    }
}
