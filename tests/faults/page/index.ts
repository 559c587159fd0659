export { makeVault, reopen, saveFrom, saveOne } from './entries';
export { lookAt } from './looks';
export { makeTimed, timeRounds } from './timings';
