import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReader } from '@/platform/readAloud';

/** A system that speaks when it is told to: what it was given, and whether it was silenced. */
class SpeakingSystem extends EventTarget {
  voices: Partial<SpeechSynthesisVoice>[] = [];
  given: Utterance[] = [];

  getVoices() {
    return this.voices;
  }

  speak(utterance: Utterance) {
    this.given.push(utterance);
  }

  /** Browsers tell an utterance that was cut short that it has ended, or failed. */
  cancel() {
    this.given.at(-1)?.dispatchEvent(new Event('error'));
  }

  endLine() {
    this.given.at(-1)?.dispatchEvent(new Event('end'));
  }

  get texts() {
    return this.given.map(({ text }) => text);
  }
}

class Utterance extends EventTarget {
  voice: Partial<SpeechSynthesisVoice> | null = null;
  lang = '';

  constructor(readonly text: string) {
    super();
  }
}

const far = { name: 'Far', lang: 'en-US', localService: false, default: true };
const near = { name: 'Near', lang: 'en-GB', localService: true, default: false };
const other = { name: 'Nah', lang: 'de-DE', localService: true, default: true };

let system: SpeakingSystem;
let page: EventTarget & { visibilityState: string };
const globals = globalThis as Record<string, unknown>;
const before = { ...globals };

beforeEach(() => {
  system = new SpeakingSystem();
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const window = new EventTarget();
  Object.assign(globals, {
    speechSynthesis: system,
    SpeechSynthesisUtterance: Utterance,
    document: page,
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
    dispatchEvent: window.dispatchEvent.bind(window),
  });
});

afterEach(() => {
  for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'document', 'addEventListener', 'removeEventListener', 'dispatchEvent']) {
    if (name in before) globals[name] = before[name];
    else Reflect.deleteProperty(globals, name);
  }
});

describe('the reader', () => {
  it('has no voice where the system has none, none of the language, or only far ones', () => {
    expect(openReader('en').state.value).toBe('none');
    system.voices = [far, other];
    const reader = openReader('en');
    expect(reader.state.value).toBe('none');
    reader.start(['One.']);
    expect(system.given).toEqual([]);
    globals['speechSynthesis'] = undefined;
    expect(openReader('en').state.value).toBe('none');
  });

  it('hears of voices that come later', () => {
    const reader = openReader('en');
    system.voices = [far, near];
    system.dispatchEvent(new Event('voiceschanged'));
    expect(reader.state.value).toBe('silent');
  });

  it('reads line by line, with a voice of the device only, and is silent at the end', () => {
    system.voices = [far, other, near];
    const reader = openReader('en');
    reader.start(['One.', 'Two.']);
    expect(reader.state.value).toBe('reading');
    system.endLine();
    expect(system.texts).toEqual(['One.', 'Two.']);
    expect(system.given.map(({ voice }) => voice)).toEqual([near, near]);
    system.endLine();
    expect(reader.state.value).toBe('silent');
  });

  it('pauses, and goes on with the line under way', () => {
    system.voices = [near];
    const reader = openReader('en');
    reader.start(['One.', 'Two.', 'Three.']);
    system.endLine();
    reader.pause();
    expect(reader.state.value).toBe('paused');
    expect(system.texts).toEqual(['One.', 'Two.']);
    reader.goOn();
    system.endLine();
    expect(system.texts).toEqual(['One.', 'Two.', 'Two.', 'Three.']);
    reader.stop();
    expect(reader.state.value).toBe('silent');
    reader.goOn();
    expect(system.texts).toHaveLength(4);
  });

  it.each([
    ['the page is hidden', () => page.dispatchEvent(new Event('visibilitychange'))],
    ['the page is left', () => dispatchEvent(new Event('pagehide'))],
  ])('falls silent when %s', (_, happen) => {
    system.voices = [near];
    const reader = openReader('en');
    reader.start(['One.', 'Two.']);
    page.visibilityState = 'hidden';
    happen();
    expect(reader.state.value).toBe('silent');
    system.endLine();
    expect(system.texts).toEqual(['One.']);
  });

  it('says nothing more once it is closed', () => {
    system.voices = [near];
    const reader = openReader('en');
    reader.start(['One.', 'Two.']);
    reader.close();
    system.endLine();
    expect(system.texts).toEqual(['One.']);
  });
});
