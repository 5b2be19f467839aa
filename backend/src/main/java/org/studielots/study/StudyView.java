package org.studielots.study;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Fragmentable;
import org.studielots.shared.LocalizedText;
import org.studielots.shared.PartialDate;

/**
 * A study as it is read on one day: the facts, and what the day makes of them. Its fields are those of the schema's {@code Study}.
 *
 * @param stored the study
 * @param derived what its sites make of it
 * @param today the day
 * @param rule how long a status keeps its claim
 */
record StudyView(StoredStudy stored, StudyStatus derived, LocalDate today, FreshnessRule rule) implements Fragmentable {
    static StudyView of(StoredStudy stored, LocalDate today, FreshnessRule rule) {
        return new StudyView(stored, StudyStatus.of(stored.study()), today, rule);
    }

    private record Key(String id, long version, LocalDate today) {}

    @Override
    public Object fragmentKey() {
        return new Key(stored.id(), stored.version(), today);
    }

    Study study() {
        return stored.study();
    }

    public String id() {
        return stored.id();
    }

    public List<RegistryId> registryIds() {
        return study().registryIds();
    }

    public @Nullable String mergedInto() {
        return stored.mergedInto();
    }

    public boolean madeUp() {
        return study().madeUp();
    }

    public LocalizedText title() {
        return study().title();
    }

    public @Nullable LocalizedText officialTitle() {
        return study().officialTitle();
    }

    public @Nullable String acronym() {
        return study().acronym();
    }

    public @Nullable LocalizedText summary() {
        return study().summary();
    }

    public @Nullable LocalizedText description() {
        return study().description();
    }

    public StudyType studyType() {
        return study().studyType();
    }

    public @Nullable Boolean isTrial() {
        return study().isTrial();
    }

    public List<Phase> phases() {
        return study().phases();
    }

    public List<Condition> conditions() {
        return study().conditions();
    }

    public List<String> keywords() {
        return study().keywords();
    }

    public List<Intervention> interventions() {
        return study().interventions();
    }

    public Sponsor sponsor() {
        return study().sponsor();
    }

    public List<Sponsor> collaborators() {
        return study().collaborators();
    }

    public List<CareSetting> careSettings() {
        return study().careSettings();
    }

    public @Nullable Enrollment enrollment() {
        return study().enrollment();
    }

    public RecruitmentStatus recruitmentStatus() {
        return derived.status();
    }

    public @Nullable RecruitmentStatus registryStatus() {
        return study().registryStatus();
    }

    public RecruitmentGroup recruitmentGroup() {
        return derived.group(today, rule);
    }

    public boolean recruiting() {
        return derived.isRecruiting(today, rule);
    }

    public @Nullable LocalDate verifiedAt() {
        return derived.verifiedAt();
    }

    public Freshness freshness() {
        return rule.at(derived.verifiedAt(), today);
    }

    public Eligibility eligibility() {
        return study().eligibility();
    }

    public int siteCount() {
        return study().sites().size();
    }

    public int swedishSiteCount() {
        return study().swedishSites().size();
    }

    public @Nullable PartialDate startDate() {
        return study().startDate();
    }

    public @Nullable PartialDate primaryCompletionDate() {
        return study().primaryCompletionDate();
    }

    public @Nullable PartialDate completionDate() {
        return study().completionDate();
    }

    public @Nullable LocalDate firstSubmittedAt() {
        return study().firstSubmittedAt();
    }

    public OffsetDateTime updatedAt() {
        return study().updatedAt().atOffset(ZoneOffset.UTC);
    }

    public List<Source> sources() {
        return study().sources();
    }

    public int version() {
        return Math.toIntExact(stored.version());
    }
}
