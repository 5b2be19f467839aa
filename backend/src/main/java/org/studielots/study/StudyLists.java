package org.studielots.study;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.studielots.shared.Language;
import org.studielots.shared.LocalizedText;

/** The public door to searches, for those who pass their results on as plain facts. Safe for use by many threads. */
public interface StudyLists {
    /**
     * The studies that fit {@code filter}, the last changed at its source first.
     *
     * @param filter as the schema's {@code StudyFilter}
     * @param language of names and sentences
     * @param most how many at most, up to 100
     */
    Found lastUpdated(Map<String, Object> filter, Language language, int most);

    /** When the study that changed last, of all, changed at its source; the beginning of 1970 when there is none. */
    Instant lastUpdate();

    /** What a filter's {@code conditions} mean by {@code idOrName}: the concept's name, or the name itself. */
    String conditionName(String idOrName, Language language);

    /**
     * What a search found.
     *
     * @param total number of studies that fit
     * @param studies the first of them
     */
    record Found(long total, List<Item> studies) {}

    /**
     * A study as a list tells of it.
     *
     * @param id permanent
     * @param madeUp whether it is made up for demonstration, which has to be shown
     * @param title the short title
     * @param sponsor who is responsible, as published
     * @param conditions what is studied, each once
     * @param sentence what, for whom, where, whether open and when that was verified, in plain sentences
     * @param updatedAt when it was last changed at its source
     */
    record Item(
            String id,
            boolean madeUp,
            LocalizedText title,
            Sponsor sponsor,
            List<NamedCondition> conditions,
            String sentence,
            Instant updatedAt) {}

    /**
     * What is studied.
     *
     * @param written as the registry writes it
     * @param everyday as people say it; the registry's name where the vocabulary has none
     */
    record NamedCondition(String written, String everyday) {}
}
