package org.studielots.vocabulary;

import java.util.List;
import java.util.Set;
import org.studielots.search.Word;

/**
 * Which words of a text are denied: those after a word of denial, until the sentence's part ends, a word that turns it, or so many words
 * on. After the idea of NegEx (Chapman et al., J Biomed Inform 2001), with Swedish words.
 */
final class Denials {
    private static final int REACH = 6;

    private static final Set<String> DENY = Set.of(
            "no",
            "not",
            "without",
            "never",
            "denies",
            "denied",
            "denying",
            "deny",
            "excluding",
            "exclude",
            "excludes",
            "except",
            "absence",
            "free",
            "non",
            "lacks",
            "lack",
            "negative",
            "inte",
            "ej",
            "utan",
            "aldrig",
            "ingen",
            "inga",
            "inget",
            "icke",
            "förutom",
            "nekar",
            "förnekar",
            "slipper");

    /** They deny only when followed by one of these. */
    private static final Set<String> NEEDS_OF = Set.of("absence", "free", "lack", "negative");

    private static final Set<String> OF = Set.of("of", "for", "från");

    private static final Set<String> TURNS = Set.of(
            "but",
            "however",
            "although",
            "though",
            "who",
            "which",
            "that",
            "with",
            "has",
            "have",
            "had",
            "presents",
            "presented",
            "only",
            "because",
            "until",
            "after",
            "during",
            "is",
            "was",
            "are",
            "were",
            "men",
            "dock",
            "som",
            "med",
            "har",
            "hade",
            "är",
            "var",
            "bara",
            "efter",
            "under");

    private Denials() {}

    static boolean[] in(List<Word> text) {
        boolean[] denied = new boolean[text.size()];
        int until = -1;
        for (int i = 0; i < text.size(); i++) {
            Word word = text.get(i);
            if (word.startsPart() && !isListed(text, i) || TURNS.contains(word.text())) {
                until = -1;
            }
            denied[i] = i <= until;
            if (denies(text, i)) {
                until = i + REACH;
                denied[i] = false;
            }
        }
        return denied;
    }

    // "no fever, chills or cough": the comma goes on with the list when "or", "nor" or "and" ends it soon.
    private static boolean isListed(List<Word> text, int at) {
        for (int i = at + 1; i < Math.min(at + REACH, text.size()); i++) {
            String word = text.get(i).text();
            if (word.equals("or") || word.equals("nor") || word.equals("eller")) {
                return true;
            }
            if (TURNS.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private static boolean denies(List<Word> text, int at) {
        String word = text.get(at).text();
        if (!DENY.contains(word)) {
            return false;
        }
        String next = at + 1 < text.size() ? text.get(at + 1).text() : "";
        if (NEEDS_OF.contains(word)) {
            return OF.contains(next);
        }
        // "Not only", "no more than" and "not yet" deny nothing.
        return !(next.equals("only") || next.equals("more") || next.equals("less") || next.equals("bara"));
    }
}
