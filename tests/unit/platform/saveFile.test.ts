import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveFile } from '@/platform/saveFile';

const file = { name: 'reminders.ics', type: 'text/calendar', text: 'BEGIN:VCALENDAR' };

/** An installed app on iOS: which types it takes to share, what it was given, and what comes of it. */
class Sharing {
  readonly standalone = true;
  given: File[] = [];
  answer: () => void = () => undefined;

  constructor(readonly taken: (file: File) => boolean) {}

  canShare({ files }: { readonly files: readonly File[] }) {
    return files.every(this.taken);
  }

  share({ files }: { readonly files: readonly File[] }) {
    this.given.push(...files);
    return Promise.resolve().then(this.answer);
  }
}

let before: PropertyDescriptor | undefined;

function on(system: Sharing): Sharing {
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: system });
  return system;
}

beforeEach(() => {
  before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
});

afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'navigator', before);
});

describe('saving a file in an installed app on iOS', () => {
  it('hands it to the system as it is where that takes it', async () => {
    const system = on(new Sharing(({ type }) => type === 'text/calendar'));
    expect(await saveFile(file)).toBe('handed-over');
    expect(system.given.map(({ name, type }) => [name, type])).toEqual([['reminders.ics', 'text/calendar']]);
    expect(await system.given[0]?.text()).toBe(file.text);
  });

  it('hands it over as plain text where its own type isn’t taken', async () => {
    const system = on(new Sharing(({ name, type }) => type === 'text/plain' && name.endsWith('.txt')));
    expect(await saveFile(file)).toBe('handed-over');
    expect(system.given.map(({ name }) => name)).toEqual(['reminders.txt']);
  });

  it.each([
    ['AbortError', 'cancelled'],
    ['NotAllowedError', 'tap-again'],
  ] as const)('says what became of it after %s', async (name, became) => {
    const system = on(new Sharing(() => true));
    system.answer = () => {
      throw new DOMException('no', name);
    };
    expect(await saveFile(file)).toBe(became);
  });
});
