package org.studielots.importer.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.node.Municipality;
import org.studielots.node.Nodes;
import org.studielots.node.RegionCode;
import org.studielots.shared.Language;
import org.studielots.shared.LocalizedText;
import org.studielots.shared.TextOrigin;
import org.studielots.study.CareSetting;
import org.studielots.study.Condition;
import org.studielots.study.Intervention;
import org.studielots.study.InterventionType;
import org.studielots.study.RecruitmentStatus;
import org.studielots.study.Site;
import org.studielots.study.Sponsor;
import org.studielots.study.SponsorClass;
import org.studielots.study.StatusBasis;
import org.studielots.study.Study;
import org.studielots.study.StudyType;

/** Made-up studies with what real records have now and then, and a page must stand: nothing but a title, no site, a site nobody can place. */
final class DemoOddities {
    private static final Sponsor SPONSOR = new Sponsor("Påhittat forskningsnätverk Z", SponsorClass.NETWORK);

    private final Nodes nodes;

    DemoOddities(Nodes nodes) {
        this.nodes = nodes;
    }

    List<Study> all(LocalDate today) {
        return List.of(
                onlyATitle(today),
                withoutSites(today),
                onlyAbroad(today),
                inHallandSomewhere(today),
                withoutPlace(today),
                inEnglish(today),
                withDerivedCondition(today),
                withoutInterventions(today),
                inEveryRegion(today));
    }

    /** A stub: neither conditions nor summary, so the title has to say that it is made up. */
    private static Study onlyATitle(LocalDate today) {
        LocalDate known = today.withDayOfYear(1).minusYears(1);
        Draft draft = new Draft(
                "9001",
                DemoText.swedish("Påhittad studie som bara har en titel"),
                new Timeline(null, null, null, null, known));
        draft.registryStatus = RecruitmentStatus.UNKNOWN;
        return draft.study();
    }

    private static Study withoutSites(LocalDate today) {
        Draft draft = described(
                "9002",
                "Påhittad studie utan studieplats",
                "Den här studien rekryterar enligt registret, men anger inte var.",
                Verification.VERIFIED,
                today);
        return draft.study();
    }

    private static Study onlyAbroad(LocalDate today) {
        Draft draft = described(
                "9003",
                "Påhittad studie som bara rekryterar i grannländerna",
                "Den här studien har mottagningar i Norge och Danmark, men ingen i Sverige.",
                Verification.VERIFIED,
                today);
        draft.sites = List.of(
                abroad(draft, 1, "Påhittad klinikk", "Oslo", "Norway"),
                abroad(draft, 2, "Påhittad klinik", "Odense", "Denmark"));
        return draft.study();
    }

    /** Without a municipality Halland has two regional nodes, and both are shown (design.md, Region codes). */
    private static Study inHallandSomewhere(LocalDate today) {
        Draft draft = described(
                "9004",
                "Påhittad studie någonstans i Halland",
                "Mottagningen ligger i Halland, men registret anger inte i vilken kommun. Därför visas två regionala noder.",
                Verification.VERIFIED,
                today);
        draft.sites = List.of(unplaced(draft, "Påhittad mottagning i Halland", RegionCode.N));
        return draft.study();
    }

    private static Study withoutPlace(LocalDate today) {
        Draft draft = described(
                "9005",
                "Påhittad studie på okänd ort i Sverige",
                "Mottagningen ligger i Sverige, men registret anger inte på vilken ort.",
                Verification.DUE,
                today);
        draft.sites = List.of(unplaced(draft, "Påhittad mottagning", null));
        return draft.study();
    }

    private Study inEnglish(LocalDate today) {
        Draft draft = new Draft(
                "9006",
                english("A made-up study of evening walks and sleep"),
                timeline("9006", Verification.VERIFIED, today));
        draft.summary = english("This study looks at whether a walk every evening helps people with poor sleep.\n\n"
                + "The study is made up and only shows how Studielots works. It is not possible to sign up for it.");
        draft.studyType = StudyType.INTERVENTIONAL;
        draft.conditions = List.of(new Condition("Insomnia", false));
        draft.interventions = List.of(new Intervention(InterventionType.BEHAVIORAL, "Evening walk", "Thirty minutes."));
        draft.sponsor = SPONSOR;
        draft.registryStatus = RecruitmentStatus.RECRUITING;
        draft.sites = List.of(largest(draft, 1, RegionCode.Z), largest(draft, 2, RegionCode.I));
        return draft.study();
    }

    private Study withDerivedCondition(LocalDate today) {
        Draft draft = described(
                "9007",
                "Påhittad studie om nagelbesvär utan uppgiven diagnos",
                "Registret anger ingen sjukdom för den här studien. Den har lästs ut ur titeln.",
                Verification.UNVERIFIED,
                today);
        draft.conditions = List.of(new Condition("Nagelbesvär", true));
        draft.sites = List.of(largest(draft, 1, RegionCode.H));
        return draft.study();
    }

    /** Whether it is a trial cannot be told (design.md, isTrial). */
    private Study withoutInterventions(LocalDate today) {
        Draft draft = described(
                "9008",
                "Påhittad studie som inte berättar vad som prövas",
                "Här framgår inte vad deltagarna får göra, så det går inte att säga om det är en klinisk prövning.",
                Verification.VERIFIED,
                today);
        draft.studyType = StudyType.INTERVENTIONAL;
        draft.sites = List.of(largest(draft, 1, RegionCode.Y));
        return draft.study();
    }

    /** More sites than fit on a page, the first of each region open and the rest in turn of every status. */
    private Study inEveryRegion(LocalDate today) {
        Draft draft = described(
                "9009",
                "Påhittad studie med mottagningar i hela landet",
                "Studien har mottagningar i alla regioner. En del är öppna, andra har inte börjat, har pausat eller har slutat.",
                Verification.VERIFIED,
                today);
        draft.studyType = StudyType.INTERVENTIONAL;
        draft.interventions = List.of(new Intervention(InterventionType.BEHAVIORAL, "Samtal om levnadsvanor", null));
        draft.careSettings = List.of(CareSetting.PRIMARY_CARE);
        RecruitmentStatus[] statuses = RecruitmentStatus.values();
        List<Site> sites = new ArrayList<>();
        for (RegionCode region : RegionCode.values()) {
            List<Municipality> towns = largest(region);
            for (int i = 0; i < Math.min(3, towns.size()); i++) {
                RecruitmentStatus status =
                        i == 0 ? RecruitmentStatus.RECRUITING : statuses[sites.size() % statuses.length];
                sites.add(site(draft, sites.size() + 1, towns.get(i), status));
            }
        }
        draft.sites = sites;
        return draft.study();
    }

    private static Draft described(
            String number, String title, String about, Verification verification, LocalDate today) {
        Draft draft = new Draft(number, DemoText.swedish(title), timeline(number, verification, today));
        draft.registryStatus = RecruitmentStatus.RECRUITING;
        draft.summary = DemoText.swedish(about + "\n\n" + DemoText.LABEL);
        draft.studyType = StudyType.OBSERVATIONAL;
        draft.conditions = List.of(new Condition("Levnadsvanor", false));
        draft.sponsor = SPONSOR;
        return draft;
    }

    private static Timeline timeline(String number, Verification verification, LocalDate today) {
        Dice dice = new Dice(number);
        return Timeline.of(dice, RecruitmentStatus.RECRUITING, verification.on(today, dice), today);
    }

    private Site largest(Draft draft, int number, RegionCode region) {
        return site(draft, number, largest(region).get(0), RecruitmentStatus.RECRUITING);
    }

    private List<Municipality> largest(RegionCode region) {
        return nodes.municipalitiesOf(region).stream()
                .sorted(Comparator.comparingInt(Municipality::population).reversed())
                .toList();
    }

    private static Site site(Draft draft, int number, Municipality town, RecruitmentStatus status) {
        return DemoSites.site(
                draft.id + "-" + number,
                "Påhittad vårdcentral, " + town.largestPlace(),
                town,
                status,
                StatusBasis.SITE,
                draft.timeline.verifiedAt());
    }

    private static Site unplaced(Draft draft, String facility, @Nullable RegionCode region) {
        return new Site(
                draft.id + "-1",
                facility,
                null,
                null,
                null,
                Site.SWEDEN,
                null,
                region,
                null,
                RecruitmentStatus.RECRUITING,
                StatusBasis.STUDY,
                draft.timeline.verifiedAt());
    }

    private static Site abroad(Draft draft, int number, String facility, String city, String country) {
        return new Site(
                draft.id + "-" + number,
                facility + ", " + city,
                null,
                city,
                null,
                country,
                null,
                null,
                null,
                RecruitmentStatus.RECRUITING,
                StatusBasis.SITE,
                draft.timeline.verifiedAt());
    }

    private static LocalizedText english(String text) {
        return new LocalizedText(text, Language.EN, TextOrigin.REGISTRY);
    }
}
