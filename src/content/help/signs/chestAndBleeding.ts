import type { SignRules } from './signRules';

export const chestRules = {
  'chest-not-breathing': { level: 'emergency', cautions: ['breath-trouble', 'faint-or-dizzy'], source: 'overdose' },
  'chest-pain': { level: 'emergency', cautions: ['breath-trouble'], source: 'chest-pain' },
  'chest-short-of-breath': { level: 'emergency', cautions: ['breath-trouble'], source: 'ambulance-when' },
  'chest-allergy': { level: 'emergency', cautions: ['breath-trouble'], source: 'allergy' },
  'chest-passed-out': { level: 'emergency', cautions: ['faint-or-dizzy'], source: 'passed-out' },
  'chest-comes-and-goes': { level: 'doctor', cautions: ['breath-trouble'], source: 'chest-pain' },
  'chest-dizzy': { level: 'watch', cautions: ['faint-or-dizzy'], source: 'fainting' },
} as const satisfies SignRules;

export const bleedingRules = {
  'bleeding-wont-stop': { level: 'emergency', cautions: ['bleeding', 'broken-skin'], source: 'severe-bleeding' },
  'bleeding-something-in-wound': { level: 'emergency', cautions: ['bleeding', 'broken-skin'], source: 'severe-bleeding' },
  'bleeding-pad-an-hour': { level: 'emergency', cautions: ['bleeding'], source: 'heavy-bleeding' },
  'bleeding-bottom-much': { level: 'emergency', cautions: ['bleeding'], source: 'rectal-bleeding' },
  'bleeding-missed-period': { level: 'urgent', cautions: ['bleeding'], source: 'bleeding-after-sex' },
  'bleeding-dark': { level: 'urgent', cautions: ['bleeding'], source: 'rectal-bleeding' },
  'bleeding-cut-deep': { level: 'urgent', cautions: ['bleeding', 'broken-skin'], source: 'cuts' },
  'bleeding-bite': { level: 'urgent', cautions: ['broken-skin'], source: 'bites' },
  'bleeding-after-sex': { level: 'doctor', cautions: ['bleeding'], source: 'bleeding-after-sex' },
  'bleeding-bottom-little': { level: 'watch', cautions: ['bleeding'], source: 'rectal-bleeding' },
  'bleeding-small-cut': { level: 'ok', cautions: ['broken-skin'], source: 'cuts' },
} as const satisfies SignRules;
