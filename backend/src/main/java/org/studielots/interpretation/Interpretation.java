package org.studielots.interpretation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.studielots.vocabulary.Concept;

/**
 * How a text was understood.
 *
 * @param source the text
 * @param parts its parts, in its order
 * @param description whether it is a long description, of which not every word must be found
 * @param words all words that say something and that studies have, those of concepts too
 */
public record Interpretation(String source, List<Part> parts, boolean description, List<String> words) {
    /** Nothing was asked. */
    public static final Interpretation NOTHING = new Interpretation("", List.of(), false, List.of());

    private static final int MOST_WORDS = 100;
    private static final String NAMING = "[\\s,;:.\\-–/()]+";

    /** The parts that are searched for as concepts, words or ids. */
    public List<Part> topics() {
        return parts.stream()
                .filter(part ->
                        !part.kind().isFact() && part.kind() != PartKind.DENIED && part.kind() != PartKind.NOT_FOUND)
                .toList();
    }

    /** The topics, each concept and each word once; of a long text the first hundred words, beside all concepts. */
    public List<Part> distinctTopics() {
        Map<Object, Part> distinct = new LinkedHashMap<>();
        int plain = 0;
        for (Part topic : topics()) {
            Concept concept = topic.concept();
            if (concept != null) {
                distinct.putIfAbsent(concept, topic);
            } else if (plain < MOST_WORDS && distinct.putIfAbsent(topic.word(), topic) == null) {
                plain++;
            }
        }
        return List.copyOf(distinct.values());
    }

    /** The concepts that the text denies. */
    public List<Part> denied() {
        return parts.stream().filter(part -> part.kind() == PartKind.DENIED).toList();
    }

    /** Whether words were given of which none can be searched for. */
    public boolean isOnlyUnknown() {
        return topics().isEmpty() && parts.stream().anyMatch(part -> part.kind() == PartKind.NOT_FOUND);
    }

    /** What the facts add to the schema's {@code StudyFilter}; the first fact of a kind counts, lists grow. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (Part part : parts) {
            part.filter().forEach((key, value) -> {
                if (value instanceof List<?> more && facts.get(key) instanceof List<?> some) {
                    List<Object> all = new ArrayList<>(some);
                    more.stream().filter(one -> !all.contains(one)).forEach(all::add);
                    facts.put(key, List.copyOf(all));
                } else {
                    facts.putIfAbsent(key, value);
                }
            });
        }
        return facts;
    }

    /** The text without the parts that are facts; null when nothing is left. */
    public @Nullable String rest() {
        return without(parts.stream().filter(part -> part.kind().isFact()).toList());
    }

    /** The text without one part; null when nothing is left. */
    public @Nullable String without(Part part) {
        return without(List.of(part));
    }

    private @Nullable String without(Collection<Part> gone) {
        Set<Part> out = new HashSet<>(gone);
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Part part : parts) {
            if (out.contains(part)) {
                rest.append(source, Math.min(at, part.start()), part.start()).append(' ');
                at = Math.max(at, part.end());
            }
        }
        rest.append(source, Math.min(at, source.length()), source.length());
        String left = rest.toString().replaceAll("\\s+", " ").strip();
        left = left.replaceAll("^" + NAMING, "").replaceAll("[\\s,;:\\-–/(]+$", "");
        return left.isEmpty() ? null : left;
    }
}
