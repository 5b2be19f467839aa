package org.studielots.study;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.studielots.node.Municipality;
import org.studielots.shared.LocalizedText;

/**
 * Made-up studies for the benchmark, as many as asked for: each is a real record with another id, words of its texts in another order, a
 * condition and keywords of another record, and other sites in Sweden. They are labelled as made up and never leave the benchmark.
 */
final class SyntheticStudies {
    private static final String LABEL = "Synthetic for measuring: ";
    private static final int MOST_SITES = 3;
    private static final int ONE_IN_SWEDEN = 4;
    private static final int MOST_DAYS = 9_000;

    private final List<Study> models;
    private final List<Municipality> municipalities;

    SyntheticStudies(List<Study> models, List<Municipality> municipalities) {
        this.models = models;
        this.municipalities = municipalities;
    }

    /** The study with number {@code number}, the same in every run. */
    Study study(int number) {
        Random random = new Random(number * 2_654_435_761L);
        Study model = models.get(number % models.size());
        Study other = models.get(random.nextInt(models.size()));
        List<Condition> conditions = new ArrayList<>(model.conditions());
        if (!other.conditions().isEmpty() && random.nextInt(3) == 0) {
            conditions.add(other.conditions().get(0));
        }
        return new Study(
                "SE-9999-" + number,
                List.of(new RegistryId(Registry.CTGOV, "NCT9%07d".formatted(number))),
                false,
                new LocalizedText(
                        LABEL + model.title().text(),
                        model.title().language(),
                        model.title().origin()),
                model.officialTitle(),
                model.acronym(),
                shuffled(model.summary(), random),
                shuffled(model.description(), random),
                model.studyType(),
                model.phases(),
                conditions,
                random.nextBoolean() ? model.keywords() : other.keywords(),
                model.interventions(),
                model.sponsor(),
                model.collaborators(),
                model.careSettings(),
                model.enrollment(),
                model.eligibility(),
                model.contacts(),
                sites(model, random),
                model.registryStatus(),
                model.registryVerifiedAt(),
                model.startDate(),
                model.primaryCompletionDate(),
                model.completionDate(),
                model.firstSubmittedAt(),
                model.updatedAt().minus(Duration.ofHours(random.nextInt(MOST_DAYS))),
                model.sources());
    }

    private static @org.jspecify.annotations.Nullable LocalizedText shuffled(
            @org.jspecify.annotations.Nullable LocalizedText text, Random random) {
        if (text == null) {
            return null;
        }
        List<String> sentences = new ArrayList<>(List.of(text.text().split("(?<=[.!?])\\s+")));
        Collections.shuffle(sentences, random);
        return new LocalizedText(String.join(" ", sentences), text.language(), text.origin());
    }

    private List<Site> sites(Study model, Random random) {
        if (random.nextInt(ONE_IN_SWEDEN) != 0) {
            return model.sites().subList(0, Math.min(MOST_SITES, model.sites().size()));
        }
        List<Site> sites = new ArrayList<>();
        for (int i = random.nextInt(MOST_SITES); i >= 0; i--) {
            Municipality place = municipalities.get(random.nextInt(municipalities.size()));
            sites.add(new Site(
                    "site-" + i,
                    null,
                    null,
                    place.name(),
                    null,
                    Site.SWEDEN,
                    place.code(),
                    place.region(),
                    place.position(),
                    random.nextInt(5) == 0 ? RecruitmentStatus.RECRUITING : RecruitmentStatus.COMPLETED,
                    StatusBasis.STUDY,
                    null));
        }
        return sites;
    }
}
