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
    private final BureauSettings.Line line;
    private final SSLSocketFactory tls;
    private final ExecutorService threads;

    BureauLine(BureauSettings.Line line, SSLSocketFactory tls, ExecutorService threads) {
        this.line = line;
        this.tls = tls;
        this.threads = threads;
    }

    /** @return empty where the bureau knows no such thing */
    Optional<JsonObject> post(String path, JsonObject words) throws BureauAway {
        return answer(path, words.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @return likewise */
    Optional<JsonObject> get(String path) throws BureauAway {
        return answer(path, null);
    }

    private Optional<JsonObject> answer(String path, byte[] body) throws BureauAway {
        BureauCall.Reply reply = reply(call(path, body));
        return switch (reply.status()) {
            case HttpURLConnection.HTTP_OK -> Optional.of(parsed(reply.body()));
            case HttpURLConnection.HTTP_NOT_FOUND -> Optional.empty();
            default -> throw new BureauAway("status " + reply.status(), reply.status() / 100 != 4);
        };
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
            throw new BureauAway("no answer in time", call.reached());
        } catch (ExecutionException failed) {
            throw away(failed.getCause(), call.reached());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new BureauAway("the node ends", call.reached());
        } finally {
            reply.cancel(false);
            call.hangUp();
        }
    }

    private Future<BureauCall.Reply> begun(BureauCall call) throws BureauAway {
        try {
            return threads.submit(call);
        } catch (RejectedExecutionException full) {
            throw new BureauAway("no thread to ask it", false);
        }
    }

    private static BureauAway away(Throwable failure, boolean reached) {
        String kinds = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> cause.getClass().getSimpleName())
                .distinct()
                .collect(Collectors.joining(", "));
        return new BureauAway(kinds, reached);
    }

    /** Of what nests too deeply the server's parser says by a plain exception that it is no JSON. */
    private static JsonObject parsed(byte[] body) throws BureauAway {
        try {
            return JsonText.readObject(new ByteArrayInputStream(body));
        } catch (RuntimeException nonsense) {
            throw new BureauAway("no JSON object", true);
        }
    }
}
