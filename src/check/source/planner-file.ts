import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSource } from '../../features/articles/article-file.ts';
import { PLANNER_FILE } from '../../features/planner/planner-schema.ts';
import { readYaml, type YamlDocument } from './yaml-document.ts';

/** content/planner.yaml. */
export interface PlannerFile {
  /** Undefined if the file is missing. */
  readonly document: YamlDocument | undefined;
}

/** Reads content/planner.yaml; undefined if a project has neither the file nor the planner's page. */
export async function readPlannerFile(root: string): Promise<PlannerFile | undefined> {
  const text = await readFile(join(root, PLANNER_FILE), 'utf8').catch(() => undefined);
  if (text !== undefined) return { document: readYaml(readSource(text).body, 1) };
  return existsSync(join(root, 'src/pages/planner.astro')) ? { document: undefined } : undefined;
}
