package org.studielots;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.studielots.importer.ToldStudies;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.study.Condition;
import org.studielots.study.Studies;
import org.studielots.study.Study;
import org.studielots.vocabulary.ConceptFinder;
import org.studielots.vocabulary.Coverage;

/** The command {@code vocabulary-gaps}: which conditions of the catalogue, or of registry files, no concept of the vocabulary covers. */
@Component
class VocabularyGapsRun {
    private final Studies studies;
    private final ToldStudies told;
    private final Coverage coverage;

    VocabularyGapsRun(Studies studies, ToldStudies told, ConceptFinder finder) {
        this.studies = studies;
        this.told = told;
        coverage = new Coverage(finder);
    }

    /** Conditions by how many studies have them; one name however it is capitalised. */
    private final class Counts {
        private final Map<String, Long> all = new HashMap<>();
        private final Map<String, Long> gaps = new HashMap<>();

        void add(Study study) {
            for (Condition condition : study.conditions()) {
                String name = condition.name().strip().toLowerCase(Locale.ROOT);
                all.merge(name, 1L, Long::sum);
                if (gaps.containsKey(name)
                        || !coverage.covers(condition.name(), study.title().language())) {
                    gaps.merge(name, 1L, Long::sum);
                }
            }
        }
    }

    int run(List<String> files) {
        Counts counts = new Counts();
        long refused = 0;
        if (files.isEmpty()) {
            studies.forEach(counts::add);
        } else {
            try {
                refused = told.forEach(files, counts::add);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DomainException(ErrorCode.UNAVAILABLE, "Reading was interrupted.", e);
            } catch (DomainException e) {
                if (e.code() == ErrorCode.INVALID_ARGUMENT) {
                    Console.error(String.valueOf(e.getMessage()));
                    return Command.WRONG_USE;
                }
                throw e;
            }
        }
        counts.gaps.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(gap -> Console.print(gap.getValue() + "\t" + gap.getKey()));
        Console.error(
                counts.gaps.size() + " of " + counts.all.size() + " conditions are covered by no concept; they stand "
                        + sum(counts.gaps) + " of " + sum(counts.all) + " times in studies.");
        if (refused > 0) {
            Console.error(refused + " records could not be read as studies; the command import says why.");
            return Command.INCOMPLETE;
        }
        return Command.DONE;
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
