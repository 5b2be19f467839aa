package org.studielots.importer.ctgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.study.Sponsor;
import org.studielots.study.SponsorClass;

/** Who is responsible for a study. A sponsor who is a private person is stored as such, without the name. */
final class Sponsors {
    private static final int MOST = 200;
    private static final String PRIVATE_PERSON = "A private person";

    private Sponsors() {}

    static Sponsor lead(Fields module) {
        Sponsor sponsor = sponsor(module.object("leadSponsor"));
        return sponsor == null ? Sponsor.NOT_STATED : sponsor;
    }

    static List<Sponsor> collaborators(Fields module) {
        List<Sponsor> collaborators = new ArrayList<>();
        for (Fields collaborator : module.objects("collaborators", MOST)) {
            Sponsor sponsor = sponsor(collaborator);
            if (sponsor != null && !collaborators.contains(sponsor)) {
                collaborators.add(sponsor);
            }
        }
        return List.copyOf(collaborators);
    }

    private static @Nullable Sponsor sponsor(Fields fields) {
        String name = fields.line("name");
        SponsorClass sponsorClass = Words.sponsorClass(fields.line("class"), fields.warnings());
        if (name == null) {
            return null;
        }
        if (sponsorClass == SponsorClass.INDIVIDUAL) {
            fields.warnings().add(WarningKind.PERSON_LEFT_OUT, "a person as sponsor");
            return new Sponsor(PRIVATE_PERSON, sponsorClass);
        }
        return new Sponsor(name, sponsorClass);
    }
}
