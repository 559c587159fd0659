/** Own words that stand in one place of a record, here and in a backup. Empty where they are missing there. */
export interface TwoWordings {
  readonly here: string;
  readonly backup: string;
}

/** How two records differ: in own words, at most `mostWordings` of them, and in how many other places. */
export interface Differences {
  readonly words: readonly TwoWordings[];
  readonly others: number;
}

const mostWordings = 6;
/** What the app wrote and no person: ids, values of unions, times. */
const notWords = /^(?:[a-z0-9:_-]*|\d{4}-\d\d-\d\dT[\d:.]+Z)$/;

/** The places in which two values of JSON differ. Own words are what no id, time or choice looks like. */
export function wordsThatDiffer(here: unknown, backup: unknown): Differences {
  const words: TwoWordings[] = [];
  let others = 0;

  function note(one: unknown, other: unknown): void {
    const pair = { here: typeof one === 'string' ? one : '', backup: typeof other === 'string' ? other : '' };
    const isWords = !notWords.test(pair.here) || !notWords.test(pair.backup);
    if (isWords && words.length < mostWordings) words.push(pair);
    else others += 1;
  }

  function compare(one: unknown, other: unknown): void {
    if (one === other) return;
    const members = { ...membersOf(one), ...membersOf(other) };
    if (!isTree(one) && !isTree(other)) note(one, other);
    else for (const name of Object.keys(members)) compare(membersOf(one)[name], membersOf(other)[name]);
  }

  compare(here, backup);
  return { words, others };
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isTree(value) ? (value as Record<string, unknown>) : {};
}
