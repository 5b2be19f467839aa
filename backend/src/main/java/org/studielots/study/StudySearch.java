package org.studielots.study;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.studielots.search.Hit;
import org.studielots.search.HitOrder;
import org.studielots.search.IndexSnapshot;
import org.studielots.search.Nearness;
import org.studielots.shared.Cursor;
import org.studielots.shared.PageInfo;
import org.studielots.shared.PageRequest;
import org.studielots.shared.ServingOnly;
import org.studielots.shared.SwedishTime;
import org.studielots.vocabulary.Vocabulary;

/** Lists, orders, filters and counts studies by the index, and reads those of one page by id from the store. */
@Component
@ServingOnly
class StudySearch {
    private static final int NEAR_MISSES = 5;

    private final StudyIndex index;
    private final StudyCache studies;
    private final CatalogueSettings settings;
    private final Vocabulary vocabulary;
    private final TopicReasons reasons;
    private final Clock clock;

    StudySearch(
            StudyIndex index,
            StudyCache studies,
            CatalogueSettings settings,
            Vocabulary vocabulary,
            TopicReasons reasons,
            Clock clock) {
        this.index = index;
        this.studies = studies;
        this.settings = settings;
        this.vocabulary = vocabulary;
        this.reasons = reasons;
        this.clock = clock;
    }

    private StudyPredicates predicates(SearchPredicateFactory make, LocalDate today) {
        return new StudyPredicates(make, today, settings, vocabulary);
    }

    /** One page of the studies that fit {@code filter}, with the parts that are asked for, all from one state of the index. */
    StudyPage find(StudyFilter filter, StudyOrder order, PageRequest page, Set<StudyPage.Part> parts) {
        LocalDate today = SwedishTime.today(clock);
        return index.read((make, snapshot) -> new Question(make, snapshot, filter, order, page, today).answer(parts));
    }

    /** The id of the study that any registry gave the id {@code registryId}, in any spelling. */
    Optional<String> findIdByRegistryId(String registryId) {
        return index.read((make, snapshot) -> {
            SearchPredicate predicate =
                    predicates(make, SwedishTime.today(clock)).id(registryId).toPredicate();
            List<Hit> hits =
                    snapshot.page(predicate, null, HitOrder.by().score().id(StudyFields.ID), null, 1);
            return hits.stream().map(Hit::id).findFirst();
        });
    }

    /** All conditions with the number of studies that have them, the most frequent first. */
    List<StudyFacets.ConditionCount> listConditions() {
        return index.read((make, snapshot) -> {
            StudyPredicates predicates = predicates(make, SwedishTime.today(clock));
            return StudyFacets.conditions(snapshot, predicates.fitting(StudyFilter.EVERYTHING));
        });
    }

    /** How many studies are about each concept or a kind of it, by concept id; those that are open and confirmed today when asked for. */
    Map<String, Long> countByConcept(boolean openOnly) {
        return index.read((make, snapshot) -> {
            StudyPredicates predicates = predicates(make, SwedishTime.today(clock));
            SearchPredicate which = openOnly
                    ? predicates.fitting(StudyFilter.EVERYTHING, RecruitmentGroup.OPEN_CONFIRMED)
                    : predicates.fitting(StudyFilter.EVERYTHING);
            return snapshot.spread(which, List.of(StudyFields.TOPICS)).getOrDefault(StudyFields.TOPICS, Map.of());
        });
    }

    /** Number of studies that fit {@code filter}. */
    long count(StudyFilter filter) {
        return index.read((make, snapshot) ->
                snapshot.count(predicates(make, SwedishTime.today(clock)).fitting(filter)));
    }

    /** Position of the newest change that answers contain. */
    long position() {
        return index.current();
    }

    /** One question to one state of the index. */
    private final class Question {
        private final IndexSnapshot snapshot;
        private final StudyFilter filter;
        private final StudyOrder order;
        private final PageRequest page;
        private final LocalDate today;
        private final StudyPredicates predicates;
        private final String list;
        private final List<SearchPredicate> segments = new ArrayList<>();

        Question(
                SearchPredicateFactory make,
                IndexSnapshot snapshot,
                StudyFilter filter,
                StudyOrder order,
                PageRequest page,
                LocalDate today) {
            this.snapshot = snapshot;
            this.filter = filter;
            this.order = order;
            this.page = page;
            this.today = today;
            predicates = predicates(make, today);
            list = order + Integer.toHexString(filter.toString().hashCode());
            if (order == StudyOrder.OPEN_FIRST) {
                for (RecruitmentGroup group : RecruitmentGroup.values()) {
                    segments.add(predicates.fitting(filter, group));
                }
            } else {
                segments.add(predicates.fitting(filter));
            }
        }

        /** A hit with the segment of the list that it stands in. */
        private record Placed(int segment, Hit hit) {}

        StudyPage answer(Set<StudyPage.Part> parts) {
            Placed cursor = page.cursor() == null ? null : decode(page.cursor());
            List<Placed> found = page.size() == 0 ? List.of() : read(page.forward(), cursor, page.size() + 1);
            boolean more = found.size() > page.size();
            List<Placed> hits = new ArrayList<>(more ? found.subList(0, page.size()) : found);
            if (!page.forward()) {
                Collections.reverse(hits);
            }
            boolean otherSide =
                    parts.contains(StudyPage.Part.OTHER_SIDE) && cursor != null && isOtherSide(hits, cursor);
            List<StudyPage.Edge> edges = edges(hits, parts.contains(StudyPage.Part.MATCH));
            StudyFacets facets =
                    parts.contains(StudyPage.Part.FACETS) ? StudyFacets.count(snapshot, predicates, filter) : null;
            Long total = facets != null
                    ? Long.valueOf(facets.total())
                    : parts.contains(StudyPage.Part.TOTAL)
                            ? Long.valueOf(snapshot.count(predicates.fitting(filter)))
                            : null;
            return new StudyPage(
                    edges,
                    new PageInfo(
                            page.forward() ? more : otherSide,
                            page.forward() ? otherSide : more,
                            edges.isEmpty() ? null : edges.get(0).cursor(),
                            edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor()),
                    total,
                    facets,
                    parts.contains(StudyPage.Part.NEAR_MISSES) ? nearMisses() : List.of(),
                    filter);
        }

        /** The best studies that fit the question but for one bound. */
        private List<StudyPage.Edge> nearMisses() {
            if (!Exclusions.arePossible(filter)) {
                return List.of();
            }
            List<Hit> hits = snapshot.page(
                    predicates.missing(filter),
                    null,
                    StudyOrders.hitOrder(StudyOrder.RELEVANCE, filter, true),
                    null,
                    NEAR_MISSES);
            Map<String, StoredStudy> stored =
                    studies.listStudies(hits.stream().map(Hit::id).toList());
            StudyMatch.Maker matches = new StudyMatch.Maker(reasons, filter);
            List<StudyPage.Edge> edges = new ArrayList<>(hits.size());
            for (Hit hit : hits) {
                StoredStudy found = stored.get(hit.id());
                if (found != null) {
                    StudyView view = StudyView.of(found, today, settings.rule());
                    edges.add(new StudyPage.Edge(view, encode(new Placed(0, hit)), matches.ofNearMiss(view)));
                }
            }
            return edges;
        }

        private List<Placed> read(boolean forward, @Nullable Placed from, int limit) {
            HitOrder hitOrder = StudyOrders.hitOrder(order, filter, forward);
            Nearness nearness = StudyOrders.nearness(order, filter);
            List<Placed> found = new ArrayList<>(limit);
            int segment = from != null ? from.segment() : forward ? 0 : segments.size() - 1;
            List<Object> after = from == null ? null : from.hit().values();
            while (found.size() < limit && segment >= 0 && segment < segments.size()) {
                for (Hit hit : snapshot.page(segments.get(segment), nearness, hitOrder, after, limit - found.size())) {
                    found.add(new Placed(segment, hit));
                }
                after = null;
                segment += forward ? 1 : -1;
            }
            return found;
        }

        private boolean isOtherSide(List<Placed> hits, Placed cursor) {
            if (hits.isEmpty()) {
                return true;
            }
            Placed edge = page.forward() ? hits.get(0) : hits.get(hits.size() - 1);
            return !read(!page.forward(), edge, 1).isEmpty() || edge.equals(cursor);
        }

        private List<StudyPage.Edge> edges(List<Placed> hits, boolean withMatch) {
            Map<String, StoredStudy> stored = studies.listStudies(
                    hits.stream().map(placed -> placed.hit().id()).toList());
            StudyMatch.Maker matches = withMatch ? new StudyMatch.Maker(reasons, filter) : null;
            List<StudyPage.Edge> edges = new ArrayList<>(hits.size());
            for (Placed placed : hits) {
                StoredStudy found = stored.get(placed.hit().id());
                // Nothing public is deleted, so it is there; a store put back from an older copy may lack it until the
                // index is rebuilt.
                if (found != null) {
                    StudyView view = StudyView.of(found, today, settings.rule());
                    edges.add(new StudyPage.Edge(view, encode(placed), matches == null ? null : matches.of(view)));
                }
            }
            return edges;
        }

        private String encode(Placed placed) {
            List<Object> values = new ArrayList<>(placed.hit().values());
            values.add(0, (long) placed.segment());
            return new Cursor(list, values).encode();
        }

        private Placed decode(String text) {
            List<Object> values = Cursor.decode(text, list).values();
            List<Object> keys = values.isEmpty() ? values : values.subList(1, values.size());
            if (values.isEmpty()
                    || !(values.get(0) instanceof Long segment)
                    || segment < 0
                    || segment >= segments.size()
                    || !StudyOrders.hitOrder(order, filter, true).fits(keys)) {
                throw new org.studielots.shared.DomainException(
                        org.studielots.shared.ErrorCode.INVALID_CURSOR,
                        "The cursor is damaged. Use a cursor from the same list as it was given, or leave it out to begin anew.");
            }
            return new Placed(segment.intValue(), new Hit(String.valueOf(keys.get(keys.size() - 1)), keys, -1));
        }
    }
}
