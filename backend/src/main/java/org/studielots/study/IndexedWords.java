package org.studielots.study;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.studielots.interpretation.CatalogueWords;
import org.studielots.search.Distance;
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
        if (words.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> stems = new HashMap<>();
        words.forEach(word -> stems.put(word, stems(word)));
        Map<String, Long> found = index.read((make, snapshot) -> snapshot.frequencies(
                StudyFields.WORDS,
                stems.values().stream().flatMap(List::stream).distinct().toList()));
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
        int edits = Distance.allowed(word.length());
        return edits == 0 || word.length() < SHORTEST_CORRECTED
                ? List.of()
                : index.read(
                        (make, snapshot) -> snapshot.nearWords(StudyFields.WORDS, Stems.english(word), edits, NEAR));
    }

    /** The forms of {@code word} that stand in the index, in either language. */
    static List<String> stems(String word) {
        return Stream.of(Stems.english(word), Stems.swedish(word)).distinct().toList();
    }
}
