package org.studielots.study;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.PageInfo;

/**
 * A page of studies with what was asked of the whole list; what was not asked for is null.
 *
 * @param edges the page
 * @param pageInfo where it begins and ends
 * @param totalCount number of studies that fit
 * @param facets how they are spread
 * @param nearMisses studies that fit but for one bound, empty when not asked for
 * @param filter the question
 */
record StudyPage(
        List<Edge> edges,
        PageInfo pageInfo,
        @Nullable Long totalCount,
        @Nullable StudyFacets facets,
        List<Edge> nearMisses,
        StudyFilter filter) {

    /**
     * One study in a page.
     *
     * @param node the study
     * @param cursor where it stands
     * @param foundMatch why it is here, null when not asked for
     */
    record Edge(StudyView node, String cursor, @Nullable StudyMatch foundMatch) {
        /** Why it is here; only in a page that was made with {@link Part#MATCH}. */
        public StudyMatch match() {
            return Objects.requireNonNull(foundMatch, "the page was made without MATCH");
        }
    }

    /** Parts that cost something and are made only when asked for. */
    enum Part {
        /** Number of studies that fit. */
        TOTAL,
        /** How they are spread. */
        FACETS,
        /** Why each study is here. */
        MATCH,
        /** Studies that fit but for one bound. */
        NEAR_MISSES,
        /** Whether something stands on the side the page was not read from. */
        OTHER_SIDE
    }
}
