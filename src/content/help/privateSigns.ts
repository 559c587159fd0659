import type { KnownSignId } from './bodyRules';

/**
 * Signs that are nobody's business but that of the person who ticks them: they are answered at once, and neither kept nor
 * told on any screen that others look at as well.
 */
export const privateSigns: readonly string[] = [
  'mind-about-to',
  'mind-thoughts',
  'mind-two-weeks',
  'mind-low',
] satisfies readonly KnownSignId[];
