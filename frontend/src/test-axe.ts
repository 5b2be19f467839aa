import { render } from '@testing-library/svelte';
import axe from 'axe-core';
import type { Component } from 'svelte';

/** What axe finds in a component drawn by itself. Contrast needs a browser: the browser tests look at it. */
export async function axeFindings(
  component: Component<Record<string, unknown>>,
  props: Record<string, unknown>,
): Promise<string[]> {
  const { container, unmount } = render(component, { props });
  const { violations } = await axe.run(container, {
    // A component is no page: it needs no landmarks or first-level heading of its own.
    rules: {
      'color-contrast': { enabled: false },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
    },
  });
  unmount();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
