package org.studielots.study;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.studielots.shared.Language;
import org.studielots.shared.Versioned;

/** Fields of a contact that have a language. */
@Controller
@Versioned
class ContactController {
    @SchemaMapping(typeName = "Contact")
    String name(Contact contact, @Argument Language language) {
        return contact.name(language);
    }

    @SchemaMapping(typeName = "Contact")
    @Nullable String role(Contact contact, @Argument Language language) {
        return contact.role(language);
    }
}
