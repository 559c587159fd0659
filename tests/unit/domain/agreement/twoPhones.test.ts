import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOf, stateOf, type Agreement, type AgreementRecord, type Place } from '@/domain/agreement/agreement';
import { newAgreement, nextVersion, remains, reworded, shown, takenBack, withYes } from '@/domain/agreement/agreementChanges';
import { accepted, heard, heardAgain, standingOf, type AgreementAnswer, type ShownAgreement } from '@/domain/agreement/receiveAgreement';
import { noon, terms, wording } from './samples';

const id = '0123456789abcdef';
const today = '2026-11-24';

/** What one phone can show another. */
type Sent = { readonly shown: ShownAgreement } | { readonly answer: AgreementAnswer };

type Step =
  | { readonly do: 'reword' | 'say-yes' | 'show' | 'take-back' | 'forget'; readonly on: Place }
  /** The phone is handed over: somebody else says yes on it. */
  | { readonly do: 'hand-over'; readonly on: Place; readonly to: Place }
  /** Any message that was ever shown, however old, is read; its reader says yes to what they read, or doesn't. */
  | { readonly do: 'read'; readonly on: Place; readonly which: number; readonly saysYes: boolean };

/** An expectation that is cheap enough to be held to thousands of times. */
function mustHold(is: boolean | undefined, what: string): void {
  if (is !== true) throw new Error(`It doesn't hold that ${what}.`);
}

/** People with a phone each, everything that was ever shown, and what is true, as nobody but the test knows. */
class Phones {
  readonly sent: Sent[] = [];
  private readonly kept: (AgreementRecord | undefined)[];
  private readonly saidYes = new Set<string>();
  /** What each said yes to with their own phone in the hand, as long as it is kept there. */
  private readonly saidOnOwn: Set<string>[];
  private readonly knowsItIsTakenBack = new Set<Place>();
  private wordings = 0;

  constructor(private readonly people: readonly string[]) {
    this.kept = people.map(() => undefined);
    this.saidOnOwn = people.map(() => new Set());
    this.put(0, newAgreement(this.newWording(1), {}));
  }

  get size(): number {
    return this.people.length;
  }

  agreementOn(on: Place): Agreement | undefined {
    const record = this.kept[on];
    return record?.kind === 'agreement' ? record.agreement : undefined;
  }

  take(step: Step): void {
    const agreement = this.agreementOn(step.on);
    if (step.do === 'read') this.read(step.on, this.sent[step.which % Math.max(1, this.sent.length)], step.saysYes);
    else if (agreement && step.do === 'forget') this.forget(step.on, agreement);
    else if (agreement) this.change(step, agreement);
    this.expectTruth();
  }

  private change(step: Exclude<Step, { readonly do: 'read' }>, agreement: Agreement): void {
    if (step.do === 'reword') this.put(step.on, reworded(agreement, this.newWording(nextVersion(agreement))));
    if (step.do === 'say-yes') this.sayYes(step.on, agreement, step.on);
    if (step.do === 'hand-over') this.sayYes(step.on, agreement, step.to);
    if (step.do === 'take-back') {
      this.put(step.on, takenBack(agreement, step.on, noon));
      this.knowsItIsTakenBack.add(step.on);
    }
    if (step.do === 'show') this.show(step.on, agreement);
  }

  private forget(on: Place, agreement: Agreement): void {
    this.kept[on] = remains(agreement);
    this.saidOnOwn[on]?.clear();
  }

  private sayYes(on: Place, agreement: Agreement, who: Place): void {
    const after = withYes(agreement, who, noon, true);
    if (after === agreement) return;
    this.saidYes.add(`${who} ${agreement.wording.digest}`);
    if (who === on) this.saidOnOwn[on]?.add(agreement.wording.digest);
    this.put(on, after);
  }

  private show(on: Place, agreement: Agreement): void {
    const { wording: worded, yes, withdrawn, me } = agreement;
    const answer = { id, at: noon, version: worded.version, digest: worded.digest };
    if (withdrawn) {
      this.sent.push({ answer: { ...answer, place: withdrawn.by, answer: 'withdrawn' } });
    } else if (yes.some(({ place }) => place === me)) {
      this.sent.push({ shown: { id, from: '', sender: me, wording: worded, yes: yes.map(({ place, at }) => ({ place, at })) } });
      this.sent.push({ answer: { ...answer, place: me, answer: 'yes' } });
      this.put(on, shown(agreement, noon));
    }
  }

  private read(on: Place, message: Sent | undefined, saysYes: boolean): void {
    if (!message) return;
    const before = this.kept[on];
    if ('answer' in message) {
      const { heard: what, kept } = heard(message.answer, before);
      this.kept[on] = kept;
      if (what === 'withdrawn') this.knowsItIsTakenBack.add(on);
      return;
    }
    const standing = standingOf(message.shown, before);
    if (saysYes && (standing === 'new' || standing === 'newer' || standing === 'same')) {
      this.saidYes.add(`${on} ${message.shown.wording.digest}`);
      this.saidOnOwn[on]?.add(message.shown.wording.digest);
      this.kept[on] = accepted(message.shown, before, on, {}, noon);
    } else if (before) this.kept[on] = heardAgain(message.shown, before);
  }

  private expectTruth(): void {
    this.people.forEach((_, on) => {
      const agreement = this.agreementOn(on);
      if (!agreement) return;
      // Whoever says that somebody said yes is right about it, for exactly this wording.
      for (const { place } of agreement.yes) {
        mustHold(this.saidYes.has(`${place} ${agreement.wording.digest}`), 'a yes was said');
        mustHold(place !== on || this.saidOnOwn[on]?.has(agreement.wording.digest), 'the own yes was said on the own phone');
      }
      if (stateOf(agreement, today) !== 'confirmed') return;
      mustHold(this.people.every((__, place) => this.saidYes.has(`${place} ${agreement.wording.digest}`)), 'all said yes');
      mustHold(!this.knowsItIsTakenBack.has(on), 'it was not known to be taken back');
    });
  }

  private put(on: Place, agreement: Agreement): void {
    this.kept[on] = recordOf(agreement);
  }

  private newWording(version: number) {
    this.wordings += 1;
    // Times go back and forth, as the clocks of two phones may.
    const madeAt = new Date(Date.parse(noon) + ((this.wordings * 7) % 5) * 1000).toISOString();
    return wording(`w${this.wordings}`, { version, madeAt, terms: terms({ people: this.people }) });
  }
}

function steps(people: number): fc.Arbitrary<readonly Step[]> {
  const on = fc.integer({ min: 0, max: people - 1 });
  const simple = fc.record({ do: fc.constantFrom('reword', 'say-yes', 'show', 'take-back', 'forget'), on });
  const common = fc.record({ do: fc.constantFrom('say-yes', 'show'), on });
  const handOver = fc.record({ do: fc.constant('hand-over'), on, to: on });
  const read = fc.record({ do: fc.constant('read'), on, which: fc.nat(30), saysYes: fc.boolean() });
  const step = fc.oneof({ arbitrary: common, weight: 3 }, { arbitrary: read, weight: 5 }, simple, handOver);
  return fc.array(step as fc.Arbitrary<Step>, { maxLength: 40 });
}

/** Two people agree in the usual way: one shows, the other says yes and shows that. */
function agreed(): Phones {
  const two = new Phones(['', 'Sam']);
  const way = [
    { do: 'say-yes', on: 0 },
    { do: 'show', on: 0 },
    { do: 'read', on: 1, which: 0, saysYes: true },
    { do: 'show', on: 1 },
    { do: 'read', on: 0, which: 3, saysYes: false },
  ] as const satisfies readonly Step[];
  for (const step of way) two.take(step);
  return two;
}

function statesOf(phones: Phones): readonly (string | undefined)[] {
  return [0, 1].map((on) => {
    const agreement = phones.agreementOn(on);
    return agreement && stateOf(agreement, today);
  });
}

describe('an agreement on several phones', () => {
  it('is confirmed on both once each has said yes and each has heard of it', () => {
    expect(statesOf(agreed())).toEqual(['confirmed', 'confirmed']);
  });

  it('is confirmed nowhere unless everybody said yes to that wording, whatever is shown, lost, repeated, in any order', () => {
    const beginnings = [agreed, () => new Phones(['', 'Sam']), () => new Phones(['', 'Sam', 'Jo'])];
    for (const begin of beginnings) {
      fc.assert(
        fc.property(steps(begin().size), (way) => {
          const phones = begin();
          for (const step of way) phones.take(step);
        }),
        { numRuns: 1000 },
      );
    }
  }, 30_000);

  it('holds for nobody any more once a withdrawal has been heard, and no older message brings it back', () => {
    const two = agreed();
    two.take({ do: 'take-back', on: 1 });
    expect(statesOf(two)).toEqual(['confirmed', 'withdrawn']);
    two.take({ do: 'show', on: 1 });
    two.take({ do: 'read', on: 0, which: two.sent.length - 1, saysYes: false });
    expect(statesOf(two)).toEqual(['withdrawn', 'withdrawn']);
    for (let which = 0; which < two.sent.length; which++) {
      for (const on of [0, 1]) two.take({ do: 'read', on, which, saysYes: true });
    }
    expect(statesOf(two)).toEqual(['withdrawn', 'withdrawn']);
  });

  it('is never brought to somebody by an old message after they heard that it was taken back', () => {
    const two = new Phones(['', 'Sam']);
    const way = [
      { do: 'say-yes', on: 0 },
      { do: 'show', on: 0 },
      { do: 'take-back', on: 0 },
      { do: 'show', on: 0 },
      { do: 'read', on: 1, which: 2, saysYes: false },
      { do: 'read', on: 1, which: 0, saysYes: true },
    ] as const satisfies readonly Step[];
    for (const step of way) two.take(step);
    expect(statesOf(two)).toEqual(['withdrawn', undefined]);
  });

  it('stays taken back where it is deleted after that, and its old messages are read again', () => {
    const two = agreed();
    two.take({ do: 'take-back', on: 0 });
    two.take({ do: 'forget', on: 0 });
    for (let which = 0; which < two.sent.length; which++) two.take({ do: 'read', on: 0, which, saysYes: true });
    expect(statesOf(two)).toEqual([undefined, 'confirmed']);
  });

  it('takes the word of nobody else for a yes of its owner', () => {
    const two = agreed();
    two.take({ do: 'reword', on: 1 });
    // Sam's phone is handed over before Sam has said yes to the change, and shows what it then knows.
    const before = two.agreementOn(1)!;
    const shownToMe = {
      id,
      from: '',
      sender: 1,
      wording: before.wording,
      yes: [
        { place: 0, at: noon },
        { place: 1, at: noon },
      ],
    };
    const kept = accepted(shownToMe, undefined, 0, {}, noon);
    expect(kept).toMatchObject({ kind: 'agreement', agreement: { yes: [{ place: 1, here: false }, { place: 0, here: true }] } });
    const unsaid = recordOf(newAgreement(before.wording, {}));
    expect(heardAgain(shownToMe, unsaid)).toMatchObject({ agreement: { yes: [{ place: 1 }] } });
    const ownYes = { id, place: 0, answer: 'yes', at: noon, version: before.wording.version, digest: before.wording.digest } as const;
    expect(heard(ownYes, unsaid)).toEqual({ heard: 'own', kept: unsaid });
  });

  it('comes to one wording where both changed it at the same time', () => {
    const two = agreed();
    for (const on of [0, 1]) {
      two.take({ do: 'reword', on });
      two.take({ do: 'say-yes', on });
      two.take({ do: 'show', on });
    }
    for (let round = 0; round < 2; round++) {
      const { length } = two.sent;
      for (let which = 0; which < length; which++) for (const on of [0, 1]) two.take({ do: 'read', on, which, saysYes: true });
      for (const on of [0, 1]) two.take({ do: 'show', on });
    }
    expect(statesOf(two)).toEqual(['confirmed', 'confirmed']);
    expect(two.agreementOn(0)?.wording).toEqual(two.agreementOn(1)?.wording);
  });
});
