package org.studielots.edge;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Language;

/** Why a document is not delivered, in the reader's language. */
enum DocumentWords {
    /** In Swedish. */
    SWEDISH(Language.SV),
    /** In English. */
    ENGLISH(Language.EN);

    private final Language language;

    DocumentWords(Language language) {
        this.language = language;
    }

    /** The words in {@code language}. */
    static DocumentWords in(Language language) {
        return language == Language.SV ? SWEDISH : ENGLISH;
    }

    /** The language. */
    Language language() {
        return language;
    }

    /** Value of the header {@code Content-Language}. */
    String tag() {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private String either(String swedish, String english) {
        return this == SWEDISH ? swedish : english;
    }

    /** A status in few words. */
    String title(int status) {
        return switch (status) {
            case 400 -> either("Adressen gick inte att förstå", "The address was not understood");
            case 405 -> either("Fel sätt att fråga", "Wrong way to ask");
            case 429 -> either("För många frågor", "Too many requests");
            case 503 -> either("Inte tillgängligt just nu", "Not available just now");
            default -> either("Något gick fel hos oss", "Something went wrong in the service");
        };
    }

    /** The method is none that this address takes. */
    String onlyGet() {
        return either("Den här adressen kan bara hämtas, med GET.", "This address can only be fetched, by GET.");
    }

    /** The caller asks too often. */
    String tooOften(@Nullable String seconds) {
        return either(
                "För många frågor på kort tid. Vänta " + seconds + " sekunder.",
                "Too many requests in a short time. Wait " + seconds + " seconds.");
    }

    /** The address cannot be decoded. */
    String unreadable() {
        return either(
                "Adressen har ett procenttecken som inte följs av två hexadecimala siffror. Skriv själva tecknet som %25.",
                "The address has a % that is not followed by two hexadecimal digits. Encode % itself as %25.");
    }

    /** The language is none of ours. */
    String unknownLanguage() {
        return either(
                "Efter ”language=” kan sv eller en stå, en gång. Utan det är språket svenska.",
                "After “language=” can stand sv or en, once. Without it the language is Swedish.");
    }

    /** The index is being built, or the store cannot be reached. */
    String unavailable() {
        return either(
                "Sökningen går inte att nå just nu. Försök igen om en stund.",
                "The search cannot be reached just now. Try again in a while.");
    }

    /** A fault of ours, with the number that the log has it under. */
    String fault(String reference) {
        return either(
                "Något gick fel hos oss. Felet är antecknat; ange numret " + reference + " om du anmäler det.",
                FaultLog.message(reference));
    }
}
