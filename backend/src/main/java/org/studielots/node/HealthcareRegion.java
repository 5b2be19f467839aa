package org.studielots.node;

/**
 * One of the six healthcare regions that the regions cooperate in (förordning 1982:777).
 *
 * @param id stable id, for example {@code mellansverige}
 * @param name its name
 */
public record HealthcareRegion(String id, BilingualName name) {}
