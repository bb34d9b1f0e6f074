package org.countersign.adapter.mail;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
    @Test
    @Timeout(20)
    void a_conversation_ends_at_its_deadline_though_signs_keep_coming() throws IOException {
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
        try (ServerSocket server = new ServerSocket(0);
                DeadlineSockets sockets = new DeadlineSockets(threads, Duration.ofMillis(300))) {
            Socket client = sockets.createSocket();
            client.connect(server.getLocalSocketAddress());
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
