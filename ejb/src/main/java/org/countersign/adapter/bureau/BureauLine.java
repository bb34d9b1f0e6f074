package org.countersign.adapter.bureau;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.countersign.proofing.port.BureauAway;

/**
 * Carries one question to the bureau and its answer back, within a time and a size, whatever the other side does (case
 * 47). Of what goes wrong only classes and statuses are told: nothing that anybody wrote.
 */
final class BureauLine {
    private static final int LONGEST = 64 * 1024;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    /** What went wrong before the bureau could read anything. */
    private static final List<Class<? extends Exception>> BEFORE =
            List.of(ConnectException.class, HttpConnectTimeoutException.class, SSLHandshakeException.class);

    private final URI url;
    private final Duration whole;
    private final HttpClient http;

    BureauLine(BureauSettings settings, SSLContext tls) {
        this.url = settings.url();
        this.whole = settings.whole();
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .sslContext(tls)
                .build();
    }

    /** @return empty where the bureau knows no such thing */
    Optional<JsonObject> post(String path, JsonObject words) throws BureauAway {
        byte[] body = words.toString().getBytes(StandardCharsets.UTF_8);
        return answer(to(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    /** @return likewise */
    Optional<JsonObject> get(String path) throws BureauAway {
        return answer(to(path).GET().build());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "application/json");
    }

    private Optional<JsonObject> answer(HttpRequest request) throws BureauAway {
        HttpResponse<byte[]> response = sent(request);
        return switch (response.statusCode()) {
            case OK -> Optional.of(parsed(response.body()));
            case NOT_FOUND -> Optional.empty();
            default -> throw new BureauAway("status " + response.statusCode(), response.statusCode() / 100 != 4);
        };
    }

    private HttpResponse<byte[]> sent(HttpRequest request) throws BureauAway {
        CompletableFuture<HttpResponse<byte[]>> call = http.sendAsync(request, head -> new BoundedBody(LONGEST));
        try {
            return call.get(whole.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new BureauAway("no answer in time", true);
        } catch (ExecutionException failed) {
            throw away(failed.getCause());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new BureauAway("the node ends", true);
        } finally {
            call.cancel(true); // hangs up, where anybody is still on the line
        }
    }

    private static BureauAway away(Throwable failure) {
        List<Throwable> chain = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .toList();
        boolean before = chain.stream().anyMatch(cause -> BEFORE.stream().anyMatch(kind -> kind.isInstance(cause)));
        return new BureauAway(
                chain.stream()
                        .map(cause -> cause.getClass().getSimpleName())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                !before);
    }

    /** Of what nests too deeply the server's parser says by a plain exception that it is no JSON. */
    private static JsonObject parsed(byte[] body) throws BureauAway {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        } catch (RuntimeException nonsense) {
            throw new BureauAway("no JSON object", true);
        }
    }
}
