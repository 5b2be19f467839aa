package org.studielots.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.studielots.search.IndexSnapshot;
import org.studielots.shared.Language;
import org.studielots.shared.LocalizedText;
import org.studielots.shared.TextOrigin;

/** The nearest questions to one that found nothing (requirement "never an empty page"). */
final class StudyRelaxations {
    private static final int MOST = 8;

    private StudyRelaxations() {}

    /**
     * A question near to one that found nothing.
     *
     * @param swedish what is left out, in Swedish
     * @param english the same in English
     * @param change what it changes of the question
     * @param count number of studies it finds, 1 or more
     */
    record Relaxation(String swedish, String english, FilterChange change, long count) {
        LocalizedText label(Language language) {
            return new LocalizedText(language == Language.SV ? swedish : english, language, TextOrigin.DERIVED);
        }
    }

    static List<Relaxation> find(IndexSnapshot snapshot, StudyPredicates predicates, StudyFilter filter, long total) {
        if (total > 0) {
            return List.of();
        }
        List<Relaxation> found = new ArrayList<>();
        for (FilterChange change : FilterChange.nearest(filter)) {
            long count = snapshot.count(predicates.fitting(change.apply(filter)));
            if (count > 0) {
                found.add(new Relaxation(change.swedish(), change.english(), change, count));
            }
        }
        found.sort(Comparator.comparingLong(Relaxation::count).reversed());
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }
}
