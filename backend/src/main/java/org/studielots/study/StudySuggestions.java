package org.studielots.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.studielots.node.Geography;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.shared.Language;
import org.studielots.shared.PageRequest;
import org.studielots.shared.ServingOnly;
import org.studielots.vocabulary.Concept;
import org.studielots.vocabulary.NameCompletion;

/** What a reader may mean while typing: concepts that studies are about, other conditions, studies, places. */
@Component
@ServingOnly
class StudySuggestions {
    private static final int DEFAULT = 8;
    private static final int MOST = 20;
    private static final int MAX_TEXT = 200;
    private static final int STUDIES = 3;
    private static final int SHORTEST_FOR_STUDIES = 3;
    /** Concepts looked at before they are sorted by their studies. */
    private static final int CONCEPTS = 60;

    private final StudySearch search;
    private final StudyFilterReader filters;
    private final Geography geography;
    private final NameCompletion names;
    private final ConceptCounts counts;
    private final AtomicReference<Conditions> conditions = new AtomicReference<>(new Conditions(-1, List.of()));

    StudySuggestions(
            StudySearch search,
            StudyFilterReader filters,
            Geography geography,
            NameCompletion names,
            ConceptCounts counts) {
        this.search = search;
        this.filters = filters;
        this.geography = geography;
        this.names = names;
        this.counts = counts;
    }

    /** Kinds of suggestions. */
    enum Kind {
        /** A condition that studies have and the vocabulary does not know. */
        CONDITION,
        /** A concept that studies are about. */
        CONCEPT,
        /** One study. */
        STUDY,
        /** A municipality or a place. */
        PLACE
    }

    /** What a reader may mean, see the schema's {@code Suggestion}. */
    record Suggestion(
            Kind kind,
            String text,
            @Nullable String studyId,
            @Nullable Long count,
            @Nullable Long openCount,
            @Nullable Concept concept,
            @Nullable String matchedName) {}

    /** Conditions that are no concepts, with their names in lower case, the most frequent first, as the index had them at a position. */
    private record Conditions(long position, List<Named> counts) {}

    private record Named(String lower, StudyFacets.ConditionCount count) {}

    List<Suggestion> suggest(String text, @Nullable Integer first, Language language) {
        int limit = first == null ? DEFAULT : first;
        if (limit < 1 || limit > MOST) {
            throw new DomainException(ErrorCode.INVALID_ARGUMENT, "first is " + limit + "; give 1 to " + MOST + ".");
        }
        if (text.length() > MAX_TEXT) {
            throw new DomainException(
                    ErrorCode.INVALID_ARGUMENT,
                    "text has " + text.length() + " characters; suggestions are made for at most " + MAX_TEXT + ".");
        }
        String typed = text.replace('\0', ' ').strip();
        if (typed.isEmpty()) {
            return List.of();
        }
        List<Suggestion> topics = new ArrayList<>(concepts(typed, language));
        addConditions(topics, typed.toLowerCase(Locale.ROOT), limit);
        List<Suggestion> others = new ArrayList<>();
        geography.suggestPlaces(typed, STUDIES).stream()
                .map(place -> new Suggestion(Kind.PLACE, place.label(), null, null, null, null, null))
                .forEach(others::add);
        addStudies(others, typed);
        // Places and studies have their share of the room even where many concepts fit.
        List<Suggestion> shown = new ArrayList<>(topics.stream()
                .limit(Math.max(limit - others.size(), (limit + 1) / 2))
                .toList());
        others.stream().limit(limit - shown.size()).forEach(shown::add);
        return shown;
    }

    // What is named exactly so goes first, then what most studies are about.
    private List<Suggestion> concepts(String typed, Language language) {
        return names.complete(typed, CONCEPTS).stream()
                .filter(found -> counts.of(found.concept().id()) > 0)
                .sorted(Comparator.comparing((NameCompletion.Completion found) -> !found.whole())
                        .thenComparing(found -> -counts.of(found.concept().id())))
                .map(found -> {
                    String name = found.concept().name(language);
                    boolean same = found.name().equalsIgnoreCase(name);
                    return new Suggestion(
                            Kind.CONCEPT,
                            name,
                            null,
                            counts.of(found.concept().id()),
                            counts.openOf(found.concept().id()),
                            found.concept(),
                            same ? null : found.name());
                })
                .toList();
    }

    private void addConditions(List<Suggestion> found, String typed, int limit) {
        otherConditions().stream()
                .filter(condition -> startsAWord(condition.lower(), typed))
                .sorted(Comparator.comparing(
                        (Named condition) -> !condition.lower().startsWith(typed)))
                .limit(limit)
                .forEach(condition -> found.add(new Suggestion(
                        Kind.CONDITION,
                        condition.count().condition(),
                        null,
                        condition.count().count(),
                        null,
                        null,
                        null)));
    }

    private static boolean startsAWord(String name, String typed) {
        int at = name.indexOf(typed);
        while (at > 0 && Character.isLetterOrDigit(name.charAt(at - 1))) {
            at = name.indexOf(typed, at + 1);
        }
        return at >= 0;
    }

    private List<Named> otherConditions() {
        Conditions known = conditions.get();
        long position = search.position();
        if (known == null || known.position() != position) {
            known = new Conditions(
                    position,
                    search.listConditions().stream()
                            .filter(one -> !names.isConcept(one.condition()))
                            .map(one -> new Named(one.condition().toLowerCase(Locale.ROOT), one))
                            .toList());
            conditions.set(known);
        }
        return known.counts();
    }

    private void addStudies(List<Suggestion> found, String typed) {
        if (typed.length() < SHORTEST_FOR_STUDIES) {
            return;
        }
        StudyFilter filter = filters.read(Map.of("text", typed));
        PageRequest page = PageRequest.of(STUDIES, null, null, null);
        for (StudyPage.Edge edge : search.find(
                        filter, StudyOrder.OPEN_FIRST, page, EnumSet.noneOf(StudyPage.Part.class))
                .edges()) {
            found.add(new Suggestion(
                    Kind.STUDY, edge.node().title().text(), edge.node().id(), null, null, null, null));
        }
    }
}
