package org.countersign.adapter.mail;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that dribbles (case 47). */
class DeadlineSocketsTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @Test
    @Timeout(20)
    void a_conversation_ends_at_its_deadline_though_signs_keep_coming() throws IOException {
        endsAtItsDeadline((sockets, port) -> {
            Socket client = sockets.createSocket();
            client.connect(new InetSocketAddress(HERE, port));
            return client;
        });
    }

    @Test
    @Timeout(20)
    void a_socket_that_is_connected_at_once_has_the_same_deadline() throws IOException {
        endsAtItsDeadline((sockets, port) -> sockets.createSocket(HERE.getHostAddress(), port));
        endsAtItsDeadline((sockets, port) -> sockets.createSocket(HERE, port));
        endsAtItsDeadline((sockets, port) -> sockets.createSocket(HERE.getHostAddress(), port, HERE, 0));
        endsAtItsDeadline((sockets, port) -> sockets.createSocket(HERE, port, HERE, 0));
    }

    private interface Way {
        Socket open(DeadlineSockets sockets, int port) throws IOException;
    }

    private static void endsAtItsDeadline(Way way) throws IOException {
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
        try (ServerSocket server = new ServerSocket(0, 1, HERE);
                DeadlineSockets sockets = new DeadlineSockets(threads, Duration.ofMillis(300))) {
            Socket client = way.open(sockets, server.getLocalPort());
            Socket peer = server.accept();
            threads.scheduleAtFixedRate(() -> dribble(peer), 0, 20, java.util.concurrent.TimeUnit.MILLISECONDS);
            assertThatThrownBy(() -> client.getInputStream().readAllBytes()).isInstanceOf(SocketException.class);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void dribble(Socket peer) {
        try {
            peer.getOutputStream().write('x');
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
