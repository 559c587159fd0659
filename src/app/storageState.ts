import { readonly, shallowRef } from 'vue';

/** 'persisted', 'not-persisted': what the browser said when it was asked. 'nearly-full': room runs short. */
export type StorageNews = 'none' | 'persisted' | 'not-persisted' | 'nearly-full';

const state = shallowRef<StorageNews>('none');

/** What is to be said about the place where things are kept. Apart from what finds out: that comes after the first screen. */
export const storageNews = readonly(state);

export function tellStorage(now: StorageNews): void {
  state.value = now;
}
