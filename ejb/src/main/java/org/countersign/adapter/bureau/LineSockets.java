package org.countersign.adapter.bureau;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Puts TLS on the connection of one call, and can cut that connection from another thread, whatever is being waited for.
 * Whom it leads to is always checked, also where somebody has told the whole server not to.
 */
final class LineSockets extends SSLSocketFactory {
    private final SSLSocketFactory tls;
    private Socket wire;
    private boolean cut;

    LineSockets(SSLSocketFactory tls) {
        this.tls = tls;
    }

    /** Ends the call; one whose connection does not stand yet ends when it does. */
    synchronized void cut() {
        cut = true;
        try {
            if (wire != null) {
                wire.close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private synchronized void holds(Socket connected) throws IOException {
        wire = connected;
        if (cut) {
            connected.close();
            throw new SocketException("hung up");
        }
    }

    @Override
    public Socket createSocket(Socket connected, String host, int port, boolean autoClose) throws IOException {
        holds(connected);
        SSLSocket socket = (SSLSocket) tls.createSocket(connected, host, port, autoClose);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return socket;
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw connectsNobody();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw connectsNobody();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw connectsNobody();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw connectsNobody();
    }

    private static UnsupportedOperationException connectsNobody() {
        return new UnsupportedOperationException("the connection is given");
    }
}
