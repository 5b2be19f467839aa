package org.studielots.study;

/**
 * What is studied: a disease, a symptom or a state.
 *
 * @param name as the registry writes it
 * @param derived whether it was inferred from the title since the registry states none
 */
public record Condition(String name, boolean derived) {}
