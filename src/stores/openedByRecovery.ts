import { shallowRef } from 'vue';

/** Whether the vault was opened by its recovery code, and no new passphrase was set since: the old one may be forgotten. */
export const openedByRecovery = shallowRef(false);
