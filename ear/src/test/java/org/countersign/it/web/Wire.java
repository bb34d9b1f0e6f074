package org.countersign.it.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Requests by hand, byte for byte: what no client library would send. */
final class Wire {
    private static final int PATIENCE = 30_000;

    private final URI server;

    Wire(URI server) {
        this.server = server;
    }

    /** Host and port, as a browser would name them. */
    String host() {
        return server.getAuthority();
    }

    /** A request without a body, for that host and path as they are written. */
    Reply ask(String method, String path, String host, String... headers) {
        var text = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        if (host != null) {
            text.append("Host: ").append(host).append("\r\n");
        }
        for (String header : headers) {
            text.append(header).append("\r\n");
        }
        return send(text + "Connection: close\r\n\r\n");
    }

    Reply get(String path) {
        return ask("GET", path, host());
    }

    Reply send(String request) {
        try (Socket socket = new Socket("127.0.0.1", server.getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new Reply(all(socket));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String all(Socket socket) throws IOException {
        var read = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(read);
        } catch (SocketException cutOff) {
            // what came before is the answer
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    /** What came back, as it came. */
    record Reply(String text) {
        int status() {
            return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }

        String head() {
            return text.split("\r\n\r\n", 2)[0];
        }

        String body() {
            String[] parts = text.split("\r\n\r\n", 2);
            return parts.length > 1 ? parts[1] : "";
        }

        Optional<String> header(String name) {
            return head().lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }
    }
}
