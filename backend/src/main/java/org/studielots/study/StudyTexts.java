package org.studielots.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.studielots.search.Word;
import org.studielots.shared.Language;
import org.studielots.shared.LocalizedText;
import org.studielots.vocabulary.ConceptFinder;
import org.studielots.vocabulary.Mention;

/** The texts of a study that are searched, each with its field and weight. Criteria that exclude are none of them. */
final class StudyTexts {
    private static final Pattern EXCLUSION = Pattern.compile(
            "exclusion\\s+criteria|exclusions?\\s*:|exklusionskriteri\\w+|excluded\\s+if|not\\s+eligible\\s+if|exkluderas",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INCLUSION =
            Pattern.compile("inclusion\\s+criteria|inklusionskriteri\\w+", Pattern.CASE_INSENSITIVE);

    private static final Set<String> PLACES = Set.of("sites", "sponsor");
    private static final Set<String> HEADINGS = Set.of("conditions", "keywords");

    private StudyTexts() {}

    /**
     * A text of a study.
     *
     * @param field name of the part in the schema's {@code Study}
     * @param text the text
     * @param language its language
     * @param weight how many times as much a word counts here as in a summary
     * @param topical whether what it names is what the study is about
     */
    record Part(String field, String text, Language language, int weight, boolean topical) {}

    /** The concepts that a part with these words names; names of places and organisations name none. */
    static List<Mention> mentions(Part part, List<Word> words, ConceptFinder finder) {
        if (PLACES.contains(part.field())) {
            return List.of();
        }
        return HEADINGS.contains(part.field())
                ? finder.inHeading(part.text(), words, part.language())
                : finder.inRecord(words, part.language());
    }

    /** The texts of {@code study}, those that say most of its topic first. */
    static List<Part> of(Study study) {
        List<Part> parts = new ArrayList<>();
        Language language = study.title().language();
        add(parts, "title", study.title(), 3, true);
        for (Condition condition : study.conditions()) {
            parts.add(new Part("conditions", condition.name(), language, 3, true));
        }
        for (String keyword : study.keywords()) {
            parts.add(new Part("keywords", keyword, language, 2, true));
        }
        for (Intervention intervention : study.interventions()) {
            parts.add(new Part("interventions", intervention.name(), language, 2, true));
        }
        if (study.acronym() != null) {
            parts.add(new Part("acronym", study.acronym(), language, 2, false));
        }
        add(parts, "officialTitle", study.officialTitle(), 2, true);
        add(parts, "summary", study.summary(), 1, false);
        add(parts, "description", study.description(), 1, false);
        LocalizedText criteria = study.eligibility().criteria();
        if (criteria != null) {
            String inclusion = inclusion(criteria.text());
            if (!inclusion.isBlank()) {
                parts.add(new Part("eligibility", inclusion, criteria.language(), 1, false));
            }
        }
        for (Site site : study.sites()) {
            if (site.inSweden()) {
                addPlain(parts, "sites", site.city(), language);
                addPlain(parts, "sites", site.facility(), language);
            }
        }
        addPlain(parts, "sponsor", study.sponsor().name(), language);
        return parts;
    }

    private static void add(List<Part> parts, String field, @Nullable LocalizedText text, int weight, boolean topical) {
        if (text != null) {
            parts.add(new Part(field, text.text(), text.language(), weight, topical));
        }
    }

    private static void addPlain(List<Part> parts, String field, @Nullable String text, Language language) {
        if (text != null) {
            parts.add(new Part(field, text, language, 1, false));
        }
    }

    /** What of {@code criteria} includes: all of it until exclusion is named, and what follows when inclusion is named again. */
    static String inclusion(String criteria) {
        StringBuilder inclusion = new StringBuilder();
        int at = 0;
        Matcher out = EXCLUSION.matcher(criteria);
        Matcher in = INCLUSION.matcher(criteria);
        while (at < criteria.length() && out.find(at)) {
            inclusion.append(criteria, at, out.start()).append('\n');
            if (!in.find(out.end())) {
                return inclusion.toString();
            }
            at = in.start();
        }
        return inclusion
                .append(criteria, Math.min(at, criteria.length()), criteria.length())
                .toString();
    }
}
