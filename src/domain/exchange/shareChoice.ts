import { cardFields, privateCardFields, type CardField } from '../card/card';
import type { PracticeId } from '../practice';
import { situations, type Situation } from '../situation';
import type { SharedCard } from './sharedCard';

/** Parts of the card that are shown or left out as a whole. `wishes`: what is welcome, by stance or by the answers. */
export const shareParts = ['needs', 'wishes', 'signals'] as const;
export type SharePart = (typeof shareParts)[number];

/** How long the other device is asked to keep the card. A courtesy: nobody can make it happen. */
export const keepFors = ['open', 'day', 'week', 'month'] as const;
export type KeepFor = (typeof keepFors)[number];

/**
 * What somebody ticked. `name`: what they call themselves there, may be empty. `showsLimits`: whether practices that are
 * not for now or a limit stand on the card as such, or are left out of it without a trace. Boundaries by the ids of
 * their records.
 */
export interface ShareChoice {
  readonly name: string;
  readonly parts: readonly SharePart[];
  readonly fields: readonly CardField[];
  readonly situations: readonly Situation[];
  readonly showsLimits: boolean;
  readonly boundaryIds: readonly string[];
  readonly ownPracticeIds: readonly PracticeId[];
  readonly keepFor: KeepFor;
}

/** What a partner was shown last (`at`: ISO time), and by which choice, so that next time it is one tap. */
export interface SharedWith {
  readonly choice: ShareChoice;
  readonly at: string;
  readonly card: SharedCard;
}

export const sharePresets = ['little', 'usual'] as const;
export type SharePreset = (typeof sharePresets)[number];

function isPrivate(field: CardField): boolean {
  return (privateCardFields as readonly CardField[]).includes(field);
}

/** The fields that "the usual" shows. */
const usualFields: readonly CardField[] = cardFields.filter((field) => !isPrivate(field));

/**
 * A choice with a preset's parts, fields and situations. What is ticked one by one stays as it is. `always`: fields that
 * even "a little" doesn't leave out.
 */
export function withPreset(choice: ShareChoice, preset: SharePreset, always: readonly CardField[] = []): ShareChoice {
  const kept = choice.fields.filter(isPrivate);
  if (preset === 'little') return { ...choice, parts: shareParts, fields: [...always, ...kept], situations: [] };
  return { ...choice, parts: shareParts, fields: [...usualFields, ...kept], situations };
}

/** The preset that a choice is; undefined where it is none. */
export function presetOf(choice: ShareChoice, always: readonly CardField[] = []): SharePreset | undefined {
  return sharePresets.find((preset) => {
    const made = withPreset(choice, preset, always);
    return (
      sameIds(made.parts, choice.parts) && sameIds(made.fields, choice.fields) && sameIds(made.situations, choice.situations)
    );
  });
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/** What somebody new is shown at first: a little, and no limit, boundary, own practice or private word. */
export const firstChoice: ShareChoice = withPreset(
  {
    name: '',
    parts: [],
    fields: [],
    situations: [],
    showsLimits: false,
    boundaryIds: [],
    ownPracticeIds: [],
    keepFor: 'open',
  },
  'little',
);

/** The choice of last time, to begin with: private fields are ticked afresh each time. */
export function asBefore(choice: ShareChoice): ShareChoice {
  return { ...choice, fields: choice.fields.filter((field) => !isPrivate(field)) };
}

/** A choice without all that is ticked one by one: private fields, boundaries, own practices. */
export function withoutTicks(choice: ShareChoice): ShareChoice {
  return { ...asBefore(choice), boundaryIds: [], ownPracticeIds: [] };
}
