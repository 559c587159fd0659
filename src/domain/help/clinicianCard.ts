import type { BodySignId } from '../bodycheck/bodyRule';

/** A question of the card for a clinician. `signs`: which body sign an option stands for, where it stands for one. */
export interface ClinicianGroup {
  readonly id: string;
  readonly many: boolean;
  readonly options: readonly string[];
  readonly signs: Readonly<Record<string, BodySignId>>;
}

/** `label` is what is ticked, `say` the sentence on the card. */
export interface ClinicianOptionText {
  readonly label: string;
  readonly say: string;
}

/** The sentences of the ticked options in the order of the card; ticks that no group knows say nothing. */
export function sentencesOf(
  ticked: readonly string[],
  groups: readonly ClinicianGroup[],
  texts: Readonly<Record<string, ClinicianOptionText>>,
): readonly string[] {
  return groups.flatMap(({ options }) => options.filter((id) => ticked.includes(id)).flatMap((id) => texts[id]?.say ?? []));
}

/** The body signs that the ticked options stand for. */
export function signsOf(ticked: readonly string[], groups: readonly ClinicianGroup[]): readonly BodySignId[] {
  return groups.flatMap(({ signs }) => ticked.flatMap((id) => signs[id] ?? []));
}
