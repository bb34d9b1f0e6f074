package org.countersign.adapter.print;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The print service: its key and certificate, and what it opens with them. */
final class PrintService {
    private static final Duration LIFE = Duration.ofDays(365);

    private final KeyPair keys;
    private final X509Certificate certificate;

    private PrintService(KeyPair keys, X509Certificate certificate) {
        this.keys = keys;
        this.certificate = certificate;
    }

    /** @param algorithm of its key: RSA, or one that we do not take */
    static PrintService with(String algorithm, int bits, Instant from)
            throws GeneralSecurityException, OperatorCreationException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(bits);
        KeyPair keys = generator.generateKeyPair();
        X500Principal name = new X500Principal("CN=Print Service");
        var certificate = new JcaX509v3CertificateBuilder(
                        name, BigInteger.ONE, Date.from(from), Date.from(from.plus(LIFE)), name, keys.getPublic())
                .build(new JcaContentSignerBuilder(algorithm.equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA")
                        .build(keys.getPrivate()));
        return new PrintService(keys, new JcaX509CertificateConverter().getCertificate(certificate));
    }

    byte[] opened(byte[] sealed) throws CMSException {
        return new CMSAuthEnvelopedData(sealed)
                .getRecipientInfos()
                .iterator()
                .next()
                .getContent(new JceKeyTransAuthEnvelopedRecipient(keys.getPrivate())
                        .setContentProvider(new org.bouncycastle.jce.provider.BouncyCastleProvider()));
    }

    Path certificate(Path folder) throws IOException, GeneralSecurityException {
        return pem(folder.resolve("printer.pem"), "CERTIFICATE", certificate.getEncoded());
    }

    Path key(Path folder) throws IOException {
        return pem(
                folder.resolve("printer.key"), "PRIVATE KEY", keys.getPrivate().getEncoded());
    }

    private static Path pem(Path file, String kind, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(file, "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }
}
