/** @param {readonly number[]} values @param {number} part between 0 and 1 */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/** @param {readonly number[]} values */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
};

/** "120 (98 to 160)": the median with its spread. @param {readonly number[]} values @param {number} digits */
export function spread(values, digits = 0) {
  const show = (/** @type {number} */ value) => value.toFixed(digits);
  return `${show(median(values))} (${show(Math.min(...values))} to ${show(Math.max(...values))})`;
}

/** The ratio of two series round by round, with its spread. @param {readonly number[]} ours @param {readonly number[]} theirs */
export function ratios(ours, theirs) {
  return ours.map((value, at) => value / (theirs[at] ?? Number.NaN));
}

/**
 * What a goal says of a series: met where the median is within it, missed only where the whole of it is beyond.
 * @param {readonly number[]} values @param {number} goal
 */
export function verdict(values, goal) {
  if (median(values) <= goal) return 'met';
  return Math.min(...values) > goal ? 'missed' : 'not met by the median';
}

/** A table in Markdown. @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
