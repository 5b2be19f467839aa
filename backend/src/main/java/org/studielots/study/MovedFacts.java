package org.studielots.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.studielots.interpretation.Interpretation;
import org.studielots.interpretation.Part;
import org.studielots.shared.ServingOnly;

/** Moves the facts of a text into the filters beside it, so that the question finds the same. */
@Component
@ServingOnly
class MovedFacts {
    private final StudyFilterReader filters;

    MovedFacts(StudyFilterReader filters) {
        this.filters = filters;
    }

    /**
     * The question {@code input}, understood as {@code filter}, with facts as filters. The text keeps its facts where what would be left
     * is read otherwise without them; they change nothing there, since a filter that is given goes before a fact of the text.
     */
    Map<String, Object> in(Map<String, Object> input, StudyFilter filter) {
        Interpretation text = filter.interpretation();
        Map<String, Object> moved = new HashMap<>(input);
        text.facts().forEach((key, value) -> {
            if (moved.get(key) == null && !(key.equals("ageGroups") && moved.get("age") != null)) {
                moved.put(key, value);
            }
        });
        Map<String, Object> shorter = new HashMap<>(moved);
        String rest = text.rest();
        if (rest == null) {
            shorter.remove("text");
        } else {
            shorter.put("text", rest);
        }
        return text.facts().isEmpty() || asksTheSame(filters.read(shorter), filter) ? shorter : moved;
    }

    private static boolean asksTheSame(StudyFilter one, StudyFilter other) {
        Interpretation text = one.interpretation();
        Interpretation otherText = other.interpretation();
        return one.withoutText().equals(other.withoutText())
                && text.description() == otherText.description()
                && text.words().equals(otherText.words())
                && meanings(text.topics()).equals(meanings(otherText.topics()))
                && meanings(text.denied()).equals(meanings(otherText.denied()))
                && text.isOnlyUnknown() == otherText.isOnlyUnknown();
    }

    private static List<@Nullable Object> meanings(List<Part> parts) {
        return parts.stream()
                .<@Nullable Object>map(part -> part.concept() == null ? part.word() : part.concept())
                .toList();
    }
}
