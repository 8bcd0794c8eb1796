import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds, as lines that say rule and place. The marks of the strip of dates stand where
 * their dates are, closer than 24 px; the list has a target of full size for each of them, which is
 * the exception "equivalent" of WCAG 2.5.8, so that the strip is left out of that one rule.
 * @param within a selector of the part that is looked at; left out, the whole page
 */
export async function axeFaults(page: Page, within = 'html'): Promise<string[]> {
  const builder = () => new AxeBuilder({ page }).include(within);
  const all = builder().withTags(tags).disableRules('target-size');
  const targets = builder().withRules('target-size').exclude('[aria-labelledby="timeline-title"]');
  const found = [await all.analyze(), await targets.analyze()];
  return found
    .flatMap(({ violations }) => violations)
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
