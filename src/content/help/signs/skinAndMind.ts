import type { SignRules } from './signRules';

/** Signs of heat and of cold set `too-hot-or-cold` too, for own practices that tell no difference. */
export const skinRules = {
  'skin-burn-deep': { level: 'emergency', cautions: ['burn', 'broken-skin'], source: 'burns' },
  'skin-too-cold': { level: 'emergency', cautions: ['too-cold', 'too-hot-or-cold'], source: 'cold' },
  'skin-too-hot': { level: 'emergency', cautions: ['too-hot', 'too-hot-or-cold', 'faint-or-dizzy'], source: 'heat' },
  'skin-burn-blister': { level: 'urgent', cautions: ['burn', 'broken-skin'], source: 'burns' },
  'skin-bruise-growing': { level: 'urgent', cautions: ['bruised-area'], source: 'bruises' },
  'skin-infected': { level: 'urgent', cautions: ['broken-skin'], source: 'bites' },
  'skin-burn-small': { level: 'watch', cautions: ['burn'], source: 'burn-first-aid' },
  'skin-hot-and-dizzy': { level: 'watch', cautions: ['too-hot', 'too-hot-or-cold', 'faint-or-dizzy'], source: 'heat' },
  'skin-shivering': { level: 'watch', cautions: ['too-cold', 'too-hot-or-cold'], source: 'cold' },
  'skin-bruise': { level: 'ok', cautions: ['bruised-area'], source: 'bruises' },
} as const satisfies SignRules;

export const mindRules = {
  'mind-cant-wake': { level: 'emergency', cautions: ['drunk-or-high', 'breath-trouble'], source: 'overdose' },
  'mind-confused': { level: 'emergency', cautions: ['drunk-or-high', 'faint-or-dizzy'], source: 'ambulance-when' },
  'mind-about-to': { level: 'emergency', cautions: [], source: 'help-straight-away' },
  'mind-thoughts': { level: 'urgent', cautions: [], source: 'help-straight-away' },
  'mind-drunk-or-high': { level: 'watch', cautions: ['drunk-or-high'], source: 'overdose' },
  'mind-two-weeks': { level: 'doctor', cautions: [], source: 'depression' },
  'mind-panic': { level: 'watch', cautions: ['breath-trouble'], source: 'panic' },
  'mind-low': { level: 'ok', cautions: [], source: 'depression' },
} as const satisfies SignRules;
