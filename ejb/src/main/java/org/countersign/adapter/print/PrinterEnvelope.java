package org.countersign.adapter.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.time.Instant;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.bc.BcCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;

/**
 * Seals letters for the print service alone: CMS AuthEnvelopedData (RFC 5083), AES-256 in GCM under a key of its own for each
 * letter, which RSA-OAEP wraps for the service's certificate. Whoever has the private key opens it with any such program,
 * as {@code openssl cms -decrypt -inform DER -in letter.p7m -inkey printer.key -recip printer.pem}; we ourselves cannot.
 */
final class PrinterEnvelope {
    private static final OAEPParameterSpec OAEP =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private final X509Certificate printer;

    PrinterEnvelope(X509Certificate printer) {
        this.printer = printer;
    }

    /**
     * @param file the service's certificate, PEM or DER, with an RSA key
     * @throws IllegalStateException if there is none
     */
    static PrinterEnvelope to(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            var certificate =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes);
            if (!"RSA".equals(certificate.getPublicKey().getAlgorithm())) {
                throw new IllegalStateException("the printer's certificate " + file + " has no RSA key");
            }
            return new PrinterEnvelope(certificate);
        } catch (IOException | GeneralSecurityException broken) {
            throw new IllegalStateException("the printer's certificate " + file + " cannot be read", broken);
        }
    }

    /** Whether the certificate counts at that moment: what is sealed for a lapsed one may never be opened. */
    boolean counts(Instant now) {
        return !now.isBefore(printer.getNotBefore().toInstant())
                && !now.isAfter(printer.getNotAfter().toInstant());
    }

    byte[] seal(byte[] letter) {
        try {
            AlgorithmIdentifier wrapping = new JcaAlgorithmParametersConverter()
                    .getAlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, OAEP);
            var envelope = new CMSAuthEnvelopedDataGenerator();
            envelope.addRecipientInfoGenerator(new JceKeyTransRecipientInfoGenerator(printer, wrapping));
            var content = (OutputAEADEncryptor) new BcCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM).build();
            return envelope.generate(new CMSProcessableByteArray(letter), content)
                    .getEncoded();
        } catch (GeneralSecurityException | CMSException | IOException broken) {
            throw new IllegalStateException("the letter cannot be sealed", broken);
        }
    }
}
