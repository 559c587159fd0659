import { installFolder } from './servedApart.js';

/** How many pixels of a picture one of the page takes. */
export const pixelRatio = 1.5;

const phone = { width: 360, height: 780 };
const desk = { width: 1280, height: 800 };

/**
 * What the browser's dialog shows of the app before it installs it, where that is called by its own name: screens that
 * nobody minds being seen. `npm run pictures` takes them.
 * @type {readonly { readonly file: string, readonly route: string, readonly viewport: typeof phone, readonly form: 'narrow' | 'wide', readonly label: string }[]}
 */
export const screenshots = [
  { file: `${installFolder}narrow-home.png`, route: '/', viewport: phone, form: 'narrow', label: 'Where it begins' },
  { file: `${installFolder}narrow-practice.png`, route: '/practice/water-or-tea', viewport: phone, form: 'narrow', label: 'How to do it well' },
  { file: `${installFolder}wide-home.png`, route: '/', viewport: desk, form: 'wide', label: 'Where it begins' },
];
