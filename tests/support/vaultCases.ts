import { expect } from 'vitest';
import { Problem, type ProblemCode } from '@/domain/problem';
import { openVault } from '@/vault/openVault';
import type { RecordKind, Replacement, Vault } from '@/vault/vault';

export const noteKind: RecordKind<string> = { kind: 'note', format: 1, lift: (data) => data as string };

export function note(id: string, value: string | undefined): Replacement {
  return { kind: noteKind, id, value };
}

let count = 0;

/** A database of its own for each test. */
export function freshName(): string {
  count += 1;
  return `vault-${count}`;
}

/** All notes as pairs, in the vault's order. */
export async function notesOf(vault: Vault): Promise<[string, string][]> {
  return (await vault.list(noteKind)).map(({ id, value }) => [id, value]);
}

/** What a new opening finds. */
export async function notesOnDisk(name: string): Promise<[string, string][]> {
  const vault = await openVault({ name });
  const notes = await notesOf(vault);
  await vault.close();
  return notes;
}

/** The code of the Problem that the work rejects with; a text that says so when it doesn't reject. */
export async function codeOf(work: Promise<unknown>): Promise<ProblemCode | 'accepted'> {
  try {
    await work;
    return 'accepted';
  } catch (fault) {
    expect(fault).toBeInstanceOf(Problem);
    return (fault as Problem).code;
  }
}

/** As `codeOf` for an opening, closed again where it succeeds. */
export async function codeOfOpening(name: string): Promise<ProblemCode | 'accepted'> {
  return codeOf(openVault({ name }).then((vault) => vault.close()));
}
