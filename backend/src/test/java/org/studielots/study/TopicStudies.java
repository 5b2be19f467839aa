package org.studielots.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Language;
import org.studielots.shared.LocalizedText;
import org.studielots.shared.TextOrigin;

/** Studies that differ in what they are about, for tests of what a question means. Nothing else of them is stated. */
final class TopicStudies {
    private TopicStudies() {}

    /** A study in English. */
    static Study about(String nctId, String title, List<String> conditions, @Nullable String summary) {
        return study(nctId, LocalizedText.registry(title), conditions, summary, null);
    }

    /** A study in English with criteria. */
    static Study withCriteria(String nctId, String title, List<String> conditions, String criteria) {
        return study(nctId, LocalizedText.registry(title), conditions, null, criteria);
    }

    /** A study with a Swedish title, and a summary that says no more. */
    static Study swedish(String nctId, String title) {
        LocalizedText swedish = new LocalizedText(title, Language.SV, TextOrigin.REGISTRY);
        return study(nctId, swedish, List.of(), "Sammanfattning saknas.", null);
    }

    private static Study study(
            String nctId,
            LocalizedText title,
            List<String> conditions,
            @Nullable String summary,
            @Nullable String criteria) {
        Study plain = SampleStudies.study(
                nctId, null, null, List.of(), Instant.parse("2026-01-01T00:00:00Z"), LocalDate.of(2025, 1, 1));
        return new Study(
                plain.id(),
                plain.registryIds(),
                false,
                title,
                null,
                null,
                summary == null ? null : LocalizedText.registry(summary),
                null,
                plain.studyType(),
                List.of(),
                conditions.stream().map(name -> new Condition(name, false)).toList(),
                List.of(),
                List.of(),
                plain.sponsor(),
                List.of(),
                List.of(),
                null,
                new Eligibility(
                        AgeBound.NOT_STATED,
                        AgeBound.NOT_STATED,
                        EligibleSex.NOT_STATED,
                        null,
                        criteria == null ? null : LocalizedText.registry(criteria)),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                plain.firstSubmittedAt(),
                plain.updatedAt(),
                plain.sources());
    }
}
