/** The soft tones: pitch in Hz, and how long one is heard, in seconds. Low and warm, none is an alarm. */
const tones = {
  begins: { pitch: 220, length: 0.8 },
  ends: { pitch: 174.6, length: 1.2 },
  done: { pitch: 261.6, length: 0.7 },
} as const;
export type Tone = keyof typeof tones;

/** How loud the ground tone gets (1 is all there is), how much of the octave is in it, and how long it takes to swell, in seconds. */
const loudness = 0.1;
const octave = 0.25;
const swell = 0.05;

/** Hands a tone to a context. It begins and ends in silence, so that nothing clicks. */
function addTone(context: BaseAudioContext, { pitch, length }: (typeof tones)[Tone]): void {
  const start = context.currentTime;
  for (const [times, share] of [[1, 1], [2, octave]] as const) {
    const source = new OscillatorNode(context, { frequency: pitch * times });
    const level = new GainNode(context, { gain: 0 });
    level.gain.setValueAtTime(0, start);
    level.gain.linearRampToValueAtTime(loudness * share, start + swell);
    level.gain.exponentialRampToValueAtTime(loudness * share * 0.004, start + length);
    level.gain.linearRampToValueAtTime(0, start + length + swell);
    source.connect(level).connect(context.destination);
    source.start(start);
    source.stop(start + length + 2 * swell);
  }
}

/**
 * Plays a tone, while the page is in sight. Nothing of it is kept afterwards. Where the browser has no sound, or refuses
 * it without a touch, it stays silent: no tone is ever the only word of anything.
 */
export function playTone(name: Tone): void {
  if (document.hidden || typeof AudioContext === 'undefined') return;
  const context = new AudioContext();
  addTone(context, tones[name]);
  const close = (): void => {
    clearTimeout(end);
    document.removeEventListener('visibilitychange', close);
    void context.close();
  };
  const end = setTimeout(close, (tones[name].length + 1) * 1000);
  document.addEventListener('visibilitychange', close);
}
