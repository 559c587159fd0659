/** Within how many milliseconds, and how many CSS pixels, two taps are taken for one double tap. */
const withinMs = 400;
const withinPx = 24;

interface Tap {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly control: Element;
  readonly label: string | null;
  readonly heading: string | null | undefined;
}

function headingNow(): string | null | undefined {
  return document.querySelector('h1')?.textContent;
}

function tapOf({ timeStamp, clientX, clientY, target }: PointerEvent): Tap | undefined {
  const control = target instanceof Element && target.closest('button, a, label, summary');
  if (!control) return undefined;
  return { at: timeStamp, x: clientX, y: clientY, control, label: control.textContent, heading: headingNow() };
}

/** Whether what the tap was meant for stands there no more, or not at this place. */
function isGone({ control, label, heading }: Tap, target: EventTarget | null): boolean {
  const isStill = control.isConnected && control.textContent === label && headingNow() === heading;
  const isOn = target instanceof Node && (control.contains(target) || (control instanceof HTMLLabelElement && control.control === target));
  return !isStill || !isOn;
}

/**
 * A tap that follows another at once is meant for what the first one hit. Where that has made room for something else, the
 * second does nothing: nobody answers a question that they haven't seen. Keys, and a mouse that doesn't double click, are left.
 */
export function ignoreSecondTap(): void {
  let last: Tap | undefined;
  let first: Tap | undefined;
  addEventListener(
    'pointerdown',
    (event) => {
      const isNear = last && Math.hypot(event.clientX - last.x, event.clientY - last.y) <= withinPx;
      first = last && isNear && event.timeStamp - last.at <= withinMs ? last : undefined;
      last = tapOf(event);
    },
    true,
  );
  addEventListener(
    'click',
    (event) => {
      // Some engines don't say what a click was made with.
      const isSingle = event instanceof PointerEvent && event.pointerType === 'mouse' && event.detail < 2;
      const before = first;
      // A tap has one click. What is pressed later without a tap, by a screen reader say, isn't the second of anything.
      first = undefined;
      if (!before || event.detail === 0 || isSingle || !isGone(before, event.target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      // Somebody who taps on and on is not held up for ever.
      last = undefined;
    },
    true,
  );
}
