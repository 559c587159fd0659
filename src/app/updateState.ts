import { readonly, shallowRef } from 'vue';

/**
 * 'waiting', 'asked-for': a new version can be taken, found by the app or because somebody looked for it. 'taken-elsewhere':
 * another window took it. 'taken': this is a version that wasn't here the last time.
 */
type UpdateState = 'none' | 'ready-offline' | 'waiting' | 'asked-for' | 'taken-elsewhere' | 'taken';

const state = shallowRef<UpdateState>('none');

/** What is to be said about versions of the app. Apart from what finds out: that comes after the first screen. */
export const updateState = readonly(state);

export function tellUpdate(now: UpdateState): void {
  state.value = now;
}
