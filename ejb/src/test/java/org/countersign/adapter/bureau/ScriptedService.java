package org.countersign.adapter.bureau;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** The other end of the line: reads a request by HTTP over TLS, and then does what it is told to do. */
final class ScriptedService implements AutoCloseable {
    private static final SSLContext THIS_MACHINE = context(Certificates.BUREAU, Optional.empty());

    private final ServerSocket socket;
    private final Deed deed;
    private final boolean reads;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch hungUp = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private ScriptedService(ServerSocket socket, boolean reads, Deed deed) {
        this.socket = socket;
        this.reads = reads;
        this.deed = deed;
        threads.execute(this::listen);
    }

    /** By TLS, as the bureau of this machine. */
    static ScriptedService secure(Deed deed) {
        return new ScriptedService(socket(THIS_MACHINE), true, deed);
    }

    /** By TLS, with that one's certificate. */
    static ScriptedService secure(Certificates shown, Deed deed) {
        return new ScriptedService(socket(context(shown, Optional.empty())), true, deed);
    }

    /** By TLS, to nobody but that one. */
    static ScriptedService secure(Certificates shown, Certificates believed, Deed deed) {
        SSLServerSocket socket = socket(context(shown, Optional.of(believed)));
        socket.setNeedClientAuth(true);
        return new ScriptedService(socket, true, deed);
    }

    private static SSLContext context(Certificates shown, Optional<Certificates> believed) {
        try {
            return BureauTls.context(Somebody.settings(
                    "https://localhost",
                    Duration.ZERO,
                    believed.map(Certificates::believed),
                    Optional.of(shown.keys())));
        } catch (IOException | GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static SSLServerSocket socket(SSLContext tls) {
        try {
            return (SSLServerSocket)
                    tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** In clear, and without waiting for a word: what comes instead of a greeting by TLS. */
    static ScriptedService untimely(Deed deed) {
        return new ScriptedService(plainSocket(), false, deed);
    }

    static ServerSocket plainSocket() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Says that with that status, and closes. */
    static Deed says(int status, String body) {
        return (client, service) -> client.getOutputStream().write(response(status, body));
    }

    static Deed says(String body) {
        return says(200, body);
    }

    /** Says nothing, for as long as the other one stays on the line. */
    static Deed hangs() {
        return (client, service) -> {
            try {
                while (client.getInputStream().read() >= 0) {
                    service.received.add("more");
                }
            } finally {
                service.hungUp.countDown();
            }
        };
    }

    /** Says that at once, and then one sign after the other, for as long as the other one stays on the line. */
    static Deed dribbles(String beginning, char sign) {
        return (client, service) -> {
            client.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
            client.setSoTimeout(20);
            try {
                while (stillThere(client)) {
                    client.getOutputStream().write(sign);
                }
            } finally {
                service.hungUp.countDown();
            }
        };
    }

    /** Says that, and then as much as the other one takes. */
    static Deed floods(String beginning) {
        return (client, service) -> {
            client.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            byte[] much = "10000\r\n".concat("x".repeat(0x10000)).concat("\r\n").getBytes(StandardCharsets.US_ASCII);
            try {
                while (!client.isClosed()) {
                    client.getOutputStream().write(much);
                }
            } finally {
                service.hungUp.countDown();
            }
        };
    }

    /** Breaks the connection without a good-bye. */
    static Deed resets() {
        return (client, service) -> client.setSoLinger(true, 0);
    }

    static byte[] response(int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + status + " x\r\nContent-Type: application/json\r\nConnection: close\r\n"
                + (status == 204 ? "" : "Content-Length: " + bytes.length + "\r\n") + "\r\n";
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(status == 204 ? new byte[0] : bytes);
        return whole.toByteArray();
    }

    /** Paces what dribbles: waits a little for the other one to say something, which he does not. */
    private static boolean stillThere(Socket client) throws IOException {
        try {
            return client.getInputStream().read() >= 0;
        } catch (SocketTimeoutException stillListening) {
            return true;
        }
    }

    String url() {
        return "https://127.0.0.1:" + socket.getLocalPort();
    }

    /** Each request, with its head. */
    List<String> received() {
        return received;
    }

    boolean sawHangUp() throws InterruptedException {
        return hungUp.await(20, TimeUnit.SECONDS);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                threads.execute(() -> serve(client));
            } catch (IOException closed) {
                return; // the test is over
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            if (reads) {
                received.add(request(client.getInputStream()));
            }
            deed.does(client, this);
        } catch (IOException gone) {
            hungUp.countDown(); // the client may break off whenever he likes
        }
    }

    private static String request(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.write(next);
        }
        String text = head.toString(StandardCharsets.UTF_8);
        int length = text.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
        return text + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }

    /** What it does once it has read a request. */
    interface Deed {
        void does(Socket client, ScriptedService service) throws IOException;
    }
}
