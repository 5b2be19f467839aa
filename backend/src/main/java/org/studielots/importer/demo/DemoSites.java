package org.studielots.importer.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.node.Municipality;
import org.studielots.study.CareSetting;
import org.studielots.study.RecruitmentStatus;
import org.studielots.study.Site;
import org.studielots.study.StatusBasis;

/** Sites of made-up studies: clinics that do not exist, in towns that do. */
final class DemoSites {
    private final DemoTowns towns;

    DemoSites(DemoTowns towns) {
        this.towns = towns;
    }

    /**
     * Sites that together give the study {@code status}, the first with the study's own verification.
     *
     * @param registryStatus the registry's word, which a site without one of its own takes over (design.md, Site status)
     */
    List<Site> of(
            DemoIdea idea,
            String studyId,
            CareSetting care,
            RecruitmentStatus status,
            RecruitmentStatus registryStatus,
            @Nullable LocalDate verifiedAt) {
        Dice dice = idea.dice();
        List<Site> sites = new ArrayList<>();
        for (Municipality town : towns.choose(idea, care, count(dice))) {
            int number = sites.size();
            boolean differs = number > 0 && dice.happens("differs " + number, 40);
            RecruitmentStatus own =
                    differs ? dice.pick("other status " + number, DemoStatuses.besides(status)) : status;
            // Never a node's word: what a node reported, no later load of these studies could renew.
            boolean ownWord = own != registryStatus || dice.happens("own word " + number, 85);
            sites.add(site(
                    studyId + "-" + (number + 1),
                    facility(dice, number, care, town),
                    town,
                    own,
                    ownWord ? StatusBasis.SITE : StatusBasis.STUDY,
                    number == 0 || !ownWord ? verifiedAt : older(dice, number, own, verifiedAt)));
        }
        return sites;
    }

    /** A site in a town. */
    static Site site(
            String id,
            String facility,
            Municipality town,
            RecruitmentStatus status,
            StatusBasis basis,
            @Nullable LocalDate verifiedAt) {
        return new Site(
                id,
                facility,
                null,
                town.largestPlace(),
                null,
                Site.SWEDEN,
                town.code(),
                town.region(),
                town.position(),
                status,
                basis,
                verifiedAt);
    }

    /** Mostly one to three, seldom up to twelve. */
    private static int count(Dice dice) {
        int roll = dice.roll("sites", 100);
        if (roll < 75) {
            return roll < 40 ? 1 : roll < 62 ? 2 : 3;
        }
        return roll < 95 ? 4 + roll % 3 : 8 + roll % 5;
    }

    /** Another site's verification: never newer than the first's, so that the study is as fresh as it shall be. */
    private static @Nullable LocalDate older(
            Dice dice, int number, RecruitmentStatus status, @Nullable LocalDate verifiedAt) {
        if (verifiedAt == null || status == RecruitmentStatus.UNKNOWN && dice.happens("silent " + number, 50)) {
            return null;
        }
        return verifiedAt.minusDays(dice.pick("older " + number, List.of(0, 0, 0, 14, 60, 170, 400)));
    }

    private static String facility(Dice dice, int number, CareSetting care, Municipality town) {
        return dice.pick("facility " + number, facilities(care)) + ", " + town.largestPlace();
    }

    private static List<String> facilities(CareSetting care) {
        return switch (care) {
            case UNIVERSITY_HOSPITAL -> List.of("Påhittad universitetsklinik", "Påhittad forskningsmottagning");
            case HOSPITAL -> List.of("Påhittad sjukhusmottagning", "Påhittad sjukhusklinik");
            case PRIMARY_CARE -> List.of("Påhittad vårdcentral", "Påhittad familjeläkarmottagning");
            case DENTISTRY -> List.of("Påhittad tandvårdsmottagning", "Påhittad tandklinik");
            case MUNICIPAL_CARE -> List.of("Påhittat vårdboende", "Påhittad hemsjukvård");
            case REMOTE -> List.of("Påhittad distansmottagning");
        };
    }
}
