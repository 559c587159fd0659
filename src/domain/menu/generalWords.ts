import type { Need } from '../need';
import { attributes, type Attribute, type Category, type Place, type Practice, type Sense } from '../practice';

/**
 * What a general word speaks of, such as all that involves touch. A practice has the trait when everything that stands
 * here is true of it. `atLeast`: its attributes are at least at these levels. `onlyPlace`: it can be done nowhere else.
 */
interface Trait {
  readonly atLeast?: Readonly<Partial<Record<Attribute, 1 | 2 | 3>>>;
  readonly need?: Need;
  readonly sense?: Sense;
  readonly category?: Category;
  readonly kit?: string;
  readonly onlyPlace?: Place;
}

/** Words and phrases that name no practice but a kind of it, and the traits of that kind: any one of them is enough. */
export interface GeneralWords {
  readonly words: readonly string[];
  readonly anyOf: readonly Trait[];
}

/** Whether a practice is of the kind that the words speak of. */
export function isOfKind(practice: Practice, { anyOf }: GeneralWords): boolean {
  return anyOf.some((trait) => hasTrait(practice, trait));
}

function hasTrait(practice: Practice, { atLeast, need, sense, category, kit, onlyPlace }: Trait): boolean {
  return (
    attributes.every((name) => practice[name] >= (atLeast?.[name] ?? 0)) &&
    (need === undefined || practice.needs.includes(need)) &&
    (sense === undefined || practice.senses.includes(sense)) &&
    (category === undefined || practice.category === category) &&
    (kit === undefined || practice.kit.includes(kit)) &&
    (onlyPlace === undefined || practice.places.every((place) => place === onlyPlace))
  );
}
