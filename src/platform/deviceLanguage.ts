/** The language that the device asks for first, with its region where it has one (en-GB). */
export function deviceLanguage(): string {
  return navigator.language;
}
