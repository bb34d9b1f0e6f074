package org.countersign.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.countersign.crypto.KeyedHash;
import org.countersign.shared.JsonText;

/** Sends the simulated provider's signed messages, as a real one would: by HTTP, to the address he was given. */
@ApplicationScoped
public class NoticeSender {
    /** The header that carries the signature. */
    public static final String SIGNATURE = "Payment-Signature";

    private static final Logger LOG = System.getLogger(NoticeSender.class.getName());
    private static final String PURPOSE = "simulated-payment-notice";

    @Inject
    KeyedHash hashes;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    /** Tries once; whoever was not told asks. */
    public void send(String reference, String notifyAt, Instant at) {
        String message = JsonText.object()
                .add("payment", reference)
                .add("at", at.toString())
                .build()
                .toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create(notifyAt))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header(SIGNATURE, hashes.of(PURPOSE, message))
                .POST(BodyPublishers.ofString(message))
                .build();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            LOG.log(Level.DEBUG, "told of payment {0}: {1}", reference, status);
        } catch (IOException unreachable) {
            LOG.log(Level.INFO, "nobody hears of payment {0}: {1}", reference, unreachable.getMessage());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether that message was signed here. */
    public boolean signed(String message, String signature) {
        return signature != null && hashes.matches(signature, PURPOSE, message);
    }
}
