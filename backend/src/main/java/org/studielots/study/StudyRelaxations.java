package org.studielots.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.studielots.shared.Language;
import org.studielots.shared.LocalizedText;
import org.studielots.shared.ServingOnly;
import org.studielots.shared.TextOrigin;

/** The nearest questions to one that found nothing (requirement "never an empty page"). */
@Component
@ServingOnly
class StudyRelaxations {
    private static final int MOST = 8;

    private final StudySearch search;
    private final StudyFilterReader filters;

    StudyRelaxations(StudySearch search, StudyFilterReader filters) {
        this.search = search;
        this.filters = filters;
    }

    /**
     * A question near to one that found nothing, see the schema's {@code Relaxation}.
     *
     * @param change what it changes of the question
     * @param filter the question itself, as the schema's {@code StudyFilter}
     * @param count number of studies it finds, 1 or more
     */
    record Relaxation(FilterChange change, Map<String, Object> filter, long count) {
        LocalizedText label(Language language) {
            String text = language == Language.SV ? change.swedish() : change.english();
            return new LocalizedText(text, language, TextOrigin.DERIVED);
        }
    }

    /** Questions that differ in one part from {@code input}, or in all when no single part helps; most results first. */
    List<Relaxation> find(Map<String, Object> input) {
        List<Relaxation> found = new ArrayList<>();
        FilterChange.nearest(filters.read(input)).forEach(change -> addIfAny(found, change, input));
        if (found.isEmpty()) {
            addIfAny(found, FilterChange.EVERYTHING, input);
        }
        found.sort(Comparator.comparingLong(Relaxation::count).reversed());
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private void addIfAny(List<Relaxation> found, FilterChange change, Map<String, Object> input) {
        Map<String, Object> changed = change.applyToInput(input);
        long count = search.count(filters.read(changed));
        if (count > 0) {
            found.add(new Relaxation(change, changed, count));
        }
    }
}
