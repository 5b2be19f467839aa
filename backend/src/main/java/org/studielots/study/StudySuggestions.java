package org.studielots.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.studielots.node.Geography;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.shared.PageRequest;
import org.studielots.shared.ServingOnly;

/** What a reader may mean while typing: conditions that studies have, studies, places. */
@Component
@ServingOnly
class StudySuggestions {
    private static final int DEFAULT = 8;
    private static final int MOST = 20;
    private static final int MAX_TEXT = 200;
    private static final int STUDIES = 3;

    private final StudySearch search;
    private final StudyFilterReader filters;
    private final Geography geography;
    private final AtomicReference<Conditions> conditions = new AtomicReference<>(new Conditions(-1, List.of()));

    StudySuggestions(StudySearch search, StudyFilterReader filters, Geography geography) {
        this.search = search;
        this.filters = filters;
        this.geography = geography;
    }

    /** Kinds of suggestions. */
    enum Kind {
        /** A condition that studies in the catalogue have. */
        CONDITION,
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
            @Nullable Long count) {}

    /** All conditions with their counts, the most frequent first, as the index had them at a position. */
    private record Conditions(long position, List<StudyFacets.ConditionCount> counts) {}

    List<Suggestion> suggest(String text, @Nullable Integer first) {
        int limit = first == null ? DEFAULT : first;
        if (limit < 1 || limit > MOST) {
            throw new DomainException(ErrorCode.INVALID_ARGUMENT, "first is " + limit + "; give 1 to " + MOST + ".");
        }
        if (text.length() > MAX_TEXT) {
            throw new DomainException(
                    ErrorCode.INVALID_ARGUMENT,
                    "text has " + text.length() + " characters; suggestions are made for at most " + MAX_TEXT + ".");
        }
        String typed = text.strip();
        if (typed.isEmpty()) {
            return List.of();
        }
        List<Suggestion> found = new ArrayList<>();
        addConditions(found, typed.toLowerCase(Locale.ROOT), limit);
        addStudies(found, typed);
        geography.suggestPlaces(typed, STUDIES).stream()
                .map(place -> new Suggestion(Kind.PLACE, place.label(), null, null))
                .forEach(found::add);
        // Places and studies have their share of the room even where many conditions fit.
        int others =
                (int) found.stream().filter(s -> s.kind() != Kind.CONDITION).count();
        int room = Math.max(limit - others, limit / 2);
        List<Suggestion> shown = new ArrayList<>(found.stream()
                .filter(s -> s.kind() == Kind.CONDITION)
                .limit(room)
                .toList());
        found.stream()
                .filter(s -> s.kind() != Kind.CONDITION)
                .limit(limit - shown.size())
                .forEach(shown::add);
        return shown;
    }

    private void addConditions(List<Suggestion> found, String typed, int limit) {
        allConditions().stream()
                .filter(condition -> startsAWord(condition.condition().toLowerCase(Locale.ROOT), typed))
                .sorted(Comparator.comparing((StudyFacets.ConditionCount condition) ->
                        !condition.condition().toLowerCase(Locale.ROOT).startsWith(typed)))
                .limit(limit)
                .forEach(condition ->
                        found.add(new Suggestion(Kind.CONDITION, condition.condition(), null, condition.count())));
    }

    private static boolean startsAWord(String name, String typed) {
        int at = name.indexOf(typed);
        while (at > 0 && Character.isLetterOrDigit(name.charAt(at - 1))) {
            at = name.indexOf(typed, at + 1);
        }
        return at >= 0;
    }

    private List<StudyFacets.ConditionCount> allConditions() {
        Conditions known = conditions.get();
        long position = search.position();
        if (known == null || known.position() != position) {
            known = new Conditions(position, search.listConditions());
            conditions.set(known);
        }
        return known.counts();
    }

    private void addStudies(List<Suggestion> found, String typed) {
        StudyFilter filter = filters.read(java.util.Map.of("text", typed));
        PageRequest page = PageRequest.of(STUDIES, null, null, null);
        for (StudyPage.Edge edge : search.find(
                        filter, StudyOrder.OPEN_FIRST, page, EnumSet.noneOf(StudyPage.Part.class))
                .edges()) {
            found.add(new Suggestion(
                    Kind.STUDY, edge.node().title().text(), edge.node().id(), null));
        }
    }
}
