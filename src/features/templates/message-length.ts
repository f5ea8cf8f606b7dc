/**
 * `212 of 300 characters`, or how many are too many. Characters are counted as JavaScript does, an emoji as two or more:
 * where the count decides whether a message arrives, it must not be too low.
 */
export function describeLength(text: string, limit: number | undefined): string {
  const { length } = text;
  if (limit === undefined) return `${length} characters`;
  const count = `${length} of ${limit} characters`;
  return length <= limit ? count : `${count}: ${length - limit} too many`;
}
