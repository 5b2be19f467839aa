package org.studielots.study;

/**
 * Who is responsible for a study.
 *
 * @param name as the registry writes it; {@link #NOT_STATED}'s name when it has none
 * @param sponsorClass kind of organisation
 */
public record Sponsor(String name, SponsorClass sponsorClass) {
    /** The registry names nobody. */
    public static final Sponsor NOT_STATED = new Sponsor("Not stated", SponsorClass.NOT_STATED);
}
