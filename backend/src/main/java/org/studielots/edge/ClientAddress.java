package org.studielots.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, as far as rate limits need: the address of the connection, or what a trusted proxy says. {@code X-Forwarded-For} of
 * anybody else is ignored, since a client can write what it likes there.
 */
final class ClientAddress {
    private static final int IPV6_BYTES = 16;
    private static final int IPV6_NETWORK_BYTES = 8;

    private final List<Network> proxies;

    ClientAddress(List<String> trustedProxies) {
        this.proxies = trustedProxies.stream().map(Network::parse).toList();
    }

    /** A key for the client: its IPv4 address, or its IPv6 /64 network, which is what one household or office has. */
    String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!proxies.isEmpty()) {
            address = behindProxies(address, request.getHeader("X-Forwarded-For"));
        }
        return address.indexOf(':') < 0 ? address : network(address);
    }

    /** Whether the reader's own connection is encrypted: this one, or the one to a trusted proxy that says so. */
    boolean isSecure(HttpServletRequest request) {
        return request.isSecure()
                || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"))
                        && isTrusted(request.getRemoteAddr());
    }

    private String behindProxies(String connection, @Nullable String forwarded) {
        String address = connection;
        if (forwarded == null) {
            return address;
        }
        // From the nearest hop outwards, as long as the hop that wrote the entry is trusted.
        String[] hops = forwarded.split(",");
        for (int i = hops.length - 1; i >= 0 && isTrusted(address); i--) {
            String hop = hops[i].strip();
            if (literal(hop) == null) {
                break;
            }
            address = hop;
        }
        return address;
    }

    private boolean isTrusted(String address) {
        byte[] bytes = literal(address);
        return bytes != null && proxies.stream().anyMatch(proxy -> proxy.contains(bytes));
    }

    private static String network(String address) {
        byte[] bytes = literal(address);
        if (bytes == null || bytes.length != IPV6_BYTES) {
            return address;
        }
        return Arrays.toString(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
    }

    /** The bytes of an address in digits, null for anything else; never asks a name server. */
    private static byte @Nullable [] literal(String address) {
        String digits =
                address.startsWith("[") && address.endsWith("]") ? address.substring(1, address.length() - 1) : address;
        boolean plausible = !digits.isEmpty()
                && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == '.' || c == ':')
                && (digits.indexOf(':') >= 0
                        || digits.chars().filter(c -> c == '.').count() == 3);
        if (!plausible) {
            return null;
        }
        try {
            return InetAddress.getByName(digits).getAddress();
        } catch (UnknownHostException e) {
            return null;
        }
    }

    /** A network: its address in digits, and how many bits of it count. */
    private static final class Network {
        private final byte[] address;
        private final int bits;

        private Network(byte[] address, int bits) {
            this.address = address;
            this.bits = bits;
        }

        static Network parse(String text) {
            int slash = text.indexOf('/');
            byte[] address =
                    literal(slash < 0 ? text.strip() : text.substring(0, slash).strip());
            if (address == null) {
                throw new IllegalArgumentException("studielots.rate-limit.trusted-proxies: \"" + text
                        + "\" is no address or network; write for example 10.0.0.0/8 or 192.0.2.7.");
            }
            int bits = slash < 0
                    ? address.length * 8
                    : Integer.parseInt(text.substring(slash + 1).strip());
            return new Network(address, bits);
        }

        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if (((address[bit / 8] ^ other[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
