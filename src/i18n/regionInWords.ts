/** A country (ISO 3166) in the page's language: "Ireland". */
export function regionInWords(iso: string): string {
  return new Intl.DisplayNames(document.documentElement.lang || 'en', { type: 'region' }).of(iso) ?? iso;
}
