/** Bytes in words, in the page's language, as "3 MB" or "12 GB"; what is there at all is 1 MB at the least. */
export function sizeInWords(bytes: number): string {
  const [size, unit] = bytes < 1e9 ? ([bytes / 1e6, 'megabyte'] as const) : ([bytes / 1e9, 'gigabyte'] as const);
  const shown = bytes > 0 ? Math.max(1, Math.round(size)) : 0;
  return new Intl.NumberFormat(document.documentElement.lang || 'en', { style: 'unit', unit }).format(shown);
}
