package org.studielots.importer.ctgov;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A hash by which a record is known again: SHA-256 of what the sponsor wrote ({@code protocolSection}), whatever the order of its fields and
 * the white space between them. What the registry derives and the record's date are no part of it: a record that is fetched again later and
 * says the same is the same. The version of the mapping stands before the hash, so that a better mapping reads all records anew.
 */
final class Fingerprint {
    /** Raise it when the mapping gives another study for the same record. */
    static final int MAPPING_VERSION = 1;

    private final MessageDigest digest = digest();

    private Fingerprint() {}

    static String of(JsonNode protocolSection) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.take(protocolSection);
        return MAPPING_VERSION + ":" + HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private void take(JsonNode node) {
        if (node.isObject()) {
            digest.update((byte) '{');
            TreeMap<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
            sorted.forEach((name, value) -> {
                take(name);
                take(value);
            });
            digest.update((byte) '}');
        } else if (node.isArray()) {
            digest.update((byte) '[');
            node.forEach(this::take);
            digest.update((byte) ']');
        } else {
            digest.update((byte) (node.isString() ? 's' : 'v'));
            take(node.asString());
        }
    }

    private void take(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
