package org.studielots.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.studielots.shared.Language;
import org.studielots.shared.ServingOnly;
import org.studielots.vocabulary.Concept;
import org.studielots.vocabulary.ConceptFinder;

/** What the vocabulary calls the things that studies name. */
@Controller
@ServingOnly
class StudyConceptsController {
    private final TopicReasons topics;
    private final ConceptFinder finder;

    StudyConceptsController(TopicReasons topics, ConceptFinder finder) {
        this.topics = topics;
        this.finder = finder;
    }

    @SchemaMapping(typeName = "Study")
    List<Concept> explainedConcepts(StudyView study) {
        return topics.explained(study.study());
    }

    // Registries mostly write English; names that are only Swedish are met by the Swedish reading, which knows both.
    @SchemaMapping(typeName = "Condition")
    @Nullable Concept concept(Condition condition) {
        return finder.findWhole(condition.name(), Language.SV);
    }
}
