import type { LearnGroup, LearnText } from '@/domain/learn/learnPage';
import type { BuiltInPracticeId } from '../practices';
import type { SourceId } from '../sources';

/** A page without its id, which is its key. Its sections stand in order, each with the sources of what it claims. */
export interface LearnPageData {
  readonly group: LearnGroup;
  readonly health: boolean;
  readonly sections: Readonly<Record<string, readonly SourceId[]>>;
  readonly practices: readonly BuiltInPracticeId[];
  readonly pages: readonly string[];
}

/** The words of some pages: one text for each, with words for each of its sections. */
export type TextsOf<Pages extends Readonly<Record<string, LearnPageData>>> = {
  readonly [Id in keyof Pages]: LearnText<Extract<keyof Pages[Id]['sections'], string>>;
};
