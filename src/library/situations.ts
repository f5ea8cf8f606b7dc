import { getEntry } from 'astro:content';
import { type Situation, SITUATIONS_FILE } from '../features/all-templates/situation.ts';

/** The situations in content/situations.yaml, in its order. */
export async function situations(): Promise<readonly Situation[]> {
  const entry = await getEntry('situations', SITUATIONS_FILE);
  return entry?.data.situations ?? [];
}
