package org.studielots.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.lucene.analysis.compound.hyphenation.Hyphenation;
import org.apache.lucene.analysis.compound.hyphenation.HyphenationTree;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import org.xml.sax.InputSource;

/**
 * Parts Swedish compounds where both a syllable and a known word end: "bröstcancerstudie" as "bröstcancer" and "studie". The syllables
 * come from the hyphenation patterns of the LibreOffice dictionaries. Safe for use by many threads.
 */
public final class Compounds {
    private static final String PATTERNS = "/search/hyphenation-sv.xml";
    private static final int SHORTEST_COMPOUND = 6;
    private static final int LONGEST_COMPOUND = 50;
    private static final int SHORTEST_PART = 3;
    private static final Supplier<HyphenationTree> SYLLABLES = SingletonSupplier.of(Compounds::readPatterns);

    private final Predicate<String> isWord;

    /**
     * What parts compounds.
     *
     * @param isWord whether something is a word by itself
     */
    public Compounds(Predicate<String> isWord) {
        this.isWord = isWord;
    }

    private static HyphenationTree readPatterns() {
        try (InputStream patterns = Compounds.class.getResourceAsStream(PATTERNS)) {
            HyphenationTree tree = new HyphenationTree();
            tree.loadPatterns(new InputSource(Objects.requireNonNull(patterns, PATTERNS)));
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException("The hyphenation patterns cannot be read", e);
        }
    }

    /** The words that {@code word} is put together of, as few as can be; empty when it is not made of known words. */
    public List<String> parts(String word) {
        if (word.length() < SHORTEST_COMPOUND || word.length() > LONGEST_COMPOUND) {
            return List.of();
        }
        boolean[] syllableEnds = syllableEnds(word);
        if (syllableEnds == null) {
            return List.of();
        }
        List<@Nullable List<String>> best = new ArrayList<>();
        best.add(List.of());
        for (int end = 1; end <= word.length(); end++) {
            best.add(syllableEnds[end] ? fewest(word, end, best) : null);
        }
        List<String> parts = best.get(word.length());
        return parts == null || parts.size() < 2 ? List.of() : parts;
    }

    // Of as many parts, those with the longest first word: what stands first tells most.
    private @Nullable List<String> fewest(String word, int end, List<@Nullable List<String>> best) {
        List<String> fewest = null;
        for (int start = end - SHORTEST_PART; start >= 0; start--) {
            List<String> before = best.get(start);
            if (before != null && (fewest == null || before.size() + 1 <= fewest.size())) {
                String part = part(word.substring(start, end), end == word.length());
                if (part != null && (fewest == null || before.size() + 1 < fewest.size() || !before.isEmpty())) {
                    List<String> parts = new ArrayList<>(before);
                    parts.add(part);
                    fewest = parts;
                }
            }
        }
        return fewest;
    }

    // An s may join two words: operation-s-studie.
    private @Nullable String part(String written, boolean last) {
        if (isWord.test(written)) {
            return written;
        }
        boolean joined = !last && written.length() > SHORTEST_PART && written.endsWith("s");
        String without = joined ? written.substring(0, written.length() - 1) : written;
        return joined && isWord.test(without) ? without : null;
    }

    private static boolean @Nullable [] syllableEnds(String word) {
        char[] letters = word.toCharArray();
        Hyphenation syllables = SYLLABLES.get().hyphenate(letters, 0, letters.length, 1, 1);
        if (syllables == null) {
            return null;
        }
        boolean[] ends = new boolean[word.length() + 1];
        for (int at : syllables.getHyphenationPoints()) {
            ends[at] = true;
        }
        ends[0] = true;
        ends[word.length()] = true;
        return ends;
    }
}
