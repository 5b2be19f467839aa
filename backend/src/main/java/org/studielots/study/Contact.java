package org.studielots.study;

import org.jspecify.annotations.Nullable;
import org.studielots.node.BilingualName;
import org.studielots.node.ContactRoute;
import org.studielots.shared.Language;

/**
 * Somebody to ask, see the schema's {@code Contact}.
 *
 * @param kind which step of the chain it is
 * @param names name in both languages
 * @param roles what the contact does in both languages, null when not stated
 * @param email e-mail address, null when not published
 * @param phone telephone number, null when not published
 * @param url web address, null when there is none
 * @param nodeId the node, null for other kinds
 */
record Contact(
        Kind kind,
        BilingualName names,
        @Nullable BilingualName roles,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String url,
        @Nullable String nodeId) {
    /** Steps of the contact chain (requirement M16). */
    enum Kind {
        /** The study's own contact. */
        STUDY,
        /** The local node of a site's region. */
        LOCAL_NODE,
        /** The regional node of a site's municipality or the sponsor's region. */
        REGIONAL_NODE,
        /** The national entry. */
        NATIONAL
    }

    static Contact of(StudyContact published) {
        String role = published.role();
        return new Contact(
                Kind.STUDY,
                new BilingualName(published.name(), published.name()),
                role == null ? null : new BilingualName(role, role),
                published.email(),
                published.phone(),
                null,
                null);
    }

    static Contact of(Kind kind, BilingualName name, ContactRoute route, @Nullable String nodeId) {
        return new Contact(kind, name, route.role(), null, null, route.url(), nodeId);
    }

    String name(Language language) {
        return names.in(language);
    }

    @Nullable String role(Language language) {
        return roles == null ? null : roles.in(language);
    }
}
