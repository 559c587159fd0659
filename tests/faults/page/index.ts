export { makeVault, reopen, saveFrom, saveOne } from './entries';
