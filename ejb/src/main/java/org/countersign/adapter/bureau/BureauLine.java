package org.countersign.adapter.bureau;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.countersign.proofing.port.BureauAway;
import org.countersign.shared.JsonText;

/**
 * Carries one question to the bureau and its answer back, within a time and a size, whatever the other side does (case
 * 47). Of what goes wrong only classes and statuses are told: nothing that anybody wrote.
 */
final class BureauLine {
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final BureauSettings.Line line;
    private final SSLSocketFactory tls;
    private final ExecutorService threads;

    BureauLine(BureauSettings.Line line, SSLSocketFactory tls, ExecutorService threads) {
        this.line = line;
        this.tls = tls;
        this.threads = threads;
    }

    BureauWord post(String path, JsonObject words) throws BureauAway {
        return word(reply(call(path, words.toString().getBytes(StandardCharsets.UTF_8))));
    }

    /** What the bureau refuses to look up is as good as no answer: nobody typed anything that it could mean. */
    Optional<JsonObject> get(String path) throws BureauAway {
        BureauWord word = word(reply(call(path, null)));
        if (word instanceof BureauWord.Refused refused) {
            throw away(refused.status());
        }
        return word.said();
    }

    private static BureauWord word(BureauCall.Reply reply) throws BureauAway {
        return switch (reply.status()) {
            case HttpURLConnection.HTTP_OK -> new BureauWord.Said(parsed(reply.body()));
            case HttpURLConnection.HTTP_NOT_FOUND -> new BureauWord.Unknown();
            case HttpURLConnection.HTTP_BAD_REQUEST, HttpURLConnection.HTTP_CONFLICT, UNPROCESSABLE ->
                new BureauWord.Refused(reply.status());
            default -> throw away(reply.status());
        };
    }

    private static BureauAway away(int status) {
        boolean ailing = status / 100 == 5 || status == TOO_MANY || status < 0; // no HTTP at all
        String words = "status " + status;
        return ailing ? BureauAway.ailing(words) : BureauAway.unusable(words);
    }

    private BureauCall call(String path, byte[] body) {
        try {
            return new BureauCall(URI.create(line.url() + path).toURL(), body, tls, line.connect());
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("checked when it was set", impossible);
        }
    }

    /** In a thread of its own: nothing else ends a look-up of a name in time. */
    private BureauCall.Reply reply(BureauCall call) throws BureauAway {
        Future<BureauCall.Reply> reply = begun(call);
        try {
            return reply.get(line.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw BureauAway.ailing("no answer in time");
        } catch (ExecutionException failed) {
            throw away(failed.getCause());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw BureauAway.unusable("the node ends");
        } finally {
            reply.cancel(false);
            call.hangUp();
        }
    }

    private Future<BureauCall.Reply> begun(BureauCall call) throws BureauAway {
        try {
            return threads.submit(call);
        } catch (RejectedExecutionException full) {
            throw BureauAway.ailing("no thread to ask it");
        }
    }

    private static BureauAway away(Throwable failure) {
        String kinds = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> cause.getClass().getSimpleName())
                .distinct()
                .collect(Collectors.joining(", "));
        return BureauAway.ailing(kinds);
    }

    /** Of what nests too deeply the server's parser says by a plain exception that it is no JSON. */
    private static JsonObject parsed(byte[] body) throws BureauAway {
        try {
            return JsonText.readObject(new ByteArrayInputStream(body));
        } catch (RuntimeException nonsense) {
            throw BureauAway.unusable("no JSON object");
        }
    }
}
