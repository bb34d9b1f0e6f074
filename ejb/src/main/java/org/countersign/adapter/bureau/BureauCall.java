package org.countersign.adapter.bureau;

import java.io.EOFException;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URL;
import java.time.Duration;
import java.util.concurrent.Callable;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

/**
 * One question by HTTP and its answer, on a connection of its own that nobody uses again: what was last said on a
 * connection stays in memory for as long as the connection is kept, and details must not stay (PRF-6). The Java's newer
 * client cannot be told to keep none.
 */
final class BureauCall implements Callable<BureauCall.Reply> {
    private static final int LONGEST = 64 * 1024;

    private final URL address;
    private final byte[] body;
    private final LineSockets sockets;
    private final Duration connect;

    /**
     * @param body of a POST; null for a GET
     * @param connect how long to wait for the connection
     */
    BureauCall(URL address, byte[] body, SSLSocketFactory tls, Duration connect) {
        this.address = address;
        this.body = body;
        this.sockets = new LineSockets(tls);
        this.connect = connect;
    }

    @Override
    public Reply call() throws IOException {
        HttpsURLConnection connection = (HttpsURLConnection) address.openConnection(Proxy.NO_PROXY);
        try {
            connection.setSSLSocketFactory(sockets);
            connection.setConnectTimeout((int) connect.toMillis());
            connection.setInstanceFollowRedirects(false);
            connection.setUseCaches(false);
            connection.setRequestProperty("Connection", "close");
            connection.setRequestProperty("Accept", "application/json");
            return exchange(connection);
        } finally {
            sockets.cut();
            connection.disconnect(); // or it would lie among those that are kept, if the bureau does not mind
        }
    }

    private Reply exchange(HttpsURLConnection connection) throws IOException {
        if (body != null) {
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(body.length); // and so it is never sent twice
        }
        connection.connect();
        if (body != null) {
            try (var out = connection.getOutputStream()) {
                out.write(body);
            }
        }
        int status = connection.getResponseCode();
        return new Reply(status, status == HttpURLConnection.HTTP_OK ? words(connection) : new byte[0]);
    }

    /** Leaves the stream to {@link HttpsURLConnection#disconnect()}: closed before, the connection would be kept. */
    private static byte[] words(HttpsURLConnection connection) throws IOException {
        byte[] words = connection.getInputStream().readNBytes(LONGEST + 1);
        if (words.length > LONGEST) {
            throw new TooLong();
        }
        if (words.length < connection.getContentLengthLong()) {
            throw new EOFException("broken off");
        }
        return words;
    }

    /** Ends it, wherever it is. */
    void hangUp() {
        sockets.cut();
    }

    /** @param body empty unless the status is 200 */
    record Reply(int status, byte[] body) {}

    /** The answer is longer than any honest one. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
