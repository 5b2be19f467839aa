package org.studielots.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;

/** All concepts and what is a kind of what. Read once, never changed. Safe for use by many threads. */
@Component
public final class Vocabulary {
    private static final String FILES = "classpath*:vocabulary/*.txt";
    private static final int SHOWN = 20;

    private final Map<String, Concept> byId = new LinkedHashMap<>();
    private final Map<String, List<Concept>> narrower = new LinkedHashMap<>();

    /**
     * The vocabulary as shipped.
     *
     * @throws DomainException INVALID_ARGUMENT naming file, line and reason of each mistake
     */
    public Vocabulary() {
        this(shipped());
    }

    Vocabulary(Map<String, String> contentByFile) {
        List<VocabularyMistake> mistakes = new ArrayList<>();
        List<VocabularyFile.Placed> concepts = new ArrayList<>();
        contentByFile.forEach((name, content) -> concepts.addAll(VocabularyFile.read(name, content, mistakes)));
        VocabularyChecks.check(concepts, mistakes);
        if (!mistakes.isEmpty()) {
            throw new DomainException(
                    ErrorCode.INVALID_ARGUMENT,
                    "The vocabulary has " + mistakes.size() + " mistakes:\n"
                            + mistakes.stream()
                                    .limit(SHOWN)
                                    .map(VocabularyMistake::toString)
                                    .collect(Collectors.joining("\n")));
        }
        for (VocabularyFile.Placed placed : concepts) {
            byId.put(placed.concept().id(), placed.concept());
        }
        for (Concept concept : byId.values()) {
            concept.broader()
                    .forEach(id -> narrower.computeIfAbsent(id, none -> new ArrayList<>())
                            .add(concept));
        }
    }

    private static Map<String, String> shipped() {
        try {
            Map<String, String> contents = new LinkedHashMap<>();
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
            Arrays.sort(files, Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())));
            for (Resource file : files) {
                contents.put(
                        Objects.requireNonNull(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException("The vocabulary cannot be read", e);
        }
    }

    /** All concepts, in the order of the files. */
    public Collection<Concept> concepts() {
        return byId.values();
    }

    /** The concept with that id, or nothing. */
    public Optional<Concept> findConcept(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What is a kind of {@code concept}, one step down. */
    public List<Concept> narrower(Concept concept) {
        return narrower.getOrDefault(concept.id(), List.of());
    }

    /** What {@code concept} is a kind of, one step up. */
    public List<Concept> broader(Concept concept) {
        return concepts(concept.broader());
    }

    /** What somebody who asks for {@code concept} often means. */
    public List<Concept> seeAlso(Concept concept) {
        return concepts(concept.seeAlso());
    }

    /** Everything that {@code concept} is a kind of, with the number of steps up, the nearest first; without itself. */
    public Map<String, Integer> ancestors(Concept concept) {
        Map<String, Integer> steps = new LinkedHashMap<>();
        Deque<Concept> open = new ArrayDeque<>(List.of(concept));
        while (!open.isEmpty()) {
            Concept next = open.remove();
            int step = steps.getOrDefault(next.id(), 0) + 1;
            for (Concept broader : broader(next)) {
                if (!broader.id().equals(concept.id()) && steps.putIfAbsent(broader.id(), step) == null) {
                    open.add(broader);
                }
            }
        }
        return steps;
    }

    private List<Concept> concepts(List<String> ids) {
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
