/**
 * Reads what a command needs, such as its environment. If that fails, it ends the process with the message alone: a stack
 * says nothing to somebody who mistyped an address.
 */
export function orExit<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
