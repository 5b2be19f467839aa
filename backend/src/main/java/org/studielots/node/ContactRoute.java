package org.studielots.node;

/**
 * How to reach a node: a role and a web address, never a person (requirement M11–M12).
 *
 * @param role whom the address leads to
 * @param url web address, https
 * @param printedIn the source document that prints the address, for example {@code seeds/003}
 */
public record ContactRoute(BilingualName role, String url, String printedIn) {
    /** Refuses addresses that are not https. */
    public ContactRoute {
        if (!url.startsWith("https://")) {
            throw new IllegalArgumentException("A contact address begins with https://, not as in " + url);
        }
    }
}
