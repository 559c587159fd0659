import type { SignRules } from './signRules';

export const limbsRules = {
  'limbs-pale-and-dead': { level: 'emergency', cautions: ['numb-limb'], source: 'nerve-urgent' },
  'limbs-saddle': { level: 'emergency', cautions: ['numb-limb'], source: 'saddle' },
  'limbs-hard-and-painful': { level: 'emergency', cautions: ['numb-limb', 'bruised-area'], source: 'compartment' },
  'limbs-hand-drops': { level: 'urgent', cautions: ['numb-limb'], source: 'serious-injuries' },
  'limbs-cant-move': { level: 'urgent', cautions: ['numb-limb', 'bruised-area'], source: 'serious-injuries' },
  'limbs-calf': { level: 'urgent', cautions: ['bruised-area'], source: 'leg-clot' },
  'limbs-numb-still': { level: 'doctor', cautions: ['numb-limb'], source: 'nerve-first-aid' },
  'limbs-tingling': { level: 'watch', cautions: ['numb-limb'], source: 'nerve-first-aid' },
} as const satisfies SignRules;

export const bellyRules = {
  'belly-severe': { level: 'emergency', cautions: [], source: 'belly' },
  'belly-hurt-and-blood': { level: 'emergency', cautions: ['bleeding', 'bruised-area'], source: 'belly' },
  'belly-inside-stuck': { level: 'emergency', cautions: [], source: 'inside' },
  'belly-four-hours': { level: 'emergency', cautions: [], source: 'four-hours' },
  'belly-sudden-groin': { level: 'emergency', cautions: ['bruised-area'], source: 'torsion' },
  'belly-shoulder': { level: 'emergency', cautions: ['bleeding', 'faint-or-dizzy'], source: 'ectopic' },
  'belly-left-inside': { level: 'urgent', cautions: [], source: 'left-inside' },
  'belly-blood-in-pee': { level: 'urgent', cautions: ['bleeding'], source: 'blood-in-pee' },
  'belly-pain-or-fever': { level: 'urgent', cautions: [], source: 'belly' },
  'belly-sore': { level: 'watch', cautions: [], source: 'belly' },
} as const satisfies SignRules;
