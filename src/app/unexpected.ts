import { readonly, shallowRef, type App } from 'vue';

const met = shallowRef(false);

/** Whether a fault came that nobody expected. It holds no words of the fault, which could hold a person's. */
export const unexpectedMet = readonly(met);

/** Puts the notice of an unexpected fault away. */
export function dismissUnexpected(): void {
  met.value = false;
}

/** The one place where faults that nobody expected arrive: they are shown, never logged, never sent. */
export function catchEverything(app: App): void {
  // In development faults stay in the console, where developers look for them.
  const note = (event?: unknown): void => {
    met.value = true;
    if (import.meta.env.PROD && event instanceof Event) event.preventDefault();
  };
  if (import.meta.env.PROD) app.config.errorHandler = () => {
    note();
  };
  addEventListener('unhandledrejection', note);
  addEventListener('error', note);
}
