package org.studielots.importer.ctgov;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.studielots.node.Geography;
import org.studielots.shared.LocalizedText;
import org.studielots.study.Condition;
import org.studielots.study.Eligibility;
import org.studielots.study.Enrollment;
import org.studielots.study.Intervention;
import org.studielots.study.RecruitmentStatus;
import org.studielots.study.Registry;
import org.studielots.study.RegistryId;
import org.studielots.study.Source;
import org.studielots.study.Study;
import org.studielots.study.StudyId;
import org.studielots.study.StudyType;
import tools.jackson.databind.JsonNode;

/**
 * Understands records of ClinicalTrials.gov in the form of its API v2. Every field may be missing or malformed; only a record without an id
 * or a title is refused. Safe for use by many threads.
 */
@Component
public final class CtgovMapper {
    private static final int MOST_WORDS = 500;

    private final SwedishSponsors swedishSponsors = new SwedishSponsors();
    private final TitleConditions titleConditions = new TitleConditions();
    private final SiteMapper sites;
    private final Sponsors sponsors;

    /** A mapper that finds sites' places with {@code geography}. */
    public CtgovMapper(Geography geography) {
        PersonNames persons = new PersonNames();
        sites = new SiteMapper(geography, persons);
        sponsors = new Sponsors(persons);
    }

    /**
     * What {@code document} tells.
     *
     * @param all whether studies without a Swedish site or sponsor, and expanded access, are wanted too
     */
    public Mapping map(JsonNode document, boolean all) {
        Warnings warnings = new Warnings();
        Fields record = new Fields(document, warnings);
        Fields protocol = record.object("protocolSection");
        Fields identification = protocol.object("identificationModule");
        String nct = identification.line("nctId");
        if (nct == null || !Ids.isNct(nct)) {
            return new Mapping.Refused(
                    nct == null
                            ? "it has no id: protocolSection.identificationModule.nctId is missing"
                            : "its id \"" + nct + "\" is not NCT and eight digits");
        }
        String brief = identification.line("briefTitle");
        String official = identification.line("officialTitle");
        String title = brief != null ? brief : official;
        if (title == null) {
            return new Mapping.Refused(nct + " has neither briefTitle nor officialTitle");
        }
        StudyType type = Words.studyType(protocol.object("designModule").line("studyType"), warnings);
        if (type == StudyType.EXPANDED_ACCESS && !all) {
            return new Mapping.Skipped(SkipReason.EXPANDED_ACCESS);
        }
        if (!all && !isSwedish(protocol)) {
            return new Mapping.Skipped(SkipReason.NOT_SWEDISH);
        }
        LocalDate recordDate = Dates.day(record.object("derivedSection").object("miscInfoModule"), "versionHolder");
        Study study = study(nct, title, official, type, protocol, recordDate, document.path("protocolSection"));
        return new Mapping.Told(study, warnings.list());
    }

    private boolean isSwedish(Fields protocol) {
        String sponsor = sponsors.lead(
                        protocol.object("sponsorCollaboratorsModule"),
                        protocol.object("identificationModule").object("organization"))
                .name();
        return swedishSponsors.isSwedish(sponsor)
                || protocol.object("contactsLocationsModule").objects("locations", Integer.MAX_VALUE).stream()
                        .anyMatch(location -> SiteMapper.isSweden(location.line("country")));
    }

    private Study study(
            String nct,
            String title,
            @Nullable String official,
            StudyType type,
            Fields protocol,
            @Nullable LocalDate recordDate,
            JsonNode hashed) {
        Warnings warnings = protocol.warnings();
        Fields identification = protocol.object("identificationModule");
        Fields description = protocol.object("descriptionModule");
        Fields conditions = protocol.object("conditionsModule");
        Fields design = protocol.object("designModule");
        Fields parties = protocol.object("sponsorCollaboratorsModule");
        Fields places = protocol.object("contactsLocationsModule");
        Fields status = protocol.object("statusModule");
        RecruitmentStatus overall = Words.status(status.line("overallStatus"), warnings);
        Dates dates = Dates.of(status, recordDate);
        List<RegistryId> ids = Ids.of(nct, identification);
        String id = StudyId.of(ids.get(0));
        SiteMapper.Sites located = sites.map(id, places, overall, dates.verified());
        return new Study(
                id,
                ids,
                false,
                LocalizedText.registry(title),
                text(official),
                identification.line("acronym"),
                text(description.paragraphs("briefSummary")),
                text(description.paragraphs("detailedDescription")),
                type,
                Words.phases(design.lines("phases", MOST_WORDS), warnings),
                conditions(conditions.lines("conditions", MOST_WORDS), title, official),
                conditions.lines("keywords", MOST_WORDS),
                interventions(protocol.object("armsInterventionsModule")),
                sponsors.lead(parties, identification.object("organization")),
                sponsors.collaborators(parties),
                located.careSettings(),
                enrollment(design.object("enrollmentInfo")),
                eligibility(protocol.object("eligibilityModule")),
                Contacts.of(places),
                located.sites(),
                overall,
                dates.verified(),
                dates.start(),
                dates.primaryCompletion(),
                dates.completion(),
                dates.firstSubmitted(),
                dates.updatedAt(),
                List.of(new Source(
                        Registry.CTGOV,
                        nct,
                        recordDate,
                        dates.lastSubmitted(),
                        dates.lastPosted(),
                        List.of(Fingerprint.of(hashed)))));
    }

    private List<Condition> conditions(List<String> stated, String title, @Nullable String official) {
        if (!stated.isEmpty()) {
            return stated.stream().map(name -> new Condition(name, false)).toList();
        }
        return titleConditions.find(title, official).stream()
                .map(name -> new Condition(name, true))
                .toList();
    }

    private static List<Intervention> interventions(Fields module) {
        List<Intervention> interventions = new ArrayList<>();
        for (Fields fields : module.objects("interventions", MOST_WORDS)) {
            String name = fields.line("name");
            if (name != null) {
                Intervention intervention = new Intervention(
                        Words.intervention(fields.line("type"), fields.warnings()),
                        name,
                        Texts.paragraphs(fields.line("description"), fields.warnings()));
                if (!interventions.contains(intervention)) {
                    interventions.add(intervention);
                }
            }
        }
        return List.copyOf(interventions);
    }

    private static @Nullable Enrollment enrollment(Fields info) {
        Double count = info.number("count");
        if (count == null) {
            return null;
        }
        if (!(count >= 0 && count <= Integer.MAX_VALUE)) {
            info.warnings().add(WarningKind.IMPOSSIBLE_NUMBER, String.valueOf(count));
            return null;
        }
        String type = info.line("type");
        Boolean estimated = type == null ? null : Boolean.valueOf(!type.equals("ACTUAL"));
        return new Enrollment((int) Math.round(count), estimated);
    }

    private static Eligibility eligibility(Fields module) {
        return new Eligibility(
                Ages.bound(module.line("minimumAge"), module.warnings()),
                Ages.bound(module.line("maximumAge"), module.warnings()),
                Words.sex(module.line("sex"), module.warnings()),
                module.truth("healthyVolunteers"),
                text(module.paragraphs("eligibilityCriteria")));
    }

    private static @Nullable LocalizedText text(@Nullable String text) {
        return text == null ? null : LocalizedText.registry(text);
    }
}
