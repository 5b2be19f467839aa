package org.studielots.study;

import java.util.HashMap;
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
    /** An understood text with the question it stands in. */
    record Understood(Interpretation interpretation, Map<String, Object> input) {
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

        /** The question with the facts moved out of the text. */
        public Map<String, Object> filter() {
            Map<String, Object> moved = new HashMap<>(input);
            interpretation.facts().forEach(moved::putIfAbsent);
            String rest = interpretation.rest();
            if (rest == null) {
                moved.remove("text");
            } else {
                moved.put("text", rest);
            }
            return moved;
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
        return new Understood(connection.page().filter().interpretation(), connection.input());
    }

    @SchemaMapping(typeName = "InterpretedPart")
    LocalizedText label(InterpretedPart part, @Argument Language language) {
        String label =
                language == Language.SV ? part.part().swedish() : part.part().english();
        return new LocalizedText(label, language, TextOrigin.DERIVED);
    }
}
