import { filesOf, guiseNames, iconShapes } from '../src/platform/guises.ts';
import { pixelRatio, screenshots } from './screenshots.js';

const pictures = screenshots.map(({ file, viewport: { width, height }, form, label }) => ({
  src: file,
  sizes: `${width * pixelRatio}x${height * pixelRatio}`,
  type: 'image/png',
  form_factor: form,
  label,
}));

/**
 * What the browser reads when it installs the app under a guise. All share one id, which never changes, so that an
 * installed app stays the same app whatever it is called.
 * @param {import('../src/platform/guises.ts').Guise} guise
 * @param {string} base where the app stands on its host
 */
export function manifestOf(guise, base) {
  const { icons } = filesOf(guise);
  const name = guiseNames[guise];
  const small = [{ src: `${icons}-192.png`, sizes: '192x192', type: 'image/png' }];
  return {
    id: base === './' ? '/' : base,
    start_url: './',
    scope: './',
    name,
    short_name: name,
    description: `${name}, kept on this device.`,
    lang: 'en',
    dir: /** @type {const} */ ('ltr'),
    display: /** @type {const} */ ('standalone'),
    background_color: '#15181a',
    theme_color: '#15181a',
    categories: ['lifestyle'],
    icons: iconShapes.map(({ end, size, purpose }) => ({ src: icons + end, sizes: `${size}x${size}`, type: 'image/png', purpose })),
    // Under another name there is nothing to show.
    ...(guise === 'lamp' ? { screenshots: pictures } : {}),
    // A file, a photo of codes or a text with somebody's card, handed over by another app: the worker takes it.
    share_target: {
      action: './receive',
      method: /** @type {const} */ ('POST'),
      enctype: 'multipart/form-data',
      params: {
        text: 'text',
        files: [{ name: 'files', accept: ['application/octet-stream', '.age', 'text/plain', '.txt', 'image/*'] }],
      },
    },
    shortcuts: [
      { name: 'Evening', url: './#/now', icons: small },
      { name: 'Menu', url: './#/menu', icons: small },
      { name: 'Card', url: './#/card', icons: small },
    ],
  };
}

/**
 * Puts the manifests of the other guises beside the app's own, which the worker's plugin makes.
 * @param {string} base
 * @returns {import('vite').Plugin}
 */
export function otherManifests(base) {
  return {
    name: 'other-manifests',
    apply: 'build',
    generateBundle() {
      for (const guise of /** @type {import('../src/platform/guises.ts').Guise[]} */ (Object.keys(guiseNames))) {
        if (guise === 'lamp') continue;
        const { manifest } = filesOf(guise);
        this.emitFile({ type: 'asset', fileName: manifest, source: JSON.stringify(manifestOf(guise, base)) });
      }
    },
  };
}
