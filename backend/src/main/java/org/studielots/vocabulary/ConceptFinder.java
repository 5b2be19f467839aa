package org.studielots.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.studielots.search.Word;
import org.studielots.search.Words;
import org.studielots.shared.Language;

/**
 * Recognises concepts in texts by any of their names: in records closely, in questions forgivingly. The public door of recognition. Safe
 * for use by many threads.
 */
@Component
public final class ConceptFinder {
    private final Supplier<ConceptNames> names;
    private final Supplier<CompoundParts> compounds;
    private final Supplier<QuestionReader> questions;

    /** Reads texts with {@code vocabulary}; what is needed is made on first use. */
    public ConceptFinder(Vocabulary vocabulary) {
        names = SingletonSupplier.of(() -> new ConceptNames(vocabulary));
        compounds = SingletonSupplier.of(() -> new CompoundParts(vocabulary));
        questions = SingletonSupplier.of(
                () -> new QuestionReader(names.get(), compounds.get(), new Composites(vocabulary, names.get())));
    }

    /**
     * The concepts that a record's text names, in its order, the longest name at each place; what the text denies ("no history of diabetes")
     * is left out.
     *
     * @param text the words, see {@link Words}
     * @param language the language of the text; English names and abbreviations are met in Swedish texts too
     */
    public List<Mention> inRecord(List<Word> text, Language language) {
        boolean[] denied = Denials.in(text);
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            NameTree.Found found = names.get().inRecord(text, at, language);
            if (found == null) {
                if (language == Language.SV) {
                    addParts(mentions, text, at, denied);
                }
                at++;
            } else {
                if (!denied[at]) {
                    mentions.add(new Mention(
                            found.name().concept(),
                            at,
                            at + found.words(),
                            found.name().written()));
                }
                at += found.words();
            }
        }
        return mentions;
    }

    /**
     * The concepts that a registry's heading names, for example that of a condition: the one that the whole of it names, also turned about
     * ("Osteoarthritis, Knee"), else those that are named in it.
     *
     * @param heading the heading
     * @param words its words
     * @param language its language
     */
    public List<Mention> inHeading(String heading, List<Word> words, Language language) {
        Concept whole = heading.indexOf(',') < 0 ? null : findWhole(heading, language);
        return whole == null
                ? inRecord(words, language)
                : List.of(new Mention(whole, 0, words.size(), whole.name(language)));
    }

    private void addParts(List<Mention> mentions, List<Word> text, int at, boolean[] denied) {
        if (denied[at]) {
            return;
        }
        for (String part : compounds.get().of(text.get(at).text())) {
            NameTree.Found found = names.get().inRecord(Words.of(part), 0, Language.SV);
            if (found != null) {
                mentions.add(new Mention(
                        found.name().concept(), at, at + 1, found.name().written()));
            }
        }
    }

    /** The words that a Swedish compound is made of; empty when it is none. */
    public List<String> partsOf(String word) {
        return compounds.get().of(word);
    }

    /**
     * What the words of a question mean, in its order: concepts by any name in either language, with dots missing, misspelt, put
     * together or taken apart.
     *
     * @param text the words
     * @param lore what is known of words that name nothing
     */
    public List<Unit> inQuestion(List<Word> text, QuestionWords lore) {
        return questions.get().read(text, lore);
    }

    /** As {@link #inQuestion} for a long description, which is read as closely as a record: in its language, nothing corrected. */
    public List<Unit> inDescription(List<Word> text) {
        Language language = Languages.of(text);
        List<Unit> units = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            NameTree.Found found = names.get().inRecord(text, at, language);
            units.add(
                    found == null
                            ? new Unit(at, at + 1, null, text.get(at).text(), false)
                            : new Unit(
                                    at,
                                    at + found.words(),
                                    found.name().concept(),
                                    found.name().written(),
                                    false));
            at += found == null ? 1 : found.words();
        }
        return units;
    }

    /** Whether each word of a text stands where the text denies: after "no", "without", "inte", "utan" and the like. */
    public static boolean[] denied(List<Word> text) {
        return Denials.in(text);
    }

    /** The concept that the whole of a short text names, for example a registry's name of a condition; null when there is none. */
    public @Nullable Concept findWhole(String text, Language language) {
        List<Word> words = Words.of(text);
        Concept concept = wholeOf(words, language);
        if (concept == null && text.indexOf(',') >= 0) {
            concept = wholeOf(Words.of(turned(text)), language);
        }
        return concept;
    }

    private @Nullable Concept wholeOf(List<Word> words, Language language) {
        if (words.isEmpty()) {
            return null;
        }
        NameTree.Found found = names.get().inRecord(words, 0, language);
        return found != null && found.words() == words.size() ? found.name().concept() : null;
    }

    /** A heading as it is said: "Leukemia, Myeloid, Acute" as "Acute Myeloid Leukemia". */
    static String turned(String heading) {
        String[] parts = heading.split(",");
        StringBuilder turned = new StringBuilder(heading.length());
        for (int i = parts.length - 1; i >= 0; i--) {
            turned.append(parts[i].strip()).append(i == 0 ? "" : " ");
        }
        return turned.toString();
    }
}
