package org.studielots.study;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.studielots.interpretation.Interpretation;
import org.studielots.interpretation.Part;
import org.studielots.interpretation.PartKind;
import org.studielots.shared.Language;
import org.studielots.shared.LocalizedText;
import org.studielots.shared.ServingOnly;
import org.studielots.shared.TextOrigin;
import org.studielots.vocabulary.Concept;

/** How the text of a question was understood. */
@Controller
@ServingOnly
class InterpretationController {
    private final MovedFacts facts;

    InterpretationController(MovedFacts facts) {
        this.facts = facts;
    }

    /** An understood text with the question it stands in. */
    record Understood(Interpretation interpretation, StudyConnection connection) {
        public List<InterpretedPart> parts() {
            return interpretation.parts().stream()
                    .map(part -> new InterpretedPart(part, interpretation))
                    .toList();
        }

        public @Nullable String text() {
            return interpretation.rest();
        }

        public boolean description() {
            return interpretation.description();
        }
    }

    /** A part of the text, see the schema's {@code InterpretedPart}. */
    record InterpretedPart(Part part, Interpretation whole) {
        public PartKind kind() {
            return part.kind();
        }

        public String typed() {
            return whole.source().substring(part.start(), part.end());
        }

        public @Nullable Concept concept() {
            return part.concept();
        }

        public boolean corrected() {
            return part.corrected();
        }

        public String textWithout() {
            String rest = whole.without(part);
            return rest == null ? "" : rest;
        }
    }

    @SchemaMapping(typeName = "StudyConnection")
    Understood interpretation(StudyConnection connection) {
        return new Understood(connection.page().filter().interpretation(), connection);
    }

    @SchemaMapping(typeName = "Interpretation")
    Map<String, Object> filter(Understood understood) {
        StudyConnection connection = understood.connection();
        return facts.in(connection.input(), connection.page().filter());
    }

    @SchemaMapping(typeName = "InterpretedPart")
    LocalizedText label(InterpretedPart part, @Argument Language language) {
        String label =
                language == Language.SV ? part.part().swedish() : part.part().english();
        return new LocalizedText(label, language, TextOrigin.DERIVED);
    }
}
