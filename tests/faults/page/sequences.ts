import type { BackupRecord } from '@/domain/backup/backup';
import type { AskKeyWorker } from '@/vault/lock/secret';
import type { Step } from '../../support/sequences/model';
import { VaultDesk, type Answer } from '../../support/sequences/vaultDesk';
import { ask } from './keys';

const answers = new Map<string, ReturnType<AskKeyWorker>>();
/** As `ask`; each derivation is done once in the life of the page. */
const askOnce: AskKeyWorker = (question) => {
  const name = JSON.stringify(question, (_, value: unknown) => (value instanceof Uint8Array ? value.join() : value));
  const answer = answers.get(name) ?? ask(question);
  answers.set(name, answer);
  return answer.then((given) => ('root' in given ? { root: given.root.slice() } : given));
};

let desk = new VaultDesk('sequence', askOnce);

/** From here on it is about the vault of this name. */
export function beginSequence(name: string): void {
  desk = new VaultDesk(name, askOnce);
}

export const openSequence = (by: string | null): Promise<string> => desk.open(by);
export const closeSequence = (): Promise<void> => desk.close();
export const sequenceRecords = (): Promise<readonly BackupRecord[]> => desk.records();
export const performStep = (step: Step): Promise<Answer> => desk.perform(step);
