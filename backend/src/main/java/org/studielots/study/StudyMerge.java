package org.studielots.study;

import static org.studielots.study.StudyFill.later;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How what a source tells of a study is merged with what is known of it. Of one registry the newer version wins as a whole, so that what
 * it removed does not come back. Two records of the same version complete each other, so that a lean extract does not erase. An extract
 * without any date of its version adds what is newer and erases nothing. Different registries complete each other.
 *
 * <p>Told again, in whatever order, records change nothing: a record is either remembered by its fingerprint or outdated by its version.
 */
final class StudyMerge {
    private StudyMerge() {}

    /**
     * The study after {@code told} is heard. Told the same again it is equal to {@code known}.
     *
     * @param known as it stands in the catalogue
     * @param told as one source tells it, with exactly one source
     */
    static Study merge(Study known, Study told) {
        Source news = told.sources().get(0);
        Source before = sourceOf(known, news.registry());
        if (before == null) {
            return StudyFill.withOtherRegistry(known, told);
        }
        if (before.fingerprints().containsAll(news.fingerprints())) {
            // Of an extract without a date of its version the day it was taken tells what it outdates; of others it
            // tells nothing new.
            return SourceVersion.of(news).isUnknown() && isOutdated(before, news)
                    ? StudyFill.withSources(known, StudyFill.sources(known, told))
                    : known;
        }
        if (isSameRecord(before, news)) {
            // The program understands the record better than when it came.
            return StudyFill.whole(known, told);
        }
        return switch (SourceVersion.of(before).comparedTo(SourceVersion.of(news))) {
            case OLDER -> isOutdated(news, before) ? overlay(known, told) : StudyFill.whole(known, told);
            case NEWER -> isOutdated(before, news) ? overlay(known, told) : known;
            case SAME -> overlay(known, told);
            case UNKNOWN -> withExtract(known, before, told, news);
        };
    }

    // One of the two is an extract without a date of its version: when it was taken is all that tells which is newer.
    private static Study withExtract(Study known, Source before, Study told, Source news) {
        boolean knownIsExtract = SourceVersion.of(before).isUnknown();
        boolean toldIsExtract = SourceVersion.of(news).isUnknown();
        if (knownIsExtract && toldIsExtract) {
            if (isOutdated(before, news)) {
                return StudyFill.whole(known, told);
            }
            return isOutdated(news, before) ? known : overlay(known, told);
        }
        if (toldIsExtract) {
            return isOutdated(before, news) ? overlay(known, told) : known;
        }
        return isOutdated(news, before) ? overlay(known, told) : StudyFill.whole(known, told);
    }

    // Both stay; where both speak, the one whose data is later is right. Which of two equally late ones is fixed by
    // their fingerprints, so
    // that their order does not matter.
    private static Study overlay(Study known, Study told) {
        Source before = sourceOf(known, told.sources().get(0).registry());
        Source news = told.sources().get(0);
        if (before == null) {
            return StudyFill.withOtherRegistry(known, told);
        }
        boolean toldFirst = later(news.dataDate(), before.dataDate())
                || (!later(before.dataDate(), news.dataDate())
                        && leading(news.fingerprints()).compareTo(leading(before.fingerprints())) > 0);
        return StudyFill.fill(known, told, toldFirst);
    }

    private static String leading(List<String> fingerprints) {
        return fingerprints.stream().max(String::compareTo).orElse("");
    }

    /** Whether {@code source} stood so earlier than {@code other}; false when either date is not known. */
    private static boolean isOutdated(Source source, Source other) {
        return source.dataDate() != null
                && other.dataDate() != null
                && source.dataDate().isBefore(other.dataDate());
    }

    // Fingerprints are "version of the mapping:hash of the record".
    private static boolean isSameRecord(Source before, Source news) {
        return before.fingerprints().size() == 1
                && news.fingerprints().size() == 1
                && hash(before.fingerprints().get(0))
                        .equals(hash(news.fingerprints().get(0)));
    }

    private static String hash(String fingerprint) {
        return fingerprint.substring(fingerprint.indexOf(':') + 1);
    }

    static @Nullable Source sourceOf(Study study, Registry registry) {
        return study.sources().stream()
                .filter(source -> source.registry() == registry)
                .findFirst()
                .orElse(null);
    }
}
