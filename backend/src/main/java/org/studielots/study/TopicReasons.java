package org.studielots.study;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.studielots.interpretation.Interpretation;
import org.studielots.interpretation.Part;
import org.studielots.interpretation.PartKind;
import org.studielots.search.Stems;
import org.studielots.search.Word;
import org.studielots.search.Words;
import org.studielots.shared.Language;
import org.studielots.shared.ServingOnly;
import org.studielots.study.StudyMatch.Kind;
import org.studielots.study.StudyMatch.Reason;
import org.studielots.vocabulary.Concept;
import org.studielots.vocabulary.ConceptFinder;
import org.studielots.vocabulary.Mention;
import org.studielots.vocabulary.Vocabulary;

/**
 * Which words of a study answer a reader's text. Read from the study itself as the index read it, so that it is the same whatever engine
 * found the study; what was read is kept for studies that are shown again.
 */
@Component
@ServingOnly
class TopicReasons {
    private static final int KEPT = 1_000;
    private static final int MOST_IN_DESCRIPTION = 6;

    private final ConceptFinder finder;
    private final Vocabulary vocabulary;
    private final Cache<Study, List<ReadPart>> read =
            Caffeine.newBuilder().weakKeys().maximumSize(KEPT).build();

    TopicReasons(ConceptFinder finder, Vocabulary vocabulary) {
        this.finder = finder;
        this.vocabulary = vocabulary;
    }

    /** A text of a study with its words and the concepts it names. */
    private record ReadPart(StudyTexts.Part part, List<Word> words, List<Mention> mentions) {
        private String written(int firstWord, int endWord) {
            return part.text()
                    .substring(
                            words.get(firstWord).start(), words.get(endWord - 1).end());
        }
    }

    /** A reason for each topic of the text that the study answers, the most telling place of each. */
    List<Reason> of(Study study, Interpretation text) {
        List<Reason> reasons = new ArrayList<>();
        int most = text.description() ? MOST_IN_DESCRIPTION : Integer.MAX_VALUE;
        for (Part topic : text.distinctTopics()) {
            Reason reason = reasons.size() < most ? reason(study, topic) : null;
            if (reason != null && !reasons.contains(reason)) {
                reasons.add(reason);
            }
        }
        return reasons;
    }

    private @Nullable Reason reason(Study study, Part topic) {
        if (topic.kind() == PartKind.REGISTRY_ID) {
            String id = RegistryId.normalized(topic.word());
            boolean has = topic.word().equals(study.id())
                    || study.registryIds().stream()
                            .anyMatch(known -> RegistryId.normalized(known.id()).equals(id));
            return has ? new Reason(Kind.REGISTRY_ID, topic.word(), "registryIds", topic.word(), null) : null;
        }
        return topic.concept() == null ? word(study, topic.word()) : concept(study, topic, topic.concept());
    }

    private @Nullable Reason word(Study study, String word) {
        List<String> stems = IndexedWords.stems(word);
        for (ReadPart part : parts(study)) {
            for (int i = 0; i < part.words().size(); i++) {
                if (isOneOf(part.words().get(i).text(), part.part().language(), stems)) {
                    return new Reason(Kind.TEXT, word, part.part().field(), part.written(i, i + 1), null);
                }
            }
        }
        return null;
    }

    private boolean isOneOf(String written, Language language, List<String> stems) {
        if (language == Language.EN) {
            return stems.contains(Stems.english(written));
        }
        return stems.contains(Stems.swedish(written))
                || finder.partsOf(written).stream().anyMatch(piece -> stems.contains(Stems.swedish(piece)));
    }

    private @Nullable Reason concept(Study study, Part topic, Concept asked) {
        List<ReadPart> parts = parts(study);
        String typed = topic.swedish();
        Reason itself = find(parts, typed, Kind.CONCEPT, concept -> concept.equals(asked));
        if (itself != null && !itself.isPassing()) {
            return itself;
        }
        Reason narrower = find(
                parts,
                typed,
                Kind.NARROWER,
                concept -> vocabulary.ancestors(concept).containsKey(asked.id()));
        if (narrower != null && (itself == null || !narrower.isPassing())) {
            return narrower;
        }
        if (itself != null) {
            return itself;
        }
        Map<String, Integer> above = vocabulary.ancestors(asked);
        Reason broader = find(parts, typed, Kind.BROADER, concept -> above.containsKey(concept.id()));
        return broader != null && !broader.isPassing()
                ? broader
                : find(
                        parts,
                        typed,
                        Kind.SEE_ALSO,
                        concept -> asked.seeAlso().contains(concept.id())
                                || asked.seeAlso().stream().anyMatch(vocabulary.ancestors(concept)::containsKey));
    }

    private static @Nullable Reason find(
            List<ReadPart> parts, String typed, Kind kind, java.util.function.Predicate<Concept> fits) {
        for (ReadPart part : parts) {
            for (Mention mention : part.mentions()) {
                if (fits.test(mention.concept())) {
                    return new Reason(
                            kind,
                            typed,
                            part.part().field(),
                            part.written(mention.firstWord(), mention.endWord()),
                            mention.concept());
                }
            }
        }
        return null;
    }

    private List<ReadPart> parts(Study study) {
        return Objects.requireNonNull(read.get(study, this::readParts));
    }

    private List<ReadPart> readParts(Study study) {
        List<ReadPart> parts = new ArrayList<>();
        for (StudyTexts.Part part : StudyTexts.of(study)) {
            List<Word> words = Words.of(part.text());
            parts.add(new ReadPart(part, words, StudyTexts.mentions(part, words, finder)));
        }
        return List.copyOf(parts);
    }

    /** Concepts that the study names and that have an explanation, in the order of the texts. */
    List<Concept> explained(Study study) {
        return parts(study).stream()
                .filter(part -> part.part().topical() || part.part().field().equals("summary"))
                .flatMap(part -> part.mentions().stream())
                .map(Mention::concept)
                .filter(concept -> concept.explanationSv() != null)
                .distinct()
                .toList();
    }
}
