package org.studielots.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.studielots.shared.Language;

class NodesTest {
    private final Nodes nodes = new Nodes();

    @Test
    void thereAreExactlySixRegionalNodesOnePerHealthcareRegion() {
        assertThat(nodes.regionalNodes())
                .extracting(RegionalNode::id)
                .containsExactly(
                        "forum-norr",
                        "forum-mellansverige",
                        "forum-stockholm-gotland",
                        "forum-sydost",
                        "gothia-forum",
                        "forum-soder");
        assertThat(nodes.regionalNodes())
                .extracting(RegionalNode::healthcareRegion)
                .containsExactlyInAnyOrderElementsOf(nodes.healthcareRegions().stream()
                        .map(HealthcareRegion::id)
                        .toList());
    }

    @Test
    void forumMellansverigeHasExactlySevenLocalNodesAndNobodyElseHasAny() {
        assertThat(nodes.localNodes())
                .extracting(LocalNode::id)
                .containsExactlyInAnyOrder(
                        "uppsala", "orebro", "sormland", "varmland", "dalarna", "vastmanland", "gavleborg");
        for (RegionalNode node : nodes.regionalNodes()) {
            assertThat(nodes.localNodesOf(node)).hasSize(node.id().equals("forum-mellansverige") ? 7 : 0);
        }
    }

    @Test
    void eachLocalNodeServesARegionOfItsRegionalNode() {
        for (LocalNode local : nodes.localNodes()) {
            assertThat(nodes.findLocalNodeOf(local.region())).contains(local);
            assertThat(nodes.regionalNodesOf(local.region(), null))
                    .extracting(RegionalNode::id)
                    .containsExactly(local.regionalNode());
        }
        assertThat(nodes.findLocalNodeOf(RegionCode.AB)).isEmpty();
        assertThat(nodes.findLocalNodeOf(null)).isEmpty();
    }

    @Test
    void thereAreTwentyOneRegionsAndTwoHundredAndNinetyMunicipalities() {
        assertThat(nodes.regions()).extracting(Region::code).containsExactlyInAnyOrder(RegionCode.values());
        assertThat(nodes.municipalities()).hasSize(290);
        assertThat(nodes.regions().stream()
                        .mapToInt(r -> nodes.municipalitiesOf(r.code()).size())
                        .sum())
                .isEqualTo(290);
    }

    @Test
    void everyMunicipalityHasExactlyOneRegionalNode() {
        int served = 0;
        for (Municipality municipality : nodes.municipalities()) {
            assertThat(nodes.regionalNodesOf(municipality.region(), municipality.code()))
                    .as(municipality.name())
                    .containsExactly(nodes.regionalNodeOf(municipality));
        }
        for (RegionalNode node : nodes.regionalNodes()) {
            served += nodes.municipalitiesOf(node).size();
        }
        assertThat(served).isEqualTo(290);
    }

    @ParameterizedTest
    @CsvSource({
        "1384,gothia-forum",
        "1383,gothia-forum",
        "1382,gothia-forum",
        "1380,forum-soder",
        "1315,forum-soder",
        "1381,forum-soder"
    })
    void hallandIsSplitByMunicipality(String municipality, String node) {
        assertThat(nodes.regionalNodesOf(RegionCode.N, municipality))
                .extracting(RegionalNode::id)
                .containsExactly(node);
    }

    @Test
    void inHallandWithoutAMunicipalityBothNodesAreShown() {
        assertThat(nodes.regionalNodesOf(RegionCode.N, null))
                .extracting(RegionalNode::id)
                .containsExactlyInAnyOrder("gothia-forum", "forum-soder");
        assertThat(nodes.healthcareRegionsOf(RegionCode.N)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(RegionCode.class)
    void everyOtherRegionHasOneNode(RegionCode region) {
        assertThat(nodes.regionalNodesOf(region, null)).hasSize(region == RegionCode.N ? 2 : 1);
    }

    @Test
    void aMunicipalityOfAnotherRegionIsLeftAside() {
        assertThat(nodes.regionalNodesOf(RegionCode.AC, "1380"))
                .extracting(RegionalNode::id)
                .containsExactly("forum-norr");
        assertThat(nodes.regionalNodesOf(RegionCode.AC, "9999")).hasSize(1);
        assertThat(nodes.regionalNodesOf(null, "1380")).isEmpty();
    }

    @Test
    void hallandIsServedByTwoNodesAndEveryOtherRegionByOne() {
        List<RegionCode> served = nodes.regionalNodes().stream()
                .flatMap(n -> nodes.regionsOf(n).stream())
                .map(Region::code)
                .toList();
        assertThat(served).hasSize(22).contains(RegionCode.values());
    }

    @Test
    void everyNameHasBothLanguages() {
        assertThat(nodes.region(RegionCode.T).name().in(Language.SV)).isEqualTo("Region Örebro län");
        assertThat(nodes.region(RegionCode.T).name().in(Language.EN)).isEqualTo("Region Örebro County");
        assertThat(nodes.findLocalNode("orebro").orElseThrow().name().in(Language.EN))
                .isEqualTo("Local node Örebro County");
    }

    @Test
    void aHospitalIsFoundByIdAndByName() {
        Hospital hospital = nodes.findHospital("danderyds-sjukhus").orElseThrow();
        assertThat(nodes.findHospital(hospital.name())).contains(hospital);
        assertThat(nodes.findHospital("nowhere")).isEmpty();
        assertThat(nodes.hospitals()).hasSize(98);
    }
}
