package org.studielots.importer.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.studielots.node.Municipality;
import org.studielots.node.Nodes;
import org.studielots.node.RegionCode;
import org.studielots.study.CareSetting;

/** The real towns that made-up sites lie in, so that search by place has something to find in every region. */
final class DemoTowns {
    private static final int TOWNS_PER_REGION = 5;
    private static final List<RegionCode> REGIONS = List.of(RegionCode.values());
    /** Where most people live, most studies are. */
    private static final List<RegionCode> POPULOUS =
            List.of(RegionCode.AB, RegionCode.AB, RegionCode.O, RegionCode.O, RegionCode.O, RegionCode.M);
    /** Municipalities with a university hospital. */
    private static final Set<String> WITH_UNIVERSITY_HOSPITAL =
            Set.of("0126", "0184", "0380", "0580", "1280", "1281", "1480", "1880", "2480");

    private final Nodes nodes;
    private final List<Municipality> universityTowns;
    private final Map<RegionCode, List<Municipality>> largestTowns = new EnumMap<>(RegionCode.class);

    DemoTowns(Nodes nodes) {
        this.nodes = nodes;
        universityTowns = nodes.municipalities().stream()
                .filter(m -> WITH_UNIVERSITY_HOSPITAL.contains(m.code()))
                .toList();
        for (RegionCode region : REGIONS) {
            largestTowns.put(region, largest(nodes.municipalitiesOf(region)));
        }
    }

    /**
     * Different towns for a study's sites.
     *
     * @param care kind of care at the sites; university hospitals are in few towns
     * @param count how many at most
     */
    List<Municipality> choose(DemoIdea idea, CareSetting care, int count) {
        Dice dice = idea.dice();
        boolean university = care == CareSetting.UNIVERSITY_HOSPITAL;
        List<Municipality> chosen = new ArrayList<>();
        int wanted = university ? Math.min(count, universityTowns.size()) : count;
        // The regions take turns with the first site, so that every region has some study of its own.
        chosen.add(university ? dice.pick("town 0", universityTowns) : town(dice, 0, turn(idea)));
        for (int attempt = 1; chosen.size() < wanted && attempt < 20 * wanted; attempt++) {
            Municipality next = university
                    ? dice.pick("town " + attempt, universityTowns)
                    : town(
                            dice,
                            attempt,
                            dice.pick("region " + attempt, dice.happens("big " + attempt, 35) ? POPULOUS : REGIONS));
            if (!chosen.contains(next)) {
                chosen.add(next);
            }
        }
        return chosen;
    }

    /** The name of the region, as it stands after "i". */
    String nameOf(RegionCode region) {
        return nodes.region(region).name().swedish();
    }

    private static RegionCode turn(DemoIdea idea) {
        // Neighbouring studies share a condition: steps of eight take them to regions far apart, and meet all 21.
        return REGIONS.get(8 * Integer.parseInt(idea.number()) % REGIONS.size());
    }

    private Municipality town(Dice dice, int attempt, RegionCode region) {
        return dice.pick("town " + attempt, Objects.requireNonNull(largestTowns.get(region)));
    }

    private static List<Municipality> largest(List<Municipality> towns) {
        return towns.stream()
                .sorted(Comparator.comparingInt(Municipality::population)
                        .reversed()
                        .thenComparing(Municipality::code))
                .limit(TOWNS_PER_REGION)
                .toList();
    }
}
