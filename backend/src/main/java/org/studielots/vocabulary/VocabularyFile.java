package org.studielots.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one file of the vocabulary: blocks parted by an empty line, in each the id and then one {@code key: value} a line. */
final class VocabularyFile {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LINE = Pattern.compile("([a-zA-Z0-9-]+):\\s+(.*\\S)\\s*");
    private static final Pattern ICD10 = Pattern.compile("[A-Z]\\d\\d(\\.\\d)?(-[A-Z]\\d\\d)?");
    private static final Pattern UNUSABLE = Pattern.compile("[()/\"\\[\\]|]");
    private static final Set<String> KEYS =
            Set.of("kind", "icd10", "broader", "seeAlso", "sv", "en", "abbr", "misspelt", "explain", "explain-en");

    private final String name;
    private final List<VocabularyMistake> mistakes;
    private final List<Placed> concepts = new ArrayList<>();

    private VocabularyFile(String name, List<VocabularyMistake> mistakes) {
        this.name = name;
        this.mistakes = mistakes;
    }

    /** A concept with the place it was read at. */
    record Placed(Concept concept, String file, int line) {}

    /**
     * The concepts of a file.
     *
     * @param name the file's name, for mistakes
     * @param content its text
     * @param mistakes takes what is wrong; a concept with a mistake is left out
     */
    static List<Placed> read(String name, String content, List<VocabularyMistake> mistakes) {
        VocabularyFile file = new VocabularyFile(name, mistakes);
        file.readBlocks(content.split("\\R", -1));
        return file.concepts;
    }

    private void readBlocks(String[] lines) {
        int at = 0;
        while (at < lines.length) {
            if (lines[at].isBlank() || lines[at].startsWith("#")) {
                at++;
                continue;
            }
            int begin = at;
            Map<String, String> entries = new LinkedHashMap<>();
            Map<String, Integer> lineOf = new LinkedHashMap<>();
            int before = mistakes.size();
            for (at++; at < lines.length && !lines[at].isBlank(); at++) {
                readEntry(lines[at], at + 1, entries, lineOf);
            }
            Concept concept = toConcept(lines[begin].strip(), begin + 1, entries, lineOf);
            if (concept != null && mistakes.size() == before) {
                concepts.add(new Placed(concept, name, begin + 1));
            }
        }
    }

    private void readEntry(String line, int number, Map<String, String> entries, Map<String, Integer> lineOf) {
        if (line.startsWith("#")) {
            return;
        }
        Matcher entry = LINE.matcher(line);
        if (!entry.matches()) {
            report(number, "\"" + line + "\" is no \"key: value\"; begin a new concept after an empty line");
        } else if (!KEYS.contains(entry.group(1))) {
            report(
                    number,
                    "the key \"" + entry.group(1) + "\" is not known; use one of "
                            + KEYS.stream().sorted().toList());
        } else if (entries.putIfAbsent(entry.group(1), entry.group(2)) != null) {
            report(number, "the key \"" + entry.group(1) + "\" stands twice in one concept");
        } else {
            lineOf.put(entry.group(1), number);
        }
    }

    private @Nullable Concept toConcept(String id, int line, Map<String, String> entries, Map<String, Integer> lineOf) {
        if (!ID.matcher(id).matches()) {
            report(
                    line,
                    "\"" + id
                            + "\" is no id; write small English letters and digits with hyphens, for example breast-cancer");
        }
        ConceptKind kind = kind(id, line, entries.get("kind"), lineOf);
        List<String> swedish = names("sv", id, line, entries, lineOf);
        List<String> english = names("en", id, line, entries, lineOf);
        if (entries.containsKey("explain") != entries.containsKey("explain-en")) {
            report(line, id + " is explained in one language only; give both explain and explain-en");
        }
        List<String> icd10 = list(entries.get("icd10"));
        icd10.stream()
                .filter(code -> !ICD10.matcher(code).matches())
                .forEach(code -> report(
                        lineOf.getOrDefault("icd10", line),
                        "\"" + code + "\" is no category of ICD-10; write C50, I60-I69 or E10.2"));
        return kind == null || swedish.isEmpty() || english.isEmpty()
                ? null
                : new Concept(
                        id,
                        kind,
                        icd10,
                        list(entries.get("broader")),
                        list(entries.get("seeAlso")),
                        swedish,
                        english,
                        terms("abbr", entries, lineOf),
                        terms("misspelt", entries, lineOf),
                        entries.get("explain"),
                        entries.get("explain-en"));
    }

    private @Nullable ConceptKind kind(String id, int line, @Nullable String written, Map<String, Integer> lineOf) {
        for (ConceptKind kind : ConceptKind.values()) {
            if (kind.name().equals(written)) {
                return kind;
            }
        }
        report(
                lineOf.getOrDefault("kind", line),
                (written == null ? id + " has no kind" : "the kind \"" + written + "\" is not known") + "; use one of "
                        + Arrays.toString(ConceptKind.values()));
        return null;
    }

    private List<String> names(
            String key, String id, int line, Map<String, String> entries, Map<String, Integer> lineOf) {
        List<String> names = terms(key, entries, lineOf);
        if (names.isEmpty()) {
            report(line, id + " has no names in \"" + key + "\"; give at least the one that is shown");
        }
        return names;
    }

    private List<String> terms(String key, Map<String, String> entries, Map<String, Integer> lineOf) {
        List<String> terms = list(entries.get(key));
        for (String term : terms) {
            if (term.isEmpty() || UNUSABLE.matcher(term).find()) {
                report(
                        lineOf.getOrDefault(key, 0),
                        "\"" + term
                                + "\" is no name; write each name out, without brackets, quotes and slashes, parted by ;");
            }
        }
        return terms;
    }

    private static List<String> list(@Nullable String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(";", -1))
                        .map(String::strip)
                        .distinct()
                        .toList();
    }

    private void report(int line, String reason) {
        mistakes.add(new VocabularyMistake(name, line, reason));
    }
}
