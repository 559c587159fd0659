import { categories, type Category, type Practice } from '../practice';

/** The most practices that stand on one page, where it needn't be more pages. */
const shortList = 6;

/** One page of choices. `category`: missing where a short list stands on one page. */
export interface ComparePage<Item> {
  readonly category?: Category;
  readonly items: readonly Item[];
}

/** A list by pages: a short one is one page, a longer one has a page for each category that is in it, in their order. */
export function comparePages<Item extends { readonly practice: Practice }>(
  items: readonly Item[],
): readonly ComparePage<Item>[] {
  if (items.length <= shortList) return [{ items }];
  return categories.flatMap((category) => {
    const here = items.filter(({ practice }) => practice.category === category);
    return here.length > 0 ? [{ category, items: here }] : [];
  });
}
