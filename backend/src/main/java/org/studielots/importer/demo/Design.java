package org.studielots.importer.demo;

import java.util.List;

/** How a made-up study is laid out, with the sentences that tell a reader so; its first letter stands in {@code demo/studies.tsv}. */
enum Design {
    /** Against placebo. */
    PLACEBO(
            "randomiserad, placebokontrollerad %s",
            "Hälften av deltagarna får behandlingen och hälften får placebo, det vill säga något som ser likadant ut men saknar"
                    + " verksamt ämne. Lotten avgör vem som får vad.",
            "Deltagarna lottas till behandlingen eller till placebo. Varken deltagarna eller personalen vet vem som får vad"
                    + " förrän studien är klar.",
            "Lottning avgör vilka som får behandlingen och vilka som får placebo. Alla får samtidigt den vård de brukar få."),
    /** Against usual care. */
    USUAL_CARE(
            "randomiserad %s med sedvanlig vård som jämförelse",
            "Deltagarna delas genom lottning in i två grupper. Den ena gruppen får det som prövas, den andra får samma vård som"
                    + " i dag.",
            "Alla får sin vanliga vård. Lotten avgör vilka som dessutom får det som prövas.",
            "Hälften får det som prövas och hälften får vård som vanligt. Vem som hamnar i vilken grupp avgörs av slumpen."),
    /** One way against another. */
    VERSUS(
            "randomiserad %s av två alternativ",
            "Lotten avgör vilket av de två alternativen man får, och det går inte att välja själv.",
            "Två grupper jämförs. Vilken grupp man hamnar i avgörs av slumpen.",
            "Deltagarna lottas till ett av de två alternativen."),
    /** Everybody gets the same. */
    EVERYBODY(
            "öppen %s utan jämförelsegrupp",
            "Alla deltagare får det som prövas. Det finns ingen jämförelsegrupp.",
            "Alla deltagare får prova det nya, och vi jämför hur de mår före och efter."),
    /** Everybody in turn. */
    WAITING_LIST(
            "randomiserad %s med väntelista",
            "Hälften får börja direkt och hälften får vänta i några månader, så att grupperna kan jämföras. Till slut får alla"
                    + " det som prövas."),
    /** A test or method is tried. */
    DIAGNOSTIC(
            "diagnostisk %s",
            "Alla som är med får prova metoden, och resultatet jämförs med hur man gör i dag.",
            "Metoden provas vid sidan av de vanliga undersökningarna och påverkar inte vården."),
    /** Participants are followed. */
    OBSERVATION(
            "observations%s",
            "Ingen behandling prövas. Deltagarna följs med mätningar och frågor vid några tillfällen.",
            "Deltagarna får sin vanliga vård. Det enda som tillkommer är några mätningar och frågor."),
    /** A questionnaire. */
    QUESTIONNAIRE(
            "enkät%s",
            "Deltagarna svarar på en enkät, på nätet eller på papper. Det tar ungefär 20 minuter.",
            "Den som vill vara med svarar på frågor vid två tillfällen. Ingen behandling prövas."),
    /** Interviews. */
    INTERVIEW(
            "intervju%s",
            "Deltagarna intervjuas en gång, på plats eller över video. Samtalet tar ungefär en timme.",
            "Vi gör enskilda intervjuer. Det går bra att ta paus eller avbryta när man vill."),
    /** Data that care has recorded already. */
    REGISTER(
            "register%s",
            "Studien använder uppgifter som redan finns i journaler och register. Ingen behöver lämna prov eller komma på"
                    + " besök, och den som inte vill vara med kan säga nej.");

    private final String official;
    private final List<String> sentences;

    Design(String official, String... sentences) {
        this.official = official;
        this.sentences = List.of(sentences);
    }

    /** The design that a line of the table names by its first letter. */
    static Design of(String letter) {
        for (Design design : values()) {
            if (design.name().startsWith(letter)) {
                return design;
            }
        }
        throw new IllegalStateException("demo/studies.tsv has an unknown design: " + letter);
    }

    /** What it is called among researchers. */
    String official(String kind) {
        return official.formatted(kind);
    }

    /** How it is done, to participants. */
    List<String> sentences() {
        return sentences;
    }

    /** Whether nothing is tried, only observed. */
    boolean observes() {
        return compareTo(OBSERVATION) >= 0;
    }
}
