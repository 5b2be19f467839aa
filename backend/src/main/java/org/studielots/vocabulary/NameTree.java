package org.studielots.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Names as sequences of keys of words, in which the longest that begins at a word is found. Filled once, then only read. */
final class NameTree {
    private final Node root = new Node();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Name> names = new ArrayList<>(1);
    }

    /**
     * A name of a concept.
     *
     * @param concept whose name
     * @param written the name as it stands in the vocabulary
     * @param exact its words before they were made keys, parted by spaces: what is written just so goes before what only has the same keys
     */
    record Name(Concept concept, String written, String exact) {}

    /** A name that was found, and the number of words it takes. */
    record Found(Name name, int words) {}

    void add(List<String> keys, Name name) {
        Node node = root;
        for (String key : keys) {
            node = node.next.computeIfAbsent(key, none -> new Node());
        }
        node.names.add(name);
    }

    /**
     * The longest name that begins at the first of some words.
     *
     * @param words how many words there are at most
     * @param keyOf key of the word at an offset from the first, null where no name may go on
     * @param exactOf the words themselves from the first on, as many as asked for, parted by spaces
     */
    @Nullable Found longest(int words, IntFunction<@Nullable String> keyOf, IntFunction<String> exactOf) {
        Node node = root;
        Node best = null;
        int length = 0;
        for (int i = 0; i < words; i++) {
            String key = keyOf.apply(i);
            node = key == null ? null : node.next.get(key);
            if (node == null) {
                break;
            }
            if (!node.names.isEmpty()) {
                best = node;
                length = i + 1;
            }
        }
        return best == null ? null : new Found(choose(best.names, exactOf.apply(length)), length);
    }

    private static Name choose(List<Name> names, String exact) {
        for (Name name : names) {
            if (name.exact().equals(exact)) {
                return name;
            }
        }
        return names.get(0);
    }
}
