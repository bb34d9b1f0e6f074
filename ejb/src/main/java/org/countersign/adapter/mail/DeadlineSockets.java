package org.countersign.adapter.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        socket.bind(new InetSocketAddress(local, localPort));
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        socket.bind(new InetSocketAddress(local, localPort));
        return createSocket(host, port);
    }

    private Socket connected(InetSocketAddress there) throws IOException {
        socket.connect(there);
        return socket;
    }
}
