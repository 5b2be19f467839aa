package org.studielots.importer.ctgov;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of persons where a place belongs: some records name the investigator as the facility. Persons' names are stored only where the
 * registry publishes them as the study's contact, so such a facility is left out. Told by a title or by a usual given name, and only when
 * no word of the name is one of an organisation. Safe for use by many threads.
 */
final class PersonNames {
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?iu)(hosp|klini|clini|hopital|hôpital|ospedal|zieken|gasthuis|krank|"
                    + "spital|sjuk|sygehus|sairaala|korhaz|cent|univ|inst|school|college|depart|division|unit|associat|group|medic|research|"
                    + "health|care|found|stift|labor|pharma|praxis|practice|office|cancer|tumor|oncol|onkol|urol|cardio|kardio|derm|"
                    + "retina|eye|surg|therap|consult|special|service|site|trust|society|network|programm|council|county|region|"
                    + "veteran|memorial|infirmary|inc\\b|ltd|llc|corp|gmbh|\\bab\\b|house|pavilion|\\bcrs\\b|mottag|lasarett|vård|avdel)");
    private static final Pattern TITLED = Pattern.compile("(?iu)(dr|doctor|prof|professor|docent)\\.?\\s+\\p{L}.*");
    private static final Pattern DEGREE =
            Pattern.compile("(?u)\\p{L}.*[\\s,]\\s*(MD|M\\.D\\.?|PhD|Ph\\.D\\.?|DO|D\\.O\\.?|DDS)([\\s,].*)?");
    private static final Pattern NAME =
            Pattern.compile("(?u)\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}\\.?)?(?:\\s+(?:von|van|de|af))?"
                    + "(?:\\s+\\p{Lu}[\\p{L}'’-]+){1,2}");

    private final Set<String> givenNames = new HashSet<>(Resources.lines("/registry-data/given-names.txt").stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList());

    /** Whether {@code facility} is the name of a person. */
    boolean isPerson(String facility) {
        boolean looksSo = TITLED.matcher(facility).matches()
                || DEGREE.matcher(facility).matches()
                || (beginsWithGivenName(facility) && NAME.matcher(facility).matches());
        return looksSo && !ORGANISATION.matcher(facility).find();
    }

    private boolean beginsWithGivenName(String facility) {
        int end = facility.indexOf(' ');
        return end > 0 && givenNames.contains(facility.substring(0, end).toLowerCase(Locale.ROOT));
    }
}
