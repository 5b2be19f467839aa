package org.studielots.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds facts that have a form of their own in a text: ages, phases, ids of registries, sex in short medical notes. */
final class FactReader {
    private static final int MOST_YEARS = 130;
    private static final int READ = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern ID = Pattern.compile(
            "\\b(NCT\\s?-?\\d{8}|ISRCTN\\s?\\d{8}|(?:EUCTR)?\\s?\\d{4}-\\d{6}-\\d{2}(?:-\\d{2})?|SE-\\d{4}-\\d+|U1111-\\d{4}-\\d{4})\\b",
            READ);
    private static final Pattern SWEDISH_AGE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(\\d{1,3})[\\s-]*(års?|åring(?:en|ar)?|årig[at]?|månader|månads?|månaders|mån|veckor|veckors|dagar|dagars)"
                    + "(?:\\s+(?:gammal|gammalt|gamla))?(?![\\p{L}\\p{N}])",
            READ);
    private static final Pattern ENGLISH_AGE = Pattern.compile(
            "\\b(\\d{1,3})[\\s-]*(years?|yrs?|months?|mos?|weeks?|wks?|days?)[\\s-]*(?:old|of age)\\b"
                    + "|\\b(\\d{1,3})\\s?-?\\s?(?:y/?o|y\\.o\\.?)(?![\\p{L}\\p{N}])|\\b(?:aged?|age of)\\s+(\\d{1,3})\\b",
            READ);
    private static final Pattern SHORT_AGE = Pattern.compile("\\b(\\d{1,3})\\s*(years?|months?|weeks?|days?)\\b", READ);
    private static final Pattern AGE_AND_SEX = Pattern.compile("\\b(\\d{1,3})\\s?(?:yo|y|y/o)?\\s?([MF])\\b");
    private static final Pattern PHASE = Pattern.compile("\\b(?:fas|phase)\\s*-?\\s*(1|2|3|4|iv|iii|ii|i)\\b", READ);

    /** Before or after a time that lasted, which is no age. */
    private static final Set<String> LASTED_BEFORE = Set.of(
            "sedan", "i", "under", "senaste", "om", "efter", "for", "past", "last", "in", "within", "after", "inom",
            "over", "every", "next", "var");

    private static final Set<String> SOMEBODY = Set.of(
            "kvinna", "man", "flicka", "pojke", "tjej", "kille", "barn", "bebis", "dotter", "son", "patient", "person",
            "mamma", "pappa", "mor", "far", "mormor", "morfar", "farmor", "farfar", "fru", "hustru", "sambo", "syster",
            "bror");

    private static final Set<String> LASTED_AFTER =
            Set.of("sedan", "tillbaka", "ago", "history", "later", "sen", "duration", "before", "prior");

    private FactReader() {}

    /** The facts in {@code text}, not overlapping; ages beyond 130 years are none. */
    static List<Part> read(String text, boolean description) {
        List<Part> facts = new ArrayList<>();
        addIds(facts, text);
        addAges(facts, text, description);
        Matcher phase = PHASE.matcher(text);
        while (phase.find()) {
            String number = number(phase.group(1));
            add(
                    facts,
                    Part.fact(
                            PartKind.PHASE,
                            phase.start(),
                            phase.end(),
                            "fas " + number,
                            "phase " + number,
                            Map.of("phases", phases(number))));
        }
        return facts;
    }

    private static void addIds(List<Part> facts, String text) {
        Matcher id = ID.matcher(text);
        while (id.find()) {
            add(
                    facts,
                    Part.word(
                            PartKind.REGISTRY_ID,
                            id.start(),
                            id.end(),
                            id.group().strip()));
        }
    }

    private static void addAges(List<Part> facts, String text, boolean description) {
        Matcher noted = AGE_AND_SEX.matcher(text);
        if (noted.find()) {
            int years = Integer.parseInt(noted.group(1));
            if (addAge(facts, noted.start(1), noted.end(1), years, "YEARS")) {
                boolean female = noted.group(2).equals("F");
                add(facts, sex(noted.start(2), noted.end(2), female));
            }
        }
        Matcher english = ENGLISH_AGE.matcher(text);
        while (english.find()) {
            String value = english.group(1) != null
                    ? english.group(1)
                    : english.group(3) != null ? english.group(3) : english.group(4);
            addAge(facts, english.start(), english.end(), Integer.parseInt(value), unit(english.group(2)));
        }
        Matcher swedish = SWEDISH_AGE.matcher(text);
        while (swedish.find()) {
            if (!lasted(text, swedish.start(), swedish.end())) {
                addAge(
                        facts,
                        swedish.start(),
                        swedish.end(),
                        Integer.parseInt(swedish.group(1)),
                        unit(swedish.group(2)));
            }
        }
        if (!description) {
            Matcher bare = SHORT_AGE.matcher(text);
            while (bare.find()) {
                if (!lasted(text, bare.start(), bare.end())) {
                    addAge(facts, bare.start(), bare.end(), Integer.parseInt(bare.group(1)), unit(bare.group(2)));
                }
            }
        }
    }

    private static boolean lasted(String text, int start, int end) {
        String[] before = text.substring(Math.max(0, start - 20), start)
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+");
        String[] after = text.substring(end, Math.min(text.length(), end + 20))
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+");
        boolean afterWord =
                before.length > 0 && LASTED_BEFORE.contains(before[before.length - 1]) && !isOfSomebody(before);
        for (String word : after) {
            if (!word.isEmpty()) {
                return afterWord || LASTED_AFTER.contains(word);
            }
        }
        return afterWord;
    }

    // "En kvinna på 67 år" is that old; "på 67 dagar" is how long something took.
    private static boolean isOfSomebody(String[] before) {
        return before.length > 1
                && before[before.length - 1].equals("på")
                && SOMEBODY.contains(before[before.length - 2]);
    }

    private static boolean addAge(List<Part> facts, int start, int end, int value, String unit) {
        boolean possible = !unit.equals("YEARS") || value <= MOST_YEARS;
        return possible
                && add(
                        facts,
                        Part.fact(
                                PartKind.AGE,
                                start,
                                end,
                                value + " " + swedish(unit, value),
                                value + " " + english(unit, value),
                                Map.of("age", Map.of("value", value, "unit", unit))));
    }

    static Part sex(int start, int end, boolean female) {
        return Part.fact(
                PartKind.SEX,
                start,
                end,
                female ? "kvinna" : "man",
                female ? "woman" : "man",
                Map.of("sex", female ? "FEMALE" : "MALE"));
    }

    private static boolean add(List<Part> facts, Part fact) {
        boolean free = facts.stream().noneMatch(other -> other.start() < fact.end() && fact.start() < other.end());
        return free && facts.add(fact);
    }

    private static String unit(@org.jspecify.annotations.Nullable String written) {
        String word = written == null ? "y" : written.toLowerCase(Locale.ROOT);
        if (word.startsWith("m")) {
            return "MONTHS";
        }
        return word.startsWith("v") || word.startsWith("w") ? "WEEKS" : word.startsWith("d") ? "DAYS" : "YEARS";
    }

    private static String swedish(String unit, int value) {
        return switch (unit) {
            case "MONTHS" -> value == 1 ? "månad" : "månader";
            case "WEEKS" -> value == 1 ? "vecka" : "veckor";
            case "DAYS" -> value == 1 ? "dag" : "dagar";
            default -> "år";
        };
    }

    private static String english(String unit, int value) {
        String singular = unit.substring(0, unit.length() - 1).toLowerCase(Locale.ROOT);
        return value == 1 ? singular : singular + "s";
    }

    private static String number(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "i" -> "1";
            case "ii" -> "2";
            case "iii" -> "3";
            case "iv" -> "4";
            default -> written;
        };
    }

    // A study of phases 1 and 2 is in both.
    private static List<String> phases(String number) {
        return number.equals("1") ? List.of("EARLY_PHASE1", "PHASE1") : List.of("PHASE" + number);
    }
}
