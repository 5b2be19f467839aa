package org.studielots.study;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How a study gets its permanent id: from its first registry id, so that a rebuilt catalogue has the same ids (design.md, Identity). */
public final class StudyId {
    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int LENGTH = 12;

    private StudyId() {}

    /** The id of the study whose first registry id is {@code first}: "s" and twelve characters of Crockford's base 32. */
    public static String of(RegistryId first) {
        byte[] hash = sha256(first.registry() + ":" + RegistryId.normalized(first.id()));
        StringBuilder id = new StringBuilder(LENGTH + 1).append('s');
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | (hash[i] & 0xff);
        }
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET[(int) (bits & 31)]);
            bits >>>= 5;
        }
        return id.toString();
    }

    /** Whether {@code id} has the form that {@link #of} gives; a registry's id never has, so that asking the store for it can wait. */
    static boolean isMade(String id) {
        return id.length() == LENGTH + 1
                && id.charAt(0) == 's'
                && id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'z');
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
