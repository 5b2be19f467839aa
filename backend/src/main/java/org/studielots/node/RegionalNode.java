package org.studielots.node;

/**
 * One of the six regional nodes, one per healthcare region (requirement M10).
 *
 * @param id stable id, for example {@code forum-norr}
 * @param name its name
 * @param healthcareRegion id of its healthcare region
 * @param contact how to reach it
 */
public record RegionalNode(String id, BilingualName name, String healthcareRegion, ContactRoute contact) {}
