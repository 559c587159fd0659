export { makeVault, reopen, rowsThere, saveFrom, saveOne } from './entries';
export { lookAt } from './looks';
export { makeTimed, timeRounds } from './timings';
export { beginSequence, closeSequence, openSequence, performStep, sequenceRecords } from './sequences';
