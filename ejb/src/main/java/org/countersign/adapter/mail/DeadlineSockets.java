package org.countersign.adapter.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;

/**
 * Makes the socket of one conversation and closes it at its deadline, whatever is being waited for: a timeout for each
 * read does not help against a server that sends one sign every few seconds (case 47).
 */
final class DeadlineSockets extends SocketFactory implements AutoCloseable {
    private final Socket socket = new Socket();
    private final ScheduledFuture<?> deadline;

    DeadlineSockets(ScheduledExecutorService threads, Duration longest) {
        deadline = threads.schedule(this::cut, longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        deadline.cancel(false);
        cut();
    }

    private void cut() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Socket createSocket() {
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }
}
