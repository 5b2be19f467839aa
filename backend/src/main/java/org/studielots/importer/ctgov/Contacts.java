package org.studielots.importer.ctgov;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.studielots.study.StudyContact;

/**
 * The contacts that the registry publishes: the study's central ones first, then those of its Swedish locations. A name without a telephone
 * number or an e-mail address is no contact and is not stored, officials' names included.
 */
final class Contacts {
    private static final int MOST = 50;
    private static final int MOST_LOCATIONS = 5_000;

    private Contacts() {}

    static List<StudyContact> of(Fields module) {
        Set<StudyContact> contacts = new LinkedHashSet<>();
        for (Fields contact : module.objects("centralContacts", MOST)) {
            add(contacts, contact, null);
        }
        for (Fields location : module.objects("locations", MOST_LOCATIONS)) {
            if (SiteMapper.isSweden(location.line("country"))) {
                String place = location.line("facility");
                for (Fields contact : location.objects("contacts", MOST)) {
                    add(contacts, contact, place != null ? place : location.line("city"));
                }
            }
        }
        for (Fields official : module.objects("overallOfficials", MOST)) {
            add(contacts, official, official.line("affiliation"));
        }
        return new ArrayList<>(contacts).stream().limit(MOST).toList();
    }

    private static void add(Set<StudyContact> contacts, Fields contact, @Nullable String place) {
        String email = contact.line("email");
        String phone = contact.line("phone");
        String extension = contact.line("phoneExt");
        if (email == null && phone == null) {
            return;
        }
        String word = contact.line("role");
        String role = word == null ? null : role(word);
        String name = contact.line("name");
        contacts.add(new StudyContact(
                name != null ? name : "Contact",
                place == null ? role : (role == null ? "Contact" : role) + ", " + place,
                email,
                phone == null || extension == null ? phone : phone + " ext. " + extension));
    }

    private static String role(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('_', ' ');
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
