import { readonly, shallowRef } from 'vue';

/** 'waiting': a new version can be taken. 'taken-elsewhere': another window took it. */
type UpdateState = 'none' | 'ready-offline' | 'waiting' | 'taken-elsewhere';

const state = shallowRef<UpdateState>('none');

/** What is to be said about versions of the app. Apart from what finds out: that comes after the first screen. */
export const updateState = readonly(state);

export function tellUpdate(now: UpdateState): void {
  state.value = now;
}
