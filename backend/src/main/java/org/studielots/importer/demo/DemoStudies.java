package org.studielots.importer.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.studielots.node.Nodes;
import org.studielots.study.CareSetting;
import org.studielots.study.Condition;
import org.studielots.study.Enrollment;
import org.studielots.study.Intervention;
import org.studielots.study.InterventionType;
import org.studielots.study.Phase;
import org.studielots.study.RecruitmentStatus;
import org.studielots.study.Study;
import org.studielots.study.StudyContact;
import org.studielots.study.StudyType;

/**
 * Some three hundred made-up studies with fresh site statuses, spread over all regions, care settings and conditions, so that every state of
 * every page can be tried. Each has {@link Study#madeUp} and says so in its own text too; sponsors, clinics and contacts do not exist, and
 * addresses are in domains reserved for examples (RFC 2606). Safe for use by many threads.
 */
@Component
public class DemoStudies {
    private final DemoTowns towns;
    private final DemoSites sites;
    private final DemoSponsors sponsors;
    private final DemoOddities oddities;
    /** Read on first use: a catalogue without made-up studies needs none. */
    private final Supplier<List<DemoIdea>> ideas = SingletonSupplier.of(DemoTable::ideas);

    /** Made-up studies in the towns of {@code nodes}. */
    public DemoStudies(Nodes nodes) {
        towns = new DemoTowns(nodes);
        sites = new DemoSites(towns);
        sponsors = new DemoSponsors(towns);
        oddities = new DemoOddities(nodes);
    }

    /**
     * All made-up studies as they stand on a day. The same day always gives the same studies; another day gives studies of the same ids
     * and texts, some of them verified since ({@link Verification}). So bringing them in again on the same day changes nothing, and on a
     * later day it changes only those, each by one verification. Ready for {@code Studies.bring}.
     *
     * @param today the Swedish day that freshness is counted from
     */
    public List<Study> all(LocalDate today) {
        return Stream.concat(ideas.get().stream().map(idea -> study(idea, today)), oddities.all(today).stream())
                .toList();
    }

    private Study study(DemoIdea idea, LocalDate today) {
        Dice dice = idea.dice();
        RecruitmentStatus status = DemoStatuses.ofStudy(dice);
        Timeline timeline = Timeline.of(dice, status, Verification.of(dice).on(today, dice), today);
        Draft draft = new Draft(idea.number(), DemoText.swedish(idea.title()), timeline);
        List<CareSetting> possible = idea.careSettings();
        CareSetting care = possible.get(Integer.parseInt(idea.number()) % possible.size());

        draft.studyType = idea.design().observes() ? StudyType.OBSERVATIONAL : StudyType.INTERVENTIONAL;
        draft.phases = phases(idea);
        draft.officialTitle = DemoText.officialTitle(idea, draft.phases);
        draft.summary = DemoText.summary(idea, care);
        draft.description = DemoText.description(idea, care);
        draft.conditions = List.of(new Condition(idea.condition().title(), false));
        draft.keywords = idea.condition().words();
        draft.interventions = interventions(idea);
        draft.careSettings = careSettings(idea, care);
        draft.enrollment = enrollment(idea, status);
        draft.eligibility = DemoEligibility.of(idea);
        draft.contacts = contacts(dice);
        // A registry may lag behind the sites; the page then shows both.
        RecruitmentStatus registryStatus = dice.happens("registry lags", 6) ? RecruitmentStatus.RECRUITING : status;
        draft.registryStatus = registryStatus;
        draft.sites = sites.of(
                idea, draft.id, idea.home() ? CareSetting.REMOTE : care, status, registryStatus, timeline.verifiedAt());
        draft.sponsor = sponsors.of(idea, draft.sites);
        draft.collaborators = sponsors.collaborators(idea, draft.sites);
        return draft.study();
    }

    private static List<CareSetting> careSettings(DemoIdea idea, CareSetting care) {
        if (idea.dice().happens("care not stated", 4)) {
            return List.of();
        }
        if (idea.home()) {
            return idea.dice().happens("clinic too", 50)
                    ? List.of(care, CareSetting.REMOTE)
                    : List.of(CareSetting.REMOTE);
        }
        return List.of(care);
    }

    private static List<Phase> phases(DemoIdea idea) {
        if (idea.phase() == Phase.PHASE2 && idea.design() == Design.EVERYBODY) {
            return List.of(Phase.PHASE1, Phase.PHASE2);
        }
        if (idea.phase() != null) {
            return List.of(idea.phase());
        }
        boolean told = !idea.design().observes() && idea.dice().happens("phase told", 75);
        return told ? List.of(Phase.NOT_APPLICABLE) : List.of();
    }

    private static List<Intervention> interventions(DemoIdea idea) {
        InterventionType type = idea.type();
        if (type == null) {
            return List.of();
        }
        List<Intervention> all = new ArrayList<>();
        String note = idea.home() ? "Används hemma." : null;
        for (String name : idea.interventions()) {
            all.add(new Intervention(
                    idea.types().get(Math.min(all.size(), idea.types().size() - 1)), name, note));
        }
        switch (idea.design()) {
            case PLACEBO ->
                all.add(
                        type == InterventionType.DEVICE
                                ? new Intervention(type, "Overksam jämförelse", "Ser likadan ut men har ingen verkan.")
                                : new Intervention(type, "Placebo", "Ser likadant ut men saknar verksamt ämne."));
            case USUAL_CARE -> all.add(new Intervention(InterventionType.OTHER, "Sedvanlig vård", null));
            case WAITING_LIST -> all.add(new Intervention(InterventionType.OTHER, "Väntelista", null));
            case VERSUS, EVERYBODY, DIAGNOSTIC, OBSERVATION, QUESTIONNAIRE, INTERVIEW, REGISTER -> {}
        }
        return all;
    }

    private static Enrollment enrollment(DemoIdea idea, RecruitmentStatus status) {
        Dice dice = idea.dice();
        boolean ended = status == RecruitmentStatus.COMPLETED || status == RecruitmentStatus.TERMINATED;
        if (status == RecruitmentStatus.WITHDRAWN) {
            return new Enrollment(0, false);
        }
        int count = switch (idea.design()) {
            case INTERVIEW -> 15 + dice.roll("size", 16);
            case REGISTER -> 1_000 * (2 + dice.roll("size", 30));
            case QUESTIONNAIRE -> 100 * (2 + dice.roll("size", 20));
            case EVERYBODY -> 12 + 4 * dice.roll("size", 15);
            case PLACEBO, USUAL_CARE, VERSUS, WAITING_LIST, DIAGNOSTIC, OBSERVATION ->
                idea.phase() == Phase.PHASE1 ? 40 : 20 * (2 + dice.roll("size", 30));
        };
        return new Enrollment(count, !ended);
    }

    private static List<StudyContact> contacts(Dice dice) {
        if (dice.happens("no contact", 15)) {
            return List.of();
        }
        String role = dice.pick("role", List.of("Forskningssjuksköterska", "Studiekoordinator", "Studiens mottagning"));
        return List.of(
                new StudyContact("Påhittad studiekontakt", role, "studie-" + dice.number() + "@example.org", null));
    }
}
