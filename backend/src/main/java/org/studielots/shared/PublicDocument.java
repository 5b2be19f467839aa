package org.studielots.shared;

import java.util.List;
import java.util.Map;

/**
 * A document that anyone may fetch by its address. A feature writes it; the edge delivers it, with limits, compression, entity tags and
 * refusals as everywhere. What it holds depends on the parameters, the data and the Swedish day only. Safe for use by many threads.
 */
public interface PublicDocument {
    /** Its address below the server's own, with a slash first. */
    String path();

    /** Value of the {@code Content-Type} header. */
    String contentType();

    /**
     * The document.
     *
     * @throws DomainException with a message in the reader's language when the parameters are not understood
     */
    byte[] write(Request request);

    /**
     * What a reader asks for.
     *
     * @param site address of the pages, without a slash at its end, for example {@code https://studies.example}
     * @param language of the reader
     * @param parameters decoded values by name, without the one for the language
     */
    record Request(String site, Language language, Map<String, List<String>> parameters) {}
}
