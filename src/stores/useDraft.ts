import { computed, onBeforeUnmount, onMounted, reactive, watch, type ComputedRef } from 'vue';
import { useDraftsStore } from './drafts';
import { keepNowEvent } from './keepNow';

/** How long after sealing the form the next change waits, in milliseconds, so that not each key is written to the disk. */
const rest = 250;

/** A form whose unsaved state is kept sealed, so that it is found again after a reload, a crash or an update. */
export interface Draft<Form> {
  /** Reactive: the form as it was left, else as it starts. */
  readonly form: Form;
  /** Whether the form was found half written. */
  readonly wasFound: boolean;
  /** Whether the form differs from how it starts. */
  readonly isChanged: ComputedRef<boolean>;
  /** Ends the draft after its form was saved. Nothing of the form is kept from then on. */
  readonly done: () => Promise<void>;
  /** Throws the draft away, and answers with the way to take that back. The caller leaves the form. */
  readonly throwAway: () => Promise<() => Promise<unknown>>;
}

function plainCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** The form as it was left. What is missing, or of another shape than this release writes, is as at the start. */
function asLeft<Form extends object>(first: Form, left: unknown): Form {
  const start = plainCopy(first);
  if (typeof left !== 'object' || left === null) return start;
  const fitting = Object.entries(plainCopy(left)).filter(([field, value]) => {
    const begun: unknown = start[field as keyof Form];
    return typeof value === typeof begun && Array.isArray(value) === Array.isArray(begun);
  });
  return Object.assign(start, Object.fromEntries(fitting));
}

/**
 * A draft under a name that is permanent for the form. `first` is the form as it starts; it holds only plain data. An `id` in
 * it is the one of the record that comes of it: it stays with the draft, and alone is none.
 * `toKeep`: the form without what must not outlive its screen; it is neither written nor taken from an earlier draft. To be called in the setup of the component that shows the form, while the vault is open.
 */
export function useDraft<Form extends object>(name: string, first: Form, toKeep = (form: Form): Form => form): Draft<Form> {
  const drafts = useDraftsStore();
  const asText = (one: Form): string => JSON.stringify('id' in first ? { ...one, id: first.id } : one);
  const start = asText(first);
  const begun = drafts.find(name);
  const wasFound = begun !== undefined;
  const form = reactive(wasFound ? toKeep(asLeft(first, begun)) : plainCopy(first)) as Form;
  const isChanged = computed(() => asText(form) !== start);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<unknown> = Promise.resolve();
  let isWaiting = false;
  let touched = false;
  let ended = false;

  function setWaiting(now: boolean): void {
    isWaiting = now;
    drafts.setWaiting(name, now);
  }

  function keepNow(): void {
    if (!isWaiting || ended) return;
    setWaiting(false);
    const keep = (): Promise<boolean> => {
      const left = plainCopy(toKeep(form));
      return asText(left) === start ? drafts.discard(name) : drafts.keep(name, left);
    };
    // One after the other: an earlier keep that ends later must not bring a discarded draft back.
    underWay = underWay.then(keep, keep);
  }

  // The first change at once, those that follow a few times a second.
  function keepAndRest(): void {
    keepNow();
    timer = setTimeout(() => {
      timer = undefined;
      if (isWaiting) keepAndRest();
    }, rest);
  }

  watch(form, () => {
    touched = true;
    if (ended) return;
    setWaiting(true);
    if (timer === undefined) keepAndRest();
  });

  let endWriting: (() => void) | undefined;
  watch(
    isChanged,
    (changed) => {
      endWriting?.();
      endWriting = changed ? drafts.beginWriting() : undefined;
    },
    { immediate: true },
  );

  // A draft that comes back by "undo" fills the form that was opened anew meanwhile.
  watch(
    () => drafts.find(name),
    (left) => {
      if (left !== undefined && !touched && !ended) Object.assign(form, toKeep(asLeft(first, left)));
    },
  );

  async function done(): Promise<void> {
    ended = true;
    setWaiting(false);
    clearTimeout(timer);
    await underWay;
    await drafts.discard(name);
  }

  async function throwAway(): Promise<() => Promise<unknown>> {
    const left = plainCopy(toKeep(form));
    await done();
    return () => drafts.keep(name, left);
  }

  function whenHidden(): void {
    if (document.visibilityState === 'hidden') keepNow();
  }

  onMounted(() => {
    document.addEventListener('visibilitychange', whenHidden);
    document.addEventListener(keepNowEvent, keepNow);
    addEventListener('pagehide', keepNow);
  });
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', whenHidden);
    document.removeEventListener(keepNowEvent, keepNow);
    removeEventListener('pagehide', keepNow);
    keepNow();
    endWriting?.();
  });

  return { form, wasFound, isChanged, done, throwAway };
}
