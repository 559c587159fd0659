import type { Category, Practice, PracticeId } from '@/domain/practice';
import type { BuiltInPracticeId } from './practices';

/** The small drawings beside the practices: one for each kind, and some for what the drawing of its kind would mislead about. */
export type PracticeDrawing = Category | 'blanket' | 'bed' | 'music' | 'book' | 'breath' | 'outside';

const ownDrawings: Readonly<Partial<Record<PracticeId, PracticeDrawing>>> = {
  'blanket-or-warm-clothes': 'blanket',
  'something-soft': 'blanket',
  'lying-near': 'bed',
  sleep: 'bed',
  'listening-to-music': 'music',
  singing: 'music',
  'reading-aloud': 'book',
  'writing-a-journal': 'book',
  'breathing-together': 'breath',
  stretching: 'breath',
  'sitting-outside': 'outside',
  'walk-together': 'outside',
  'cooling-down': 'washing',
  'caring-for-yourself': 'nourishment',
} satisfies Partial<Record<BuiltInPracticeId, PracticeDrawing>>;

/** Which drawing stands beside a practice. */
export function drawingOf({ id, category }: Pick<Practice, 'id' | 'category'>): PracticeDrawing {
  return ownDrawings[id] ?? category;
}
