import type { ClinicianGroup } from '@/domain/help/clinicianCard';
import type { KnownSignId } from './bodyRules';

/** The questions of the card for a clinician, in the order in which a clinician needs them. */
export const clinicianGroups = [
  {
    id: 'happened',
    many: true,
    options: ['neck', 'less-air', 'held', 'blow', 'fall', 'inside', 'skin-broken', 'burn', 'medicines', 'alcohol', 'drugs'],
    signs: { neck: 'neck-pressed' },
  },
  { id: 'when', many: false, options: ['hour', 'today', 'yesterday', 'days', 'longer'], signs: {} },
  {
    id: 'where',
    many: true,
    options: ['at-head', 'at-neck', 'at-chest', 'at-back', 'at-belly', 'at-groin', 'at-bottom', 'at-arm', 'at-leg', 'nowhere'],
    signs: {},
  },
  {
    id: 'now',
    many: true,
    options: ['numb', 'weak', 'bleeding', 'breath', 'voice', 'passed-out', 'senses', 'fever', 'grows', 'dark-thoughts'],
    signs: {
      numb: 'limbs-numb-still',
      weak: 'limbs-hand-drops',
      bleeding: 'bleeding-wont-stop',
      breath: 'chest-short-of-breath',
      voice: 'neck-voice',
      'passed-out': 'chest-passed-out',
      senses: 'head-senses',
      fever: 'belly-pain-or-fever',
      grows: 'belly-pain-or-fever',
      'dark-thoughts': 'mind-thoughts',
    },
  },
  {
    id: 'know',
    many: true,
    options: ['thinners', 'pregnant', 'allergy', 'condition', 'ask-pep', 'ask-contraception', 'ask-tests'],
    signs: {},
  },
  {
    id: 'wish',
    many: true,
    options: ['alone', 'company', 'choose-who', 'ask-first', 'slowly', 'in-writing', 'no-sharing'],
    signs: {},
  },
  { id: 'agreed', many: false, options: ['wanted', 'rather-not', 'not-wanted'], signs: {} },
] as const satisfies readonly (ClinicianGroup & { readonly signs: Readonly<Record<string, KnownSignId>> })[];

export type ClinicianGroupId = (typeof clinicianGroups)[number]['id'];
export type ClinicianOptionId = (typeof clinicianGroups)[number]['options'][number];
