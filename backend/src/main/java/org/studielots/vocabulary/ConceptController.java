package org.studielots.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.studielots.shared.Language;
import org.studielots.shared.LocalizedText;
import org.studielots.shared.ServingOnly;
import org.studielots.shared.TextOrigin;

/** Concepts for readers. */
@Controller
@ServingOnly
class ConceptController {
    private final Vocabulary vocabulary;

    ConceptController(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @QueryMapping
    @Nullable Concept concept(@Argument String id) {
        return vocabulary.findConcept(id).orElse(null);
    }

    @SchemaMapping
    LocalizedText name(Concept concept, @Argument Language language) {
        return text(concept.name(language), language);
    }

    @SchemaMapping
    List<String> synonyms(Concept concept, @Argument Language language) {
        List<String> names = concept.names(language);
        return names.subList(1, names.size());
    }

    @SchemaMapping
    @Nullable LocalizedText explanation(Concept concept, @Argument Language language) {
        String explanation = concept.explanation(language);
        return explanation == null ? null : text(explanation, language);
    }

    @SchemaMapping
    List<Concept> broader(Concept concept) {
        return vocabulary.broader(concept);
    }

    @SchemaMapping
    List<Concept> narrower(Concept concept) {
        return vocabulary.narrower(concept);
    }

    @SchemaMapping
    List<Concept> seeAlso(Concept concept) {
        return vocabulary.seeAlso(concept);
    }

    private static LocalizedText text(String text, Language language) {
        return new LocalizedText(text, language, TextOrigin.EDITORIAL);
    }
}
