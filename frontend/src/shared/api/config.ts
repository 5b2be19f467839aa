/** What whoever runs the pages may set in `config.json`, without building anew. */
export interface Config {
  /** Address of the GraphQL API. The content policy must allow it when it is another origin. */
  apiUrl: string;
  /** Where complaints about accessibility go; null when whoever runs the pages has set none. */
  feedback: { email: string | null; url: string | null; phone: string | null };
}

const defaults: Config = { apiUrl: '/graphql', feedback: { email: null, url: null, phone: null } };

let loaded: Promise<Config> | undefined;

/** The configuration, fetched once. A file that is missing or broken leaves the defaults in force. */
export function config(): Promise<Config> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Config> {
  try {
    const response = await fetch('/config.json');
    return response.ok ? merge(await response.json()) : defaults;
  } catch {
    return defaults;
  }
}

/** Takes from `given` what has the right form, and the defaults for the rest. */
export function merge(given: unknown): Config {
  const file = isObject(given) ? given : {};
  const feedback = isObject(file['feedback']) ? file['feedback'] : {};
  return {
    apiUrl: text(file['apiUrl']) ?? defaults.apiUrl,
    feedback: { email: text(feedback['email']), url: text(feedback['url']), phone: text(feedback['phone']) },
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
