package org.studielots.study;

import java.util.List;

/** A study with a few of its parts exchanged. */
final class StudyCopy {
    private StudyCopy() {}

    static Study with(Study study, String id, List<RegistryId> registryIds, List<Site> sites, List<Source> sources) {
        return new Study(
                id,
                registryIds,
                study.madeUp(),
                study.title(),
                study.officialTitle(),
                study.acronym(),
                study.summary(),
                study.description(),
                study.studyType(),
                study.phases(),
                study.conditions(),
                study.keywords(),
                study.interventions(),
                study.sponsor(),
                study.collaborators(),
                study.careSettings(),
                study.enrollment(),
                study.eligibility(),
                study.contacts(),
                sites,
                study.registryStatus(),
                study.registryVerifiedAt(),
                study.startDate(),
                study.primaryCompletionDate(),
                study.completionDate(),
                study.firstSubmittedAt(),
                study.updatedAt(),
                sources);
    }
}
