const FIRST_PORT = 4321;
const LAST_PORT = 65_535;

/**
 * Reads the first port to try from PORT. An empty one counts as not set.
 *
 * @throws {Error} if it is not a port. The message says what to write.
 */
export function readPort({ PORT }: Readonly<Record<string, string | undefined>>): number {
  const port = Number(PORT || FIRST_PORT);
  if (Number.isInteger(port) && port >= 0 && port <= LAST_PORT) return port;
  throw new Error(`PORT is "${PORT ?? ''}". Write a number up to ${LAST_PORT}: ${FIRST_PORT}`);
}
