package org.studielots.importer.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Language;
import org.studielots.shared.LocalizedText;
import org.studielots.shared.TextOrigin;
import org.studielots.study.Age;
import org.studielots.study.AgeUnit;
import org.studielots.study.CareSetting;
import org.studielots.study.Phase;

/** The texts of made-up studies, each put together from whole sentences, so that no ending has to be bent. */
final class DemoText {
    /** Ends every summary: nobody shall take a made-up study for a real one. */
    static final String LABEL = "Studien är påhittad och finns bara för att visa hur Studielots fungerar."
            + " Det går inte att anmäla sig till den.";

    private static final List<String> VISITS = List.of(
            "Räkna med tre extra besök, ungefär en timme var.",
            "Utöver behandlingen blir det två extra besök.",
            "Deltagarna fyller i korta frågeformulär före, under och efter studien.",
            "Prov och mätningar görs vid tre tillfällen.",
            "Resor till de extra besöken ersätts.",
            "De flesta besöken kan samordnas med vanliga kontroller.");
    private static final List<String> FROM_HOME = List.of(
            "Allt görs hemifrån, och kontakten sker över telefon eller video.",
            "Ingen behöver resa: allt går att göra hemma.",
            "Det går att vara med var man än bor i landet.");
    private static final List<String> ANYWHERE = List.of("Det går att vara med var man än bor i landet.");
    private static final List<String> IN_MUNICIPAL_CARE = List.of(
            "Allt sker där deltagarna bor, och personalen på plats får stöd av studieteamet.",
            "Närstående är välkomna att vara med när studien presenteras.");
    private static final List<String> WITH_PARENTS =
            List.of("En förälder är med vid alla besök.", "Både barn och föräldrar får berätta hur det går.");

    private DemoText() {}

    static LocalizedText swedish(String text) {
        return new LocalizedText(text, Language.SV, TextOrigin.EDITORIAL);
    }

    static LocalizedText summary(DemoIdea idea, CareSetting care) {
        return swedish(idea.condition().about() + " " + idea.aim() + "\n\n" + how(idea, care) + "\n\n" + LABEL);
    }

    /** The full title, for some. */
    static @Nullable LocalizedText officialTitle(DemoIdea idea, List<Phase> phases) {
        if (idea.dice().happens("no official title", 40)) {
            return null;
        }
        String kind = idea.design().official(phase(phases) + "studie");
        return swedish(idea.title().endsWith("?") ? idea.title() + " En " + kind : idea.title() + " – en " + kind);
    }

    /** The long description, for some. */
    static @Nullable LocalizedText description(DemoIdea idea, CareSetting care) {
        if (!idea.dice().happens("description", 40)) {
            return null;
        }
        return swedish("Bakgrund: " + idea.condition().about() + "\n\nSyfte: " + idea.aim() + "\n\nSå går det till: "
                + how(idea, care)
                + "\n\nSamtycke: Det är frivilligt att vara med, och den som vill sluta kan göra det när som helst utan att"
                + " säga varför.\n\n"
                + LABEL);
    }

    private static String how(DemoIdea idea, CareSetting care) {
        Dice dice = idea.dice();
        String design = dice.pick("design", idea.design().sentences());
        List<String> practical = practical(idea, care);
        return practical.isEmpty() ? design : design + " " + dice.pick("practical", practical);
    }

    private static List<String> practical(DemoIdea idea, CareSetting care) {
        if (idea.home()) {
            return idea.design() == Design.QUESTIONNAIRE ? ANYWHERE : FROM_HOME;
        }
        if (idea.ofChildren() && !ofSchoolchildren(idea)) {
            return List.of();
        }
        return switch (idea.design()) {
            case QUESTIONNAIRE, INTERVIEW, REGISTER, DIAGNOSTIC, OBSERVATION -> List.of();
            case PLACEBO, USUAL_CARE, VERSUS, EVERYBODY, WAITING_LIST ->
                care == CareSetting.MUNICIPAL_CARE ? IN_MUNICIPAL_CARE : ofSchoolchildren(idea) ? WITH_PARENTS : VISITS;
        };
    }

    private static boolean ofSchoolchildren(DemoIdea idea) {
        Age oldest = idea.maximumAge().age();
        return idea.ofChildren() && oldest != null && oldest.unit() == AgeUnit.YEARS;
    }

    private static String phase(List<Phase> phases) {
        if (phases.contains(Phase.PHASE1) && phases.contains(Phase.PHASE2)) {
            return "fas 1/2-";
        }
        return phases.isEmpty()
                ? ""
                : switch (phases.get(0)) {
                    case EARLY_PHASE1 -> "tidig fas 1-";
                    case PHASE1 -> "fas 1-";
                    case PHASE2 -> "fas 2-";
                    case PHASE3 -> "fas 3-";
                    case PHASE4 -> "fas 4-";
                    case NOT_APPLICABLE -> "";
                };
    }
}
