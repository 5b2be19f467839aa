package org.studielots.importer.ctgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.study.Sponsor;
import org.studielots.study.SponsorClass;

/**
 * Who is responsible for a study. Some sponsors are private persons: such a name is no contact and is not stored; the person's organisation
 * stands in its place where the record tells it. Safe for use by many threads.
 */
final class Sponsors {
    private static final int MOST = 200;
    private static final Sponsor PRIVATE_PERSON = new Sponsor("A private person", SponsorClass.INDIVIDUAL);

    private final PersonNames persons;

    Sponsors(PersonNames persons) {
        this.persons = persons;
    }

    /** The lead sponsor in {@code module}; {@code organization} is the one whose account sent the record in. */
    Sponsor lead(Fields module, Fields organization) {
        Fields lead = module.object("leadSponsor");
        String name = lead.line("name");
        SponsorClass sponsorClass = Words.sponsorClass(lead.line("class"), lead.warnings());
        if (name == null) {
            return Sponsor.NOT_STATED;
        }
        if (sponsorClass != SponsorClass.INDIVIDUAL && !persons.isPerson(name)) {
            return new Sponsor(name, sponsorClass);
        }
        lead.warnings().add(WarningKind.PERSON_LEFT_OUT, "a person as sponsor");
        String place = organization.line("fullName");
        if (place == null || place.equals(name) || persons.isPerson(place)) {
            return PRIVATE_PERSON;
        }
        SponsorClass placeClass = Words.sponsorClass(organization.line("class"), organization.warnings());
        return placeClass == SponsorClass.INDIVIDUAL
                ? PRIVATE_PERSON
                : new Sponsor(place, isBetter(sponsorClass, placeClass) ? sponsorClass : placeClass);
    }

    private static boolean isBetter(SponsorClass ofPerson, SponsorClass ofPlace) {
        return ofPlace == SponsorClass.NOT_STATED && ofPerson != SponsorClass.INDIVIDUAL;
    }

    /** The collaborators in {@code module}, without private persons. */
    List<Sponsor> collaborators(Fields module) {
        List<Sponsor> collaborators = new ArrayList<>();
        for (Fields fields : module.objects("collaborators", MOST)) {
            Sponsor collaborator = collaborator(fields);
            if (collaborator != null && !collaborators.contains(collaborator)) {
                collaborators.add(collaborator);
            }
        }
        return List.copyOf(collaborators);
    }

    private @Nullable Sponsor collaborator(Fields fields) {
        String name = fields.line("name");
        SponsorClass sponsorClass = Words.sponsorClass(fields.line("class"), fields.warnings());
        if (name == null) {
            return null;
        }
        if (sponsorClass == SponsorClass.INDIVIDUAL || persons.isPerson(name)) {
            fields.warnings().add(WarningKind.PERSON_LEFT_OUT, "a person as collaborator");
            return null;
        }
        return new Sponsor(name, sponsorClass);
    }
}
