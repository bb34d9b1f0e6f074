package org.countersign.caller;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.regex.Pattern;

/** An IP address as a peer or a proxy writes it; never a name, which would have to be looked up. */
public final class NetworkAddress {
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");

    /** Nothing but what such an address is made of; whether it is one, the platform says without asking anybody. */
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:][0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");

    private static final Pattern PORT_OR_ZONE = Pattern.compile("(?<=\\.\\d{1,3}):\\d+$|(?<=]):\\d+$|%\\w+$");

    private final InetAddress address;

    private NetworkAddress(InetAddress address) {
        this.address = address;
    }

    /** The address in that text, also with a port behind it; empty for anything else. */
    public static Optional<NetworkAddress> read(String text) {
        String bare = PORT_OR_ZONE.matcher(text.strip()).replaceFirst("").replaceAll("^\\[(.*)]$", "$1");
        if (!IPV4.matcher(bare).matches() && !IPV6.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new NetworkAddress(InetAddress.getByName(bare)));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    /** The whole of it; an IPv4 address within an IPv6 one stands for itself. */
    public String text() {
        return address.getHostAddress();
    }

    /** What one customer's line has: an IPv4 address, or the first half of an IPv6 one, of which he has all. */
    public String line() {
        if (address instanceof Inet4Address) {
            return text();
        }
        ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
        return "%x:%x:%x:%x::/64".formatted(bytes.getShort(), bytes.getShort(), bytes.getShort(), bytes.getShort());
    }
}
