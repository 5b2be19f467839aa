package org.studielots.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.LocalizedText;
import org.studielots.shared.PartialDate;

/**
 * A clinical study as its registries and nodes describe it: the facts, without what depends on the day they are read (see {@link
 * StudyStatus}). Lists are never null; empty means not stated.
 *
 * @param id permanent and opaque, see {@link StudyId}
 * @param registryIds every id that registries and funders gave it, the first registry's first
 * @param madeUp whether it is made up for demonstration
 * @param title the short title
 * @param officialTitle the full scientific title, null when not stated
 * @param acronym short name, null when not stated
 * @param summary what it is about, null when not stated
 * @param description the long description, null when not stated
 * @param studyType interventional or observational
 * @param phases phases of a drug study
 * @param conditions what is studied
 * @param keywords words the registry files it under
 * @param interventions what is tried or observed
 * @param sponsor who is responsible
 * @param collaborators others who take part in the responsibility
 * @param careSettings kinds of care
 * @param enrollment number of participants, null when not stated
 * @param eligibility who may take part
 * @param contacts contacts that the registry publishes
 * @param sites where participants are taken, Swedish ones first
 * @param registryStatus the registry's word for the whole study, null when none reports it
 * @param registryVerifiedAt the day the registry's word was verified (design.md, Verified at), null when nobody ever said
 * @param startDate when it starts or started, null when not stated
 * @param primaryCompletionDate when its main result is complete, null when not stated
 * @param completionDate when it ends or ended, null when not stated
 * @param firstSubmittedAt the day it was first sent to a registry, null when not stated
 * @param updatedAt when it was last changed at its source
 * @param sources where the facts come from
 */
public record Study(
        String id,
        List<RegistryId> registryIds,
        boolean madeUp,
        LocalizedText title,
        @Nullable LocalizedText officialTitle,
        @Nullable String acronym,
        @Nullable LocalizedText summary,
        @Nullable LocalizedText description,
        StudyType studyType,
        List<Phase> phases,
        List<Condition> conditions,
        List<String> keywords,
        List<Intervention> interventions,
        Sponsor sponsor,
        List<Sponsor> collaborators,
        List<CareSetting> careSettings,
        @Nullable Enrollment enrollment,
        Eligibility eligibility,
        List<StudyContact> contacts,
        List<Site> sites,
        @Nullable RecruitmentStatus registryStatus,
        @Nullable LocalDate registryVerifiedAt,
        @Nullable PartialDate startDate,
        @Nullable PartialDate primaryCompletionDate,
        @Nullable PartialDate completionDate,
        @Nullable LocalDate firstSubmittedAt,
        Instant updatedAt,
        List<Source> sources) {

    /** Whether it is a <em>klinisk prövning</em>, null when its interventions are not known (design.md, isTrial). */
    public @Nullable Boolean isTrial() {
        if (studyType != StudyType.INTERVENTIONAL) {
            return studyType == StudyType.NOT_STATED ? null : Boolean.FALSE;
        }
        if (interventions.stream().anyMatch(i -> i.type().isMedicinalProductOrDevice())) {
            return Boolean.TRUE;
        }
        boolean known = !interventions.isEmpty()
                && interventions.stream().noneMatch(i -> i.type() == InterventionType.NOT_STATED);
        return known ? Boolean.FALSE : null;
    }

    /** Whether it says too little to be of use: no conditions and no summary (design.md, Stubs). */
    public boolean isStub() {
        return conditions.isEmpty() && summary == null;
    }

    /** Its sites in Sweden. */
    public List<Site> swedishSites() {
        return sites.stream().filter(Site::inSweden).toList();
    }
}
