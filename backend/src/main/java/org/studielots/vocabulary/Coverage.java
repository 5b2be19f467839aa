package org.studielots.vocabulary;

import org.studielots.search.Words;
import org.studielots.shared.Language;

/** Tells whether a registry's name of a condition means something to the search. */
public final class Coverage {
    private final ConceptFinder finder;

    /** Coverage by the vocabulary behind {@code finder}. */
    public Coverage(ConceptFinder finder) {
        this.finder = finder;
    }

    /**
     * Whether {@code condition} is the name of a concept, or has the name of a disease, a symptom or a treatment in it. A part of the body
     * or a group of people in it is not enough: it does not say what is studied.
     */
    public boolean covers(String condition, Language language) {
        return finder.findWhole(condition, language) != null
                || finder.inRecord(Words.of(condition), language).stream()
                        .map(mention -> mention.concept().kind())
                        .anyMatch(kind -> kind != ConceptKind.BODY_PART && kind != ConceptKind.GROUP);
    }
}
