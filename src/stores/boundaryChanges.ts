import type { Boundary } from '@/domain/boundary/boundary';
import { currentWording, renew, reword, withdraw } from '@/domain/boundary/boundaryHistory';
import { useBoundariesStore, type NotedBoundary } from './boundaries';

/** The way to take a change back. */
export type TakeBack = () => Promise<unknown>;

/** Changes of a boundary as a whole. Each answers with the way to take it back once it is kept; undefined where it isn't. */
export function useBoundaryChanges() {
  const boundaries = useBoundariesStore();
  const now = (): string => new Date().toISOString();

  /** `takeBack` gets the note as it is kept by then. */
  async function change(
    { id }: NotedBoundary,
    made: Boundary,
    takeBack: (kept: Boundary) => Boundary,
  ): Promise<TakeBack | undefined> {
    if (!(await boundaries.keep(made, id))) return undefined;
    return async () => {
      const kept = boundaries.boundaries.find((note) => note.id === id)?.value;
      if (kept) await boundaries.keep(takeBack(kept), id);
    };
  }

  /** Taken back, it holds again from then on: even for these seconds the history doesn't claim that it held. */
  function withdrawNote(note: NotedBoundary): Promise<TakeBack | undefined> {
    return change(note, withdraw(note.value, now()), (kept) => renew(kept, now()));
  }

  /** Makes a withdrawn boundary rule again. */
  function renewNote(note: NotedBoundary): Promise<TakeBack | undefined> {
    return change(note, renew(note.value, now()), (kept) => withdraw(kept, now()));
  }

  /** The person looked at it again and nothing changes: it is said anew today, without the reminder that came. */
  function keepAsIs(note: NotedBoundary): Promise<TakeBack | undefined> {
    const { reviewOn, ...wording } = currentWording(note.value);
    return change(note, reword(note.value, wording, now()), (kept) =>
      reviewOn ? reword(kept, { ...currentWording(kept), reviewOn }, now()) : kept,
    );
  }

  return { withdrawNote, renewNote, keepAsIs };
}
