import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canShareFile, saveFile, saveFileWhere, shareFile } from '@/platform/saveFile';

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

describe('saving a file where the person wants it', () => {
  const written: string[] = [];
  let clicked: string[] = [];
  let fault: DOMException | undefined;
  let asked: readonly string[] = [];

  /** A page with just as much of a browser as a download takes. */
  function page(picker: boolean, system: object = {}): void {
    written.length = 0;
    clicked = [];
    asked = [];
    Object.defineProperty(globalThis, 'navigator', { configurable: true, value: system });
    vi.stubGlobal('document', {
      createElement: () => ({
        download: '',
        click(this: { readonly download: string }) {
          clicked.push(this.download);
        },
      }),
    });
    const showSaveFilePicker = ({ suggestedName }: { readonly suggestedName: string }) => {
      asked = [suggestedName];
      if (fault) return Promise.reject(fault);
      const sink = {
        async write(piece: Blob) {
          written.push(await piece.text());
        },
      };
      return Promise.resolve({ createWritable: () => Promise.resolve(new WritableStream<Blob>(sink)) });
    };
    vi.stubGlobal('window', picker ? { showSaveFilePicker } : {});
  }

  beforeEach(() => {
    vi.useFakeTimers();
    fault = undefined;
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('asks where to, and says that it is saved once it is written', async () => {
    page(true);
    expect(await saveFileWhere(file)).toBe('saved');
    expect(asked).toEqual([file.name]);
    expect(written).toEqual([file.text]);
    expect(clicked).toEqual([]);
  });

  it('changes nothing where the person thinks otherwise', async () => {
    page(true);
    fault = new DOMException('no', 'AbortError');
    expect(await saveFileWhere(file)).toBe('cancelled');
    expect(clicked).toEqual([]);
  });

  it('downloads where the window can’t be had, and where there is none', async () => {
    page(true);
    fault = new DOMException('no', 'SecurityError');
    expect(await saveFileWhere(file)).toBe('downloaded');
    page(false);
    expect(await saveFileWhere(file)).toBe('downloaded');
    expect(clicked).toEqual([file.name]);
  });

  it('goes by the system’s own sheet in an installed app on iOS', async () => {
    const system = new Sharing(() => true);
    page(true, system);
    expect(await saveFileWhere(file)).toBe('handed-over');
    expect(system.given.map(({ name }) => name)).toEqual([file.name]);
    expect(asked).toEqual([]);
  });

  it('hands it to other apps only where the system takes such a file', async () => {
    page(true);
    expect(canShareFile(file)).toBe(false);
    const system = new Sharing(({ type }) => type === 'text/plain');
    page(false, system);
    expect(canShareFile(file)).toBe(true);
    expect(await shareFile(file)).toBe('handed-over');
    expect(system.given).toHaveLength(1);
  });
});
