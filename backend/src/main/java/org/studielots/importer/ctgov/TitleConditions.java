package org.studielots.importer.ctgov;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Conditions of a study that states none, from its title: names of conditions that other records state, found as whole words, the longest
 * first. What comes out is marked derived (design.md, Stubs). The names stand in {@code registry-data/condition-names.txt}. Safe for use by
 * many threads.
 */
final class TitleConditions {
    private static final int LONGEST_NAME = 8;
    private static final Pattern POSSESSIVE = Pattern.compile("['’´]s\\b");

    private final Map<String, String> names = new HashMap<>();

    TitleConditions() {
        for (String name : Resources.lines("/registry-data/condition-names.txt")) {
            names.putIfAbsent(plain(name), name);
        }
    }

    /** The conditions that {@code title} names, or else {@code official}; empty when neither does. */
    List<String> find(String title, @Nullable String official) {
        List<String> found = find(title);
        return found.isEmpty() && official != null ? find(official) : found;
    }

    private List<String> find(String title) {
        String[] words = plain(title).split(" ");
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < words.length) {
            int length = Math.min(LONGEST_NAME, words.length - at);
            String name = null;
            for (; length > 0 && name == null; length--) {
                name = named(String.join(" ", List.of(words).subList(at, at + length)));
            }
            if (name != null && !found.contains(name)) {
                found.add(name);
            }
            at += name == null ? 1 : length + 1;
        }
        return List.copyOf(found);
    }

    private @Nullable String named(String phrase) {
        String name = names.get(phrase);
        if (name == null && phrase.endsWith("s")) {
            name = names.get(phrase.substring(0, phrase.length() - 1));
        }
        return name != null ? name : names.get(phrase + "s");
    }

    private static String plain(String text) {
        return SwedishSponsors.folded(POSSESSIVE.matcher(text).replaceAll("s")).strip();
    }
}
