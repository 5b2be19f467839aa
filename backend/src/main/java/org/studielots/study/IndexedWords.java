package org.studielots.study;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.studielots.interpretation.CatalogueWords;
import org.studielots.search.Distance;
import org.studielots.search.IndexSnapshot;
import org.studielots.search.Stems;
import org.studielots.shared.ServingOnly;

/** The words of the catalogue as the index has them. */
@Component
@ServingOnly
class IndexedWords implements CatalogueWords {
    private static final int NEAR = 3;
    /** Shorter words are near to too many that mean something else. */
    private static final int SHORTEST_CORRECTED = 7;

    private final StudyIndex index;

    IndexedWords(StudyIndex index) {
        this.index = index;
    }

    @Override
    public Map<String, Long> frequencies(Collection<String> words) {
        return words.isEmpty() ? Map.of() : index.read((make, snapshot) -> frequencies(snapshot, words));
    }

    /** How many studies have each of {@code words} in {@code snapshot}, in any inflection. */
    static Map<String, Long> frequencies(IndexSnapshot snapshot, Collection<String> words) {
        Map<String, List<String>> stems = new HashMap<>();
        words.forEach(word -> stems.put(word, stems(word)));
        Map<String, Long> found = snapshot.frequencies(
                StudyFields.WORDS,
                stems.values().stream().flatMap(List::stream).distinct().toList());
        Map<String, Long> frequencies = new HashMap<>();
        stems.forEach((word, forms) -> {
            long most = forms.stream()
                    .mapToLong(form -> found.getOrDefault(form, 0L))
                    .max()
                    .orElse(0);
            if (most > 0) {
                frequencies.put(word, most);
            }
        });
        return frequencies;
    }

    @Override
    public List<String> near(String word) {
        return word.length() < SHORTEST_CORRECTED ? List.of() : index.read((make, snapshot) -> near(snapshot, word));
    }

    /** Words of {@code snapshot} that {@code word} may be a misspelling of, the likeliest first. */
    static List<String> near(IndexSnapshot snapshot, String word) {
        int edits = Distance.allowed(word.length());
        return edits == 0 || word.length() < SHORTEST_CORRECTED
                ? List.of()
                : snapshot.nearWords(StudyFields.WORDS, Stems.english(word), edits, NEAR);
    }

    /** The forms of {@code word} that stand in the index, in either language. */
    static List<String> stems(String word) {
        return Stream.of(Stems.english(word), Stems.swedish(word)).distinct().toList();
    }
}
