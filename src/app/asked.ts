import { shallowRef } from 'vue';

/** What stands over the screen because it was asked for from anywhere: the search, or the list of shortcuts. */
export const asked = shallowRef<'search' | 'keys'>();
