import type { LocationQuery } from 'vue-router';

/** What the page can be shown in. The first of each is what an address without a wish means. */
export const looks = ['device', 'dark', 'light', 'night'] as const;
export const directions = ['ltr', 'rtl'] as const;
export const sizes = ['100', '200'] as const;

export interface Dress {
  readonly look: (typeof looks)[number];
  readonly direction: (typeof directions)[number];
  readonly size: (typeof sizes)[number];
}

/** The dress that an address asks for, as in `#/gallery?look=night&direction=rtl&size=200`. What isn't known counts as not asked. */
export function dressAskedFor(query: LocationQuery): Dress {
  return {
    look: looks.find((one) => one === query['look']) ?? 'device',
    direction: directions.find((one) => one === query['direction']) ?? 'ltr',
    size: sizes.find((one) => one === query['size']) ?? '100',
  };
}

/** The dress that the page has on, to be put on again by whoever leaves the gallery. */
export function dressWorn(): Dress {
  if (typeof document === 'undefined') return dressAskedFor({});
  const { dataset, dir } = document.documentElement;
  return dressAskedFor({ look: dataset['look'] ?? null, direction: dir });
}

/** Dresses the whole page. Does nothing where there is none. */
export function dressPage({ look, direction, size }: Dress): void {
  if (typeof document === 'undefined') return;
  const root = document.documentElement;
  if (look === 'device') delete root.dataset['look'];
  else root.dataset['look'] = look;
  root.dir = direction;
  root.style.fontSize = size === '100' ? '' : `${size}%`;
}
