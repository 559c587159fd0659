/** A name as it is compared: Sam, sam and " Sam " are one person, however the letters were put together. */
export function nameKey(name: string): string {
  return name.trim().normalize('NFKC').toLowerCase();
}
