package org.studielots.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.studielots.interpretation.Part;

/**
 * One part of a filter left out or widened.
 *
 * @param swedish what is done, in Swedish
 * @param english the same in English
 * @param part the part of the schema's {@code StudyFilter}, {@code *} for all of them
 * @param value what takes its place, null when it is left out
 */
record FilterChange(
        String swedish,
        String english,
        String part,
        @Nullable Object value) {
    private static final String ALL = "*";
    private static final int MOST_PARTS = 8;

    /** Leaves everything out. */
    static final FilterChange EVERYTHING =
            new FilterChange("Börja om och visa alla studier", "Begin anew and show all studies", ALL, null);

    /** The question as the reader asked it, with this change made. */
    Map<String, Object> applyToInput(Map<String, Object> input) {
        if (part.equals(ALL)) {
            return Map.of();
        }
        Map<String, Object> changed = new HashMap<>(input);
        if (value == null) {
            changed.remove(part);
        } else if (part.equals("near") && changed.get("near") instanceof Map<?, ?> near) {
            Map<String, Object> widened = new HashMap<>();
            near.forEach((key, kept) -> widened.put(String.valueOf(key), kept));
            widened.put("maxKm", value);
            changed.put("near", widened);
        } else {
            changed.put(part, value);
        }
        return changed;
    }

    /** The changes that could help {@code filter}, each a single one. */
    static List<FilterChange> nearest(StudyFilter filter) {
        List<FilterChange> changes = new ArrayList<>();
        addWords(changes, filter);
        StudyFilter.Near near = filter.near();
        if (near != null && near.maxKm() != null) {
            int wider = Math.min(2000, near.maxKm() * 2);
            if (wider > near.maxKm()) {
                changes.add(
                        new FilterChange("Sök inom " + wider + " km", "Search within " + wider + " km", "near", wider));
            }
            drop(changes, true, "Sök i hela landet", "Search the whole country", "near");
        }
        drop(
                changes,
                filter.recruiting() != null,
                "Visa även studier som inte är öppna",
                "Show studies that are not open too",
                "recruiting");
        drop(
                changes,
                !filter.groups().isEmpty(),
                "Visa även studier som inte är öppna",
                "Show studies that are not open too",
                "groups");
        drop(changes, !filter.statuses().isEmpty(), "Sök oavsett status", "Search whatever the status", "statuses");
        drop(
                changes,
                !filter.freshness().isEmpty(),
                "Sök oavsett när status bekräftades",
                "Search whenever the status was verified",
                "freshness");
        drop(changes, !filter.regions().isEmpty(), "Sök i alla regioner", "Search all regions", "regions");
        drop(
                changes,
                !filter.regionalNodes().isEmpty(),
                "Sök i hela landet",
                "Search the whole country",
                "regionalNodes");
        drop(changes, filter.age() != null, "Sök oavsett ålder", "Search whatever the age", "age");
        drop(changes, !filter.ageGroups().isEmpty(), "Sök oavsett ålder", "Search whatever the age", "ageGroups");
        drop(changes, filter.sex() != null, "Sök oavsett kön", "Search whatever the sex", "sex");
        drop(
                changes,
                filter.healthyVolunteers() != null,
                "Sök studier för både friska och patienter",
                "Search studies of both healthy people and patients",
                "healthyVolunteers");
        drop(
                changes,
                !filter.studyTypes().isEmpty(),
                "Sök alla slags studier",
                "Search every kind of study",
                "studyTypes");
        drop(changes, !filter.phases().isEmpty(), "Sök i alla faser", "Search all phases", "phases");
        drop(
                changes,
                !filter.sponsorClasses().isEmpty(),
                "Sök oavsett vem som ansvarar",
                "Search whoever is responsible",
                "sponsorClasses");
        drop(
                changes,
                !filter.careSettings().isEmpty(),
                "Sök alla slags vård",
                "Search every kind of care",
                "careSettings");
        drop(
                changes,
                !filter.conditions().isEmpty(),
                "Sök oavsett sjukdom",
                "Search whatever the condition",
                "conditions");
        drop(
                changes,
                filter.updatedSince() != null,
                "Sök oavsett när studien ändrades",
                "Search whenever the study changed",
                "updatedSince");
        return changes;
    }

    private static void addWords(List<FilterChange> changes, StudyFilter filter) {
        String text = filter.text();
        if (text == null || text.isBlank()) {
            return;
        }
        List<Part> topics = filter.interpretation().topics();
        if (topics.size() > 1 && topics.size() <= MOST_PARTS) {
            for (Part topic : topics) {
                String rest = filter.interpretation().without(topic);
                if (rest != null) {
                    changes.add(new FilterChange(
                            "Sök utan ”" + topic.swedish() + "”",
                            "Search without “" + topic.english() + "”",
                            "text",
                            rest));
                }
            }
        }
        for (Part fact : filter.interpretation().parts()) {
            String rest = fact.kind().isFact() ? filter.interpretation().without(fact) : null;
            if (rest != null) {
                changes.add(new FilterChange(
                        "Sök utan ”" + fact.swedish() + "”", "Search without “" + fact.english() + "”", "text", rest));
            }
        }
        drop(changes, true, "Ta bort sökorden", "Leave the words out", "text");
    }

    private static void drop(List<FilterChange> changes, boolean given, String swedish, String english, String part) {
        if (given) {
            changes.add(new FilterChange(swedish, english, part, null));
        }
    }
}
