/** Whether a value of a record's data has members, or room for them: an object or a list. */
export function isPart(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The members of such a value by their names; none for any other. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isPart(value) ? value : {};
}
