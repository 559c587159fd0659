import type { SignRules } from './signRules';

/** Pressure on the neck is never mild: its mildest sign is to be seen today. */
export const neckRules = {
  'neck-passed-out': { level: 'emergency', cautions: ['neck-pressure', 'faint-or-dizzy'], source: 'neck-guide' },
  'neck-breath': { level: 'emergency', cautions: ['neck-pressure', 'breath-trouble'], source: 'neck-leaflet' },
  'neck-voice': { level: 'emergency', cautions: ['neck-pressure'], source: 'neck-guide' },
  'neck-bladder': { level: 'emergency', cautions: ['neck-pressure'], source: 'neck-guide' },
  'neck-fit-or-weak': { level: 'emergency', cautions: ['neck-pressure', 'numb-limb'], source: 'neck-guide' },
  'neck-headache': { level: 'emergency', cautions: ['neck-pressure'], source: 'neck-guide' },
  'neck-sight-or-memory': { level: 'emergency', cautions: ['neck-pressure'], source: 'neck-guide' },
  'neck-spots-or-swelling': { level: 'emergency', cautions: ['neck-pressure'], source: 'neck-guide' },
  'neck-days-later': { level: 'emergency', cautions: ['neck-pressure'], source: 'neck-discharge' },
  'neck-pressed': { level: 'urgent', cautions: ['neck-pressure'], source: 'neck-leaflet' },
} as const satisfies SignRules;

export const headRules = {
  'head-not-waking': { level: 'emergency', cautions: ['head-knock', 'faint-or-dizzy'], source: 'head' },
  'head-fit': { level: 'emergency', cautions: ['head-knock'], source: 'head' },
  'head-senses': { level: 'emergency', cautions: ['head-knock', 'numb-limb'], source: 'head' },
  'head-fluid': { level: 'emergency', cautions: ['head-knock', 'bleeding'], source: 'head' },
  'head-face-drops': { level: 'emergency', cautions: ['head-knock', 'numb-limb'], source: 'stroke' },
  'head-was-out': { level: 'urgent', cautions: ['head-knock', 'faint-or-dizzy'], source: 'head' },
  'head-sick-or-aching': { level: 'urgent', cautions: ['head-knock'], source: 'head' },
  'head-at-risk': { level: 'urgent', cautions: ['head-knock', 'drunk-or-high'], source: 'head' },
  'head-scalp-swelling': { level: 'urgent', cautions: ['sore-scalp', 'head-knock'], source: 'hair-pulling' },
  'head-light-knock': { level: 'watch', cautions: ['head-knock'], source: 'head' },
  'head-sore-scalp': { level: 'watch', cautions: ['sore-scalp'], source: 'hair-pulling' },
} as const satisfies SignRules;
