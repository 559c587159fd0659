import type { NotedFollowUp } from '@/domain/followup/followUp';

/** What a calendar is told of a reminder: the title is the same for all. */
interface CalendarEntry {
  readonly uid: string;
  /** ISO time in UTC. */
  readonly at: string;
}

/** The most bytes of a line, without its end (RFC 5545, 3.1). */
const longestLine = 75;

/** A name that tells nothing of what the record's own says, and stays the same for it: so an entry is renewed, not doubled. */
async function uidOf(id: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(id));
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The planned follow-ups that are still to come, one entry for each time: how many people there are is nobody's business. */
async function entriesOf(followUps: readonly NotedFollowUp[], now: Date): Promise<readonly CalendarEntry[]> {
  const coming = followUps
    .filter(({ value }) => value.state === 'planned' && Date.parse(value.dueAt) > now.getTime())
    .sort((one, other) => one.value.dueAt.localeCompare(other.value.dueAt) || one.id.localeCompare(other.id));
  const byTime = new Map<string, string>();
  for (const { id, value } of coming) if (!byTime.has(value.dueAt)) byTime.set(value.dueAt, id);
  return Promise.all([...byTime].map(async ([at, id]) => ({ uid: await uidOf(id), at })));
}

/** A text value: one line, with what has a meaning of its own escaped. */
function escaped(text: string): string {
  // eslint-disable-next-line no-control-regex -- the format has no place for control characters.
  return text.replace(/[\u0000-\u001f\u007f\s]+/g, ' ').trim().replace(/[\\;,]/g, String.raw`\$&`);
}

/** A time as the format writes it: 20261124T200000Z. */
function stamped(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** A line broken into lines of 75 bytes at most, never inside a character. What follows a break begins with a blank. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  return Array.from(line).reduce((text, character) => {
    const { length } = encoder.encode(character);
    const isFull = bytes + length > longestLine;
    bytes = isFull ? 1 + length : bytes + length;
    return `${text}${isFull ? '\r\n ' : ''}${character}`;
  }, '');
}

/**
 * The follow-ups that are still to come as a calendar file (RFC 5545). It holds times and the title, nothing else: no
 * person, no role, nothing of what it is about. Every entry is private, takes up no time and rings when it begins.
 * Undefined where nothing is to come.
 */
export async function calendarOf(
  followUps: readonly NotedFollowUp[],
  title: string,
  now: Date,
): Promise<string | undefined> {
  const entries = await entriesOf(followUps, now);
  if (entries.length === 0) return undefined;
  const summary = escaped(title);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reminders//EN',
    ...entries.flatMap(({ uid, at }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stamped(now.toISOString())}`,
      `DTSTART:${stamped(at)}`,
      'DURATION:PT15M',
      `SUMMARY:${summary}`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${summary}`,
      'TRIGGER:PT0S',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
