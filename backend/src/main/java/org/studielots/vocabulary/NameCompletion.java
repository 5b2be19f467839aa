package org.studielots.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.studielots.search.Stems;
import org.studielots.search.Word;
import org.studielots.search.Words;

/** Completes names that are being typed, from any of their words on, dots or not. Safe for use by many threads. */
@Component
public final class NameCompletion {
    /** Keys looked at for one prefix, so that a single letter costs no more than a word. */
    private static final int MOST_KEYS = 2_000;

    private final Vocabulary vocabulary;
    private final Supplier<NavigableMap<String, List<Entry>>> entries;

    /** Completes names of {@code vocabulary}. */
    public NameCompletion(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        entries = SingletonSupplier.of(this::index);
    }

    /**
     * A concept that may be meant.
     *
     * @param concept the concept
     * @param name the name of it that begins so
     * @param whole whether what was typed is the whole name
     */
    public record Completion(Concept concept, String name, boolean whole) {}

    private record Entry(Concept concept, String name, boolean fromStart) {}

    private NavigableMap<String, List<Entry>> index() {
        NavigableMap<String, List<Entry>> index = new TreeMap<>();
        for (Concept concept : vocabulary.concepts()) {
            if (concept.kind() != ConceptKind.GROUP) {
                concept.swedish().forEach(name -> add(index, concept, name));
                concept.english().forEach(name -> add(index, concept, name));
                concept.abbreviations().forEach(name -> add(index, concept, name));
                concept.icd10().forEach(name -> add(index, concept, name));
            }
        }
        return index;
    }

    private static void add(NavigableMap<String, List<Entry>> index, Concept concept, String name) {
        String key = key(name);
        int at = 0;
        while (at >= 0 && at < key.length()) {
            index.computeIfAbsent(key.substring(at), none -> new ArrayList<>(1)).add(new Entry(concept, name, at == 0));
            int space = key.indexOf(' ', at);
            at = space < 0 ? -1 : space + 1;
        }
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (Word word : Words.of(text)) {
            key.append(key.isEmpty() ? "" : " ").append(Stems.undotted(word.text()));
        }
        return key.toString();
    }

    /** Whether there is a concept with that id. */
    public boolean isConcept(String id) {
        return vocabulary.findConcept(id).isPresent();
    }

    /** Concepts with a name that goes on from {@code typed}, each once with its best name: whole names first, then first words, then the shortest. */
    public List<Completion> complete(String typed, int limit) {
        String key = key(typed);
        if (key.isEmpty()) {
            return List.of();
        }
        boolean dotted = !Stems.undotted(typed.toLowerCase(java.util.Locale.ROOT))
                .equals(typed.toLowerCase(java.util.Locale.ROOT));
        List<Map.Entry<String, Entry>> found = new ArrayList<>();
        int looked = 0;
        for (Map.Entry<String, List<Entry>> begun :
                entries.get().tailMap(key, true).entrySet()) {
            if (!begun.getKey().startsWith(key) || ++looked > MOST_KEYS) {
                break;
            }
            begun.getValue().stream()
                    .filter(entry -> !dotted
                            || entry.name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .contains(typed.toLowerCase(java.util.Locale.ROOT)))
                    .forEach(entry -> found.add(Map.entry(begun.getKey(), entry)));
        }
        Map<String, Completion> byConcept = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.comparing((Map.Entry<String, Entry> one) ->
                                !one.getKey().equals(key) || !one.getValue().fromStart())
                        .thenComparing(one -> !one.getValue().fromStart())
                        .thenComparing(one -> one.getKey().length()))
                .forEach(one -> byConcept.putIfAbsent(
                        one.getValue().concept().id(),
                        new Completion(
                                one.getValue().concept(),
                                one.getValue().name(),
                                one.getKey().equals(key) && one.getValue().fromStart())));
        return byConcept.values().stream().limit(limit).toList();
    }
}
