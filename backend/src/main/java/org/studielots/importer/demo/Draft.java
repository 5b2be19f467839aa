package org.studielots.importer.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.LocalizedText;
import org.studielots.shared.SwedishTime;
import org.studielots.study.CareSetting;
import org.studielots.study.Condition;
import org.studielots.study.Eligibility;
import org.studielots.study.Enrollment;
import org.studielots.study.Intervention;
import org.studielots.study.Phase;
import org.studielots.study.RecruitmentStatus;
import org.studielots.study.Registry;
import org.studielots.study.RegistryId;
import org.studielots.study.Site;
import org.studielots.study.Source;
import org.studielots.study.Sponsor;
import org.studielots.study.Study;
import org.studielots.study.StudyContact;
import org.studielots.study.StudyId;
import org.studielots.study.StudyType;

/** A made-up study while it is put together. What is not set is not stated. Used by one thread. */
final class Draft {
    final RegistryId registryId;
    final String id;
    final LocalizedText title;
    final Timeline timeline;

    @Nullable LocalizedText officialTitle;

    @Nullable LocalizedText summary;

    @Nullable LocalizedText description;

    StudyType studyType = StudyType.NOT_STATED;
    List<Phase> phases = List.of();
    List<Condition> conditions = List.of();
    List<String> keywords = List.of();
    List<Intervention> interventions = List.of();
    Sponsor sponsor = Sponsor.NOT_STATED;
    List<Sponsor> collaborators = List.of();
    List<CareSetting> careSettings = List.of();

    @Nullable Enrollment enrollment;

    Eligibility eligibility = Eligibility.NOT_STATED;
    List<StudyContact> contacts = List.of();
    List<Site> sites = List.of();

    @Nullable RecruitmentStatus registryStatus;

    Draft(String number, LocalizedText title, Timeline timeline) {
        registryId = new RegistryId(Registry.STUDIELOTS, "DEMO-" + number);
        id = StudyId.of(registryId);
        this.title = title;
        this.timeline = timeline;
    }

    /**
     * The study, with a source whose fingerprint has two parts as {@code StudyMerge} reads them: the texts as this program has them, and the
     * "record" they stand for, which is the study as it was verified on a day. So another program's texts take the place of these.
     */
    Study study() {
        LocalDate day = LocalDate.ofInstant(timeline.updatedAt(), SwedishTime.ZONE);
        String fingerprint = hash(study(List.of())) + ":" + registryId.id() + "@" + day;
        return study(List.of(new Source(registryId.registry(), registryId.id(), day, day, day, List.of(fingerprint))));
    }

    private Study study(List<Source> sources) {
        return new Study(
                id,
                List.of(registryId),
                true,
                title,
                officialTitle,
                null,
                summary,
                description,
                studyType,
                phases,
                conditions,
                keywords,
                interventions,
                sponsor,
                collaborators,
                careSettings,
                enrollment,
                eligibility,
                contacts,
                sites,
                registryStatus,
                timeline.verifiedAt(),
                timeline.start(),
                timeline.primaryCompletion(),
                timeline.completion(),
                timeline.firstSubmitted(),
                timeline.updatedAt(),
                sources);
    }

    private static String hash(Study study) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(study.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
