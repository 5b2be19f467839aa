package org.studielots.importer.demo;

import java.util.List;
import java.util.stream.Stream;
import org.studielots.study.InterventionType;
import org.studielots.study.Site;
import org.studielots.study.Sponsor;
import org.studielots.study.SponsorClass;

/** Who is said to be responsible for made-up studies. Every name says that it is made up. */
final class DemoSponsors {
    private static final String LETTERS = "ABCDEFGHJKLM";

    private final DemoTowns towns;

    DemoSponsors(DemoTowns towns) {
        this.towns = towns;
    }

    /** The sponsor; medicines and devices that are new often have a company behind them. */
    Sponsor of(DemoIdea idea, List<Site> sites) {
        Dice dice = idea.dice();
        boolean newMedicine = idea.ofMedicine() && idea.interventions().get(0).contains("påhittat");
        int companies = newMedicine ? 65 : idea.type() == InterventionType.DEVICE ? 35 : 3;
        return dice.happens("company", companies)
                ? named(dice, "sponsor", SponsorClass.INDUSTRY, sites)
                : named(dice, "sponsor", otherClass(dice), sites);
    }

    /** Others that take part in the responsibility, seldom any. */
    List<Sponsor> collaborators(DemoIdea idea, List<Site> sites) {
        Dice dice = idea.dice();
        return dice.happens("collaborator", 15)
                ? List.of(named(
                        dice,
                        "collaborator's name",
                        dice.pick("collaborator's class", List.of(SponsorClass.NETWORK, SponsorClass.INDUSTRY)),
                        sites))
                : List.of();
    }

    private static SponsorClass otherClass(Dice dice) {
        int roll = dice.roll("sponsor class", 100);
        if (roll < 72) {
            return SponsorClass.ACADEMIC;
        }
        return roll < 82
                ? SponsorClass.NETWORK
                : roll < 90 ? SponsorClass.GOVERNMENT : roll < 95 ? SponsorClass.INDIVIDUAL : SponsorClass.NOT_STATED;
    }

    private Sponsor named(Dice dice, String purpose, SponsorClass kind, List<Site> sites) {
        char letter = LETTERS.charAt(dice.roll(purpose, LETTERS.length()));
        return switch (kind) {
            case INDUSTRY -> new Sponsor("Påhittat bolag " + letter, kind);
            case ACADEMIC -> new Sponsor(academic(dice, letter, sites), kind);
            case GOVERNMENT -> new Sponsor("Påhittad statlig myndighet " + letter, kind);
            case NETWORK -> new Sponsor("Påhittat forskningsnätverk " + letter, kind);
            case INDIVIDUAL -> new Sponsor("Påhittad enskild forskare " + letter, kind);
            case NOT_STATED -> Sponsor.NOT_STATED;
        };
    }

    private String academic(Dice dice, char letter, List<Site> sites) {
        return sites.stream()
                .map(Site::region)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .filter(region -> dice.happens("regional sponsor", 75))
                .map(region -> "Påhittad sponsor i " + towns.nameOf(region))
                .orElse("Påhittat universitet " + letter);
    }
}
