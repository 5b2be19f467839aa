package org.studielots.interpretation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.studielots.search.Word;
import org.studielots.vocabulary.Concept;

/** Single words and groups of people that are facts about the one who searches, or about what is searched for. */
final class WordFacts {
    private static final Set<String> NOT_A_MAN_AFTER = Set.of(
            "kan", "får", "ska", "måste", "har", "om", "när", "vad", "hur", "som", "vill", "bör", "att", "då", "där",
            "blir", "är");

    private record Fact(PartKind kind, String swedish, String english, Map<String, Object> filter) {}

    private static final Fact WOMAN = new Fact(PartKind.SEX, "kvinna", "woman", Map.of("sex", "FEMALE"));
    private static final Fact MAN = new Fact(PartKind.SEX, "man", "man", Map.of("sex", "MALE"));
    private static final Fact HEALTHY = new Fact(
            PartKind.HEALTHY_VOLUNTEERS, "friska frivilliga", "healthy volunteers", Map.of("healthyVolunteers", true));
    private static final Fact RECRUITING =
            new Fact(PartKind.STATUS, "rekryterar", "recruiting", Map.of("statuses", List.of("RECRUITING")));
    private static final Fact ONGOING = new Fact(
            PartKind.STATUS,
            "pågående",
            "ongoing",
            Map.of("statuses", List.of("RECRUITING", "ENROLLING_BY_INVITATION", "ACTIVE_NOT_RECRUITING")));
    private static final Fact PLANNED =
            new Fact(PartKind.STATUS, "planerade", "planned", Map.of("statuses", List.of("PLANNED")));
    private static final Fact ENDED =
            new Fact(PartKind.STATUS, "avslutade", "ended", Map.of("statuses", List.of("COMPLETED", "TERMINATED")));
    private static final Fact PRIMARY_CARE = care("primärvård", "primary care", "PRIMARY_CARE");
    private static final Fact DENTISTRY = care("tandvård", "dentistry", "DENTISTRY");
    private static final Fact MUNICIPAL = care("kommunal vård", "municipal care", "MUNICIPAL_CARE");
    private static final Fact REMOTE = care("hemifrån", "from home", "REMOTE");

    private static final Map<String, Fact> WORDS = Map.ofEntries(
            Map.entry("kvinna", WOMAN),
            Map.entry("kvinnor", WOMAN),
            Map.entry("kvinnlig", WOMAN),
            Map.entry("tjej", WOMAN),
            Map.entry("tjejer", WOMAN),
            Map.entry("woman", WOMAN),
            Map.entry("women", WOMAN),
            Map.entry("female", WOMAN),
            Map.entry("females", WOMAN),
            Map.entry("lady", WOMAN),
            Map.entry("man", MAN),
            Map.entry("män", MAN),
            Map.entry("manlig", MAN),
            Map.entry("kille", MAN),
            Map.entry("killar", MAN),
            Map.entry("men", MAN),
            Map.entry("male", MAN),
            Map.entry("males", MAN),
            Map.entry("gentleman", MAN),
            Map.entry("frisk", HEALTHY),
            Map.entry("friska", HEALTHY),
            Map.entry("rekryterar", RECRUITING),
            Map.entry("rekryterande", RECRUITING),
            Map.entry("öppen", RECRUITING),
            Map.entry("öppna", RECRUITING),
            Map.entry("recruiting", RECRUITING),
            Map.entry("pågående", ONGOING),
            Map.entry("pågår", ONGOING),
            Map.entry("ongoing", ONGOING),
            Map.entry("planerad", PLANNED),
            Map.entry("planerade", PLANNED),
            Map.entry("kommande", PLANNED),
            Map.entry("planned", PLANNED),
            Map.entry("avslutad", ENDED),
            Map.entry("avslutade", ENDED),
            Map.entry("completed", ENDED),
            Map.entry("primärvård", PRIMARY_CARE),
            Map.entry("primärvården", PRIMARY_CARE),
            Map.entry("vårdcentral", PRIMARY_CARE),
            Map.entry("vårdcentralen", PRIMARY_CARE),
            Map.entry("husläkare", PRIMARY_CARE),
            Map.entry("tandvård", DENTISTRY),
            Map.entry("tandvården", DENTISTRY),
            Map.entry("tandläkare", DENTISTRY),
            Map.entry("tandläkaren", DENTISTRY),
            Map.entry("folktandvården", DENTISTRY),
            Map.entry("äldreboende", MUNICIPAL),
            Map.entry("äldreboenden", MUNICIPAL),
            Map.entry("hemtjänst", MUNICIPAL),
            Map.entry("hemtjänsten", MUNICIPAL),
            Map.entry("hemsjukvård", MUNICIPAL),
            Map.entry("hemifrån", REMOTE),
            Map.entry("distans", REMOTE),
            Map.entry("remote", REMOTE));

    private static final Fact CHILD = group("barn", "children", "CHILD");
    private static final Fact INFANT = group("spädbarn", "infants", "INFANT");
    private static final Fact ADOLESCENT = group("ungdomar", "adolescents", "ADOLESCENT");
    private static final Fact ADULT = group("vuxna", "adults", "ADULT");
    private static final Fact OLDER = group("äldre", "older people", "OLDER");

    private WordFacts() {}

    private static Fact care(String swedish, String english, String setting) {
        return new Fact(PartKind.CARE_SETTING, swedish, english, Map.of("careSettings", List.of(setting)));
    }

    private static Fact group(String swedish, String english, String group) {
        return new Fact(PartKind.AGE, swedish, english, Map.of("ageGroups", List.of(group)));
    }

    /**
     * The fact that a word is, null when it is none.
     *
     * @param text all words
     * @param at number of the word
     * @param description whether the text is a long description, which has no states of recruitment
     */
    static @Nullable Part ofWord(List<Word> text, int at, boolean description) {
        Word word = text.get(at);
        Fact fact = WORDS.get(word.text());
        if (fact == null
                || description && fact.kind() != PartKind.SEX
                || word.text().equals("man") && isPronoun(text, at)
                || word.text().equals("men") && !isEnglish(text, at)) {
            return null;
        }
        return Part.fact(fact.kind(), word.start(), word.end(), fact.swedish(), fact.english(), fact.filter());
    }

    // "Man" is one, not a man, beside a verb; "men" is but, unless the words around are English.
    private static boolean isPronoun(List<Word> text, int at) {
        return at > 0 && NOT_A_MAN_AFTER.contains(text.get(at - 1).text())
                || at + 1 < text.size()
                        && NOT_A_MAN_AFTER.contains(text.get(at + 1).text());
    }

    private static boolean isEnglish(List<Word> text, int at) {
        return at == 0
                || at > 0
                        && Set.of("in", "for", "young", "old", "older", "and", "healthy")
                                .contains(text.get(at - 1).text());
    }

    /** Adds kinds of care, whose names are names of concepts too. */
    static void addCareSettings(List<Part> parts, List<Word> text) {
        for (int i = 0; i < text.size(); i++) {
            Part fact = ofWord(text, i, false);
            if (fact != null && fact.kind() == PartKind.CARE_SETTING) {
                parts.add(fact);
            }
        }
    }

    /** The fact that a group of people is, null when it is none. */
    static @Nullable Part ofGroup(Concept concept, int start, int end) {
        Fact fact = switch (concept.id()) {
            case "woman", "women" -> WOMAN;
            case "man", "men" -> MAN;
            case "healthy-volunteer" -> HEALTHY;
            case "child" -> CHILD;
            case "infant", "newborn" -> INFANT;
            case "adolescent" -> ADOLESCENT;
            case "adult" -> ADULT;
            case "older-adult" -> OLDER;
            default -> null;
        };
        return fact == null
                ? null
                : new Part(fact.kind(), start, end, fact.swedish(), fact.english(), concept, false, "", fact.filter());
    }
}
