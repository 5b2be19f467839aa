package org.studielots.node;

/**
 * One of Forum Mellansverige's seven local nodes, one per region (requirement M11–M12).
 *
 * @param id stable id, for example {@code uppsala}
 * @param name its name
 * @param region the region it serves
 * @param regionalNode id of the regional node it belongs to
 * @param contact how to reach it
 */
public record LocalNode(String id, BilingualName name, RegionCode region, String regionalNode, ContactRoute contact) {}
