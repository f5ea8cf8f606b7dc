import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of an older one. The older one stays until the new one is whole, and comes back when
 * the new one cannot take its place.
 */
export async function swapFolder(incoming: string, place: string, outgoing: string): Promise<void> {
  await rm(outgoing, { recursive: true, force: true });
  if (existsSync(place)) await rename(place, outgoing);
  try {
    await rename(incoming, place);
  } catch (error) {
    if (existsSync(outgoing)) await rename(outgoing, place);
    throw error;
  }
  // The new one is in place: what cannot be removed now, the next build removes.
  await rm(outgoing, { recursive: true, force: true }).catch(() => undefined);
}
