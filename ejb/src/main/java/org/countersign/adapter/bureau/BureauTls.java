package org.countersign.adapter.bureau;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** Whom we believe to be the bureau, and how we show that we are we. */
final class BureauTls {
    private BureauTls() {}

    /**
     * @throws IOException if a store cannot be read or opened
     * @throws GeneralSecurityException if what is in it is of no use
     */
    static SSLContext context(BureauSettings settings) throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys(settings.keys()), trust(settings.trust()), null);
        return context;
    }

    private static KeyManager[] keys(Optional<BureauSettings.Store> store)
            throws IOException, GeneralSecurityException {
        if (store.isEmpty()) {
            return new KeyManager[0];
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(opened(store.get()), store.get().password());
        return factory.getKeyManagers();
    }

    /** Null stands for those whom the Java believes. */
    private static TrustManager[] trust(Optional<BureauSettings.Store> store)
            throws IOException, GeneralSecurityException {
        if (store.isEmpty()) {
            return null;
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(opened(store.get()));
        return factory.getTrustManagers();
    }

    private static KeyStore opened(BureauSettings.Store store) throws IOException, GeneralSecurityException {
        KeyStore opened = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store.file())) {
            opened.load(file, store.password());
        }
        return opened;
    }
}
