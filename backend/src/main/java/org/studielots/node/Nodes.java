package org.studielots.node;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The public door to regions, municipalities, hospitals and nodes, and to who is responsible where (design.md, Region codes; requirements
 * M10–M12, M16). Immutable, safe for use by many threads; every answer comes from memory. Lists keep the order of the shipped files.
 */
@Component
public final class Nodes {
    private final Atlas atlas = Atlas.shipped();
    private final Map<String, RegionalNode> regionalNodes;
    private final Map<String, RegionalNode> regionalNodeOfHealthcareRegion;
    private final Map<String, LocalNode> localNodes;
    private final NationalEntry nationalEntry;
    private final List<Municipality> municipalities;
    private final Map<String, Hospital> hospitalByName;
    private final Map<RegionCode, LocalNode> localNodeOfRegion = new EnumMap<>(RegionCode.class);
    private final Map<RegionCode, List<RegionalNode>> regionalNodesOfRegion = new EnumMap<>(RegionCode.class);

    /** The nodes as shipped. */
    public Nodes() {
        regionalNodes = Atlas.byKey(Tsv.read("nodes/regional-nodes.tsv", Nodes::regionalNode), RegionalNode::id);
        regionalNodeOfHealthcareRegion =
                Atlas.byKey(List.copyOf(regionalNodes.values()), RegionalNode::healthcareRegion);
        localNodes = Atlas.byKey(Tsv.read("nodes/local-nodes.tsv", Nodes::localNode), LocalNode::id);
        nationalEntry = Tsv.read(
                        "nodes/national-entry.tsv",
                        v -> new NationalEntry(new BilingualName(v[0], v[1]), contact(v, 2)))
                .get(0);
        municipalities = List.copyOf(atlas.municipalities.values());
        hospitalByName = Atlas.byKey(hospitals(), Hospital::name);
        localNodes.values().forEach(l -> localNodeOfRegion.put(l.region(), l));
        for (RegionCode region : RegionCode.values()) {
            regionalNodesOfRegion.put(
                    region,
                    healthcareRegionsOf(region).stream()
                            .map(h -> regionalNodeOfHealthcareRegion(h.id()))
                            .toList());
        }
    }

    /** The 21 regions. */
    public List<Region> regions() {
        return List.copyOf(atlas.regions.values());
    }

    /** The region with this code. */
    public Region region(RegionCode code) {
        return Objects.requireNonNull(atlas.regions.get(code));
    }

    /** The six healthcare regions. */
    public List<HealthcareRegion> healthcareRegions() {
        return List.copyOf(atlas.healthcareRegions.values());
    }

    /** The healthcare region with this id, as {@link Municipality#healthcareRegion} has it. */
    public HealthcareRegion healthcareRegion(String id) {
        return known(atlas.healthcareRegions, id, "healthcare region");
    }

    /** The healthcare regions that a region belongs to: one, in Halland two. */
    public List<HealthcareRegion> healthcareRegionsOf(RegionCode region) {
        return municipalities.stream()
                .filter(m -> m.region() == region)
                .map(Municipality::healthcareRegion)
                .distinct()
                .map(this::healthcareRegion)
                .toList();
    }

    /** The 290 municipalities. */
    public List<Municipality> municipalities() {
        return municipalities;
    }

    /** The municipality with this four-digit code, or nothing. */
    public Optional<Municipality> findMunicipality(String code) {
        return Optional.ofNullable(atlas.municipality(code));
    }

    /** The municipalities of a region. */
    public List<Municipality> municipalitiesOf(RegionCode region) {
        return municipalities.stream().filter(m -> m.region() == region).toList();
    }

    /** The hospitals. Not every hospital in Sweden, see geography/README.md. */
    public List<Hospital> hospitals() {
        return List.copyOf(atlas.hospitals.values());
    }

    /** The hospital with this id or exactly this {@link Hospital#name}, or nothing. */
    public Optional<Hospital> findHospital(String idOrName) {
        Hospital byId = atlas.hospitals.get(idOrName);
        return Optional.ofNullable(byId != null ? byId : hospitalByName.get(idOrName));
    }

    /** The six regional nodes. */
    public List<RegionalNode> regionalNodes() {
        return List.copyOf(regionalNodes.values());
    }

    /** The regional node with this id, or nothing. */
    public Optional<RegionalNode> findRegionalNode(String id) {
        return Optional.ofNullable(regionalNodes.get(id));
    }

    /** The regional node of a municipality. */
    public RegionalNode regionalNodeOf(Municipality municipality) {
        return regionalNodeOfHealthcareRegion(municipality.healthcareRegion());
    }

    /** The regional node of a healthcare region. */
    public RegionalNode regionalNodeOfHealthcareRegion(String healthcareRegion) {
        return known(regionalNodeOfHealthcareRegion, healthcareRegion, "healthcare region");
    }

    /**
     * The regional nodes responsible for a place (design.md, Region codes): with a municipality exactly one; without one the region's,
     * which in Halland are two.
     *
     * @param region the region, null when not known: then there is none
     * @param municipality code of the municipality, null when not known; one that is unknown or lies in another region is left aside
     */
    public List<RegionalNode> regionalNodesOf(@Nullable RegionCode region, @Nullable String municipality) {
        if (region == null) {
            return List.of();
        }
        Municipality known = atlas.municipality(municipality);
        return known != null && known.region() == region
                ? List.of(regionalNodeOf(known))
                : regionalNodesOfRegion.getOrDefault(region, List.of());
    }

    /** The seven local nodes. */
    public List<LocalNode> localNodes() {
        return List.copyOf(localNodes.values());
    }

    /** The local node with this id, or nothing. */
    public Optional<LocalNode> findLocalNode(String id) {
        return Optional.ofNullable(localNodes.get(id));
    }

    /** The local nodes that belong to a regional node; none but Forum Mellansverige has any. */
    public List<LocalNode> localNodesOf(RegionalNode regionalNode) {
        return localNodes.values().stream()
                .filter(l -> l.regionalNode().equals(regionalNode.id()))
                .toList();
    }

    /** The local node of a region, or nothing. */
    public Optional<LocalNode> findLocalNodeOf(@Nullable RegionCode region) {
        return region == null ? Optional.empty() : Optional.ofNullable(localNodeOfRegion.get(region));
    }

    /** The municipalities that a regional node is responsible for. */
    public List<Municipality> municipalitiesOf(RegionalNode node) {
        return municipalities.stream()
                .filter(m -> m.healthcareRegion().equals(node.healthcareRegion()))
                .toList();
    }

    /** The regions that a regional node is responsible for, Halland by two nodes in part. */
    public List<Region> regionsOf(RegionalNode node) {
        return municipalitiesOf(node).stream()
                .map(Municipality::region)
                .distinct()
                .map(this::region)
                .toList();
    }

    /** The national entry, for everybody whom no node is nearer to. */
    public NationalEntry nationalEntry() {
        return nationalEntry;
    }

    private static RegionalNode regionalNode(String[] v) {
        return new RegionalNode(v[0], new BilingualName(v[1], v[2]), v[3], contact(v, 4));
    }

    private static LocalNode localNode(String[] v) {
        return new LocalNode(v[0], new BilingualName(v[1], v[2]), RegionCode.valueOf(v[3]), v[4], contact(v, 5));
    }

    private static ContactRoute contact(String[] v, int from) {
        return new ContactRoute(new BilingualName(v[from], v[from + 1]), v[from + 2], v[from + 3]);
    }

    private static <T> T known(Map<String, T> map, String key, String what) {
        T value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("There is no " + what + " " + key + ".");
        }
        return value;
    }
}
