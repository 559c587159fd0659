import { computed, onBeforeUnmount, onMounted, reactive, watch, type ComputedRef } from 'vue';
import { useDraftsStore } from './drafts';

/** How long after the first key that isn't kept yet the form is sealed, in milliseconds. Below the second promised. */
const rest = 500;

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
 * A draft under a name that is permanent for the form. `first` is the form as it starts; it holds only plain data.
 * To be called in the setup of the component that shows the form, while the vault is open.
 */
export function useDraft<Form extends object>(name: string, first: Form): Draft<Form> {
  const drafts = useDraftsStore();
  const start = JSON.stringify(first);
  const wasFound = drafts.find(name) !== undefined;
  const form = reactive(asLeft(first, drafts.find(name))) as Form;
  const isChanged = computed(() => JSON.stringify(form) !== start);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<unknown> = Promise.resolve();
  let touched = false;
  let ended = false;

  function keepNow(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    const keep = (): Promise<boolean> => (isChanged.value ? drafts.keep(name, plainCopy(form)) : drafts.discard(name));
    // One after the other: an earlier keep that ends later must not bring a discarded draft back.
    underWay = underWay.then(keep, keep);
  }

  watch(form, () => {
    touched = true;
    // Not put off by each key: somebody who types on and on is kept as well.
    if (!ended) timer ??= setTimeout(keepNow, rest);
  });

  // A draft that comes back by "undo" fills the form that was opened anew meanwhile.
  watch(
    () => drafts.find(name),
    (left) => {
      if (left !== undefined && !touched && !ended) Object.assign(form, asLeft(first, left));
    },
  );

  async function done(): Promise<void> {
    ended = true;
    clearTimeout(timer);
    timer = undefined;
    await underWay;
    await drafts.discard(name);
  }

  async function throwAway(): Promise<() => Promise<unknown>> {
    const left = plainCopy(form);
    await done();
    return () => drafts.keep(name, left);
  }

  function whenHidden(): void {
    if (document.visibilityState === 'hidden') keepNow();
  }

  onMounted(() => {
    document.addEventListener('visibilitychange', whenHidden);
    addEventListener('pagehide', keepNow);
  });
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', whenHidden);
    removeEventListener('pagehide', keepNow);
    keepNow();
  });

  return { form, wasFound, isChanged, done, throwAway };
}
