package org.studielots.importer.ctgov;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studielots.study.EligibleSex;
import org.studielots.study.InterventionType;
import org.studielots.study.Phase;
import org.studielots.study.RecruitmentStatus;
import org.studielots.study.SponsorClass;
import org.studielots.study.StudyType;

/** The registry's words in ours; the tables stand in {@code schema/dictionary.md}. Safe for use by many threads. */
final class Words {
    private static final Logger LOG = LoggerFactory.getLogger(Words.class);
    private static final Set<String> LOGGED = ConcurrentHashMap.newKeySet();
    private static final int MOST_LOGGED = 100;

    private static final Map<String, RecruitmentStatus> STATUSES = Map.of(
            "NOT_YET_RECRUITING", RecruitmentStatus.PLANNED,
            "RECRUITING", RecruitmentStatus.RECRUITING,
            "ENROLLING_BY_INVITATION", RecruitmentStatus.ENROLLING_BY_INVITATION,
            "SUSPENDED", RecruitmentStatus.SUSPENDED,
            "ACTIVE_NOT_RECRUITING", RecruitmentStatus.ACTIVE_NOT_RECRUITING,
            "COMPLETED", RecruitmentStatus.COMPLETED,
            "TERMINATED", RecruitmentStatus.TERMINATED,
            "WITHDRAWN", RecruitmentStatus.WITHDRAWN,
            "UNKNOWN", RecruitmentStatus.UNKNOWN);
    private static final Map<String, SponsorClass> SPONSORS = Map.of(
            "INDUSTRY", SponsorClass.INDUSTRY,
            "OTHER", SponsorClass.ACADEMIC,
            "FED", SponsorClass.GOVERNMENT,
            "NIH", SponsorClass.GOVERNMENT,
            "OTHER_GOV", SponsorClass.GOVERNMENT,
            "NETWORK", SponsorClass.NETWORK,
            "INDIV", SponsorClass.INDIVIDUAL,
            "UNKNOWN", SponsorClass.NOT_STATED,
            "AMBIG", SponsorClass.NOT_STATED);
    private static final Map<String, Phase> PHASES = Map.of(
            "EARLY_PHASE1", Phase.EARLY_PHASE1,
            "PHASE1", Phase.PHASE1,
            "PHASE2", Phase.PHASE2,
            "PHASE3", Phase.PHASE3,
            "PHASE4", Phase.PHASE4,
            "NA", Phase.NOT_APPLICABLE);
    private static final Map<String, StudyType> TYPES = Map.of(
            "INTERVENTIONAL", StudyType.INTERVENTIONAL,
            "OBSERVATIONAL", StudyType.OBSERVATIONAL,
            "EXPANDED_ACCESS", StudyType.EXPANDED_ACCESS);
    private static final Map<String, EligibleSex> SEXES = Map.of(
            "ALL", EligibleSex.ALL,
            "BOTH", EligibleSex.ALL,
            "FEMALE", EligibleSex.FEMALE,
            "MALE", EligibleSex.MALE);

    private Words() {}

    /** A status word in ours; null when the field is missing, UNKNOWN when the table does not have it. */
    static @Nullable RecruitmentStatus status(@Nullable String word, Warnings warnings) {
        if (word == null) {
            return null;
        }
        RecruitmentStatus status = STATUSES.get(spelled(word));
        if (status == null) {
            warnings.add(WarningKind.UNKNOWN_STATUS, word);
            if (LOGGED.size() < MOST_LOGGED && LOGGED.add(word)) {
                LOG.warn("Status word {} is not in the table of statuses; taken as UNKNOWN", spelled(word));
            }
            return RecruitmentStatus.UNKNOWN;
        }
        return status;
    }

    static SponsorClass sponsorClass(@Nullable String word, Warnings warnings) {
        return known(SPONSORS, word, SponsorClass.NOT_STATED, WarningKind.UNKNOWN_SPONSOR_CLASS, warnings);
    }

    static StudyType studyType(@Nullable String word, Warnings warnings) {
        return known(TYPES, word, StudyType.NOT_STATED, WarningKind.UNKNOWN_STUDY_TYPE, warnings);
    }

    static EligibleSex sex(@Nullable String word, Warnings warnings) {
        return known(SEXES, word, EligibleSex.NOT_STATED, WarningKind.UNKNOWN_SEX, warnings);
    }

    static InterventionType intervention(@Nullable String word, Warnings warnings) {
        if (word == null) {
            return InterventionType.NOT_STATED;
        }
        try {
            return InterventionType.valueOf(spelled(word));
        } catch (IllegalArgumentException e) {
            warnings.add(WarningKind.UNKNOWN_INTERVENTION, word);
            return InterventionType.NOT_STATED;
        }
    }

    /** Phases in their order; {@code ["NA"]} is NOT_APPLICABLE, which is not the same as an empty list. */
    static List<Phase> phases(List<String> words, Warnings warnings) {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        for (String word : words) {
            Phase phase = PHASES.get(spelled(word));
            if (phase == null) {
                warnings.add(WarningKind.UNKNOWN_PHASE, word);
            } else {
                phases.add(phase);
            }
        }
        return List.copyOf(new ArrayList<>(phases));
    }

    private static <T> T known(
            Map<String, T> table, @Nullable String word, T otherwise, WarningKind kind, Warnings warnings) {
        if (word == null) {
            return otherwise;
        }
        T found = table.get(spelled(word));
        if (found == null) {
            warnings.add(kind, word);
            return otherwise;
        }
        return found;
    }

    // The registry's older form writes "Active, not recruiting" where the newer writes ACTIVE_NOT_RECRUITING.
    private static String spelled(String word) {
        return word.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    }
}
