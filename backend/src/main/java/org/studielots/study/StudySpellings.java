package org.studielots.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.studielots.interpretation.CatalogueWords;
import org.studielots.interpretation.Part;
import org.studielots.interpretation.PartKind;
import org.studielots.shared.ServingOnly;

/** Other spellings of a text that found little: the words as they stand in studies, and what was corrected as it was typed. */
@Component
@ServingOnly
class StudySpellings {
    private static final int MOST = 4;

    private final StudySearch search;
    private final StudyFilterReader filters;
    private final CatalogueWords words;

    StudySpellings(StudySearch search, StudyFilterReader filters, CatalogueWords words) {
        this.search = search;
        this.filters = filters;
        this.words = words;
    }

    /** Another spelling of the whole text, with the number of studies it finds, 1 or more. */
    record Spelling(String text, long count) {}

    /** Spellings that find something, most results first. */
    List<Spelling> find(Map<String, Object> input, StudyFilter filter) {
        String text = filter.text();
        if (text == null || filter.interpretation().description()) {
            return List.of();
        }
        Map<String, Long> found = new LinkedHashMap<>();
        for (Part part : filter.interpretation().parts()) {
            if (part.kind() == PartKind.NOT_FOUND || part.kind() == PartKind.WORD) {
                for (String near : words.near(part.word())) {
                    String other = text.substring(0, part.start()) + near + text.substring(part.end());
                    Map<String, Object> changed = new HashMap<>(input);
                    changed.put("text", other);
                    found.computeIfAbsent(other, none -> search.count(filters.read(changed)));
                }
            }
        }
        List<Spelling> spellings = new ArrayList<>();
        found.forEach((other, count) -> {
            if (count > 0 && !other.equals(text)) {
                spellings.add(new Spelling(other, count));
            }
        });
        return spellings.stream()
                .sorted(Comparator.comparingLong(Spelling::count).reversed())
                .limit(MOST)
                .toList();
    }
}
