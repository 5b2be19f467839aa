import type { ConceptExplainedFragment, StudiedConditionFragment } from '../api/generated/graphql';

/** What is studied, by its everyday name. */
export interface NamedCondition {
  key: string;
  name: string;
  /** The language of the name. */
  language: 'SV' | 'EN' | null;
  /** The names that the registry writes, where they are others. */
  registryNames: string[];
  explanation: ConceptExplainedFragment['explanation'];
  /** Whether it was read out of the title. */
  derived: boolean;
}

/** Conditions by their everyday names, each once: a registry may write one disease in three ways. */
export function namedConditions(conditions: readonly StudiedConditionFragment[]): NamedCondition[] {
  const named = new Map<string, NamedCondition>();
  for (const { name, derived, concept } of conditions) {
    const key = concept?.id ?? name;
    const shown = concept?.name.text ?? name;
    let one = named.get(key);
    if (!one) {
      one = {
        key,
        name: shown,
        language: concept?.name.language ?? null,
        registryNames: [],
        explanation: concept?.explanation ?? null,
        derived,
      };
      named.set(key, one);
    }
    one.derived &&= derived;
    if (name.toLowerCase() !== shown.toLowerCase() && !one.registryNames.includes(name)) one.registryNames.push(name);
  }
  return [...named.values()];
}
