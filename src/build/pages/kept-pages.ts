import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { z } from 'zod';
import type { Deployment } from '../../deployment.ts';
import { contentPolicy, readNeeds, withPolicy } from './content-policy.ts';
import { deferScripts } from './defer-scripts.ts';
import { digestInputs } from './page-inputs.ts';

/** The key of each page that may be kept and the digest of its bytes, by file. */
const pagesSchema = z.record(z.string(), z.tuple([z.string(), z.string()]));
const indexSchema = z.object({ version: z.string(), pages: pagesSchema });

type Pages = z.infer<typeof pagesSchema>;

interface Project {
  readonly root: string;
  /** Folder of the last build. */
  readonly published: string;
  /** File that describes the pages in that folder. */
  readonly index: string;
  readonly deployment: Deployment;
}

type Body = Buffer<ArrayBuffer>;

/** Reads pages and files as they are published. */
export interface PageReader {
  /** Receives the names of all files before any of them. */
  expect(files: readonly string[]): void;
  read(file: string, body: Body): void;
}

/**
 * Finishes pages as Astro renders them: defers their scripts and adds the policy that fits. Takes a page from the last build
 * instead if it would come out the same:
 * - Its route gave it a `cacheKey` (`pageKey` in library/articles.ts), and the key is the same.
 * - Everything else that pages are made from is the same: code, settings, packages, environment.
 * - Its file has the bytes that were written then.
 */
export function keptPages({ root, published, index, deployment }: Project, reader: PageReader) {
  const version = digestInputs(root, deployment);
  const last = readIndex(index, version);
  const next: Pages = {};
  let kept = 0;

  const takeKept = (file: string, key: string | undefined): Body | undefined => {
    const [lastKey, digest] = Object.hasOwn(last, file) ? (last[file] ?? []) : [];
    if (key === undefined || lastKey !== key) return undefined;
    const body = readIfExists(join(published, file));
    if (!body || sha256(body) !== digest) return undefined;
    kept++;
    return body;
  };

  const finishPages = (astro: AstroPrerenderer): AstroPrerenderer => {
    let keys: ReadonlyMap<string, string | undefined> = new Map();
    return {
      ...astro,
      async getStaticPaths() {
        const paths = await astro.getStaticPaths();
        keys = new Map(paths.map(({ pathname, route, cacheKey }) => [fileOf(pathname, route), cacheKey]));
        reader.expect([...keys.keys()]);
        return paths;
      },
      async render(request, options) {
        const file = fileOf(decodeURI(new URL(request.url).pathname.slice(deployment.base.length)), options.routeData);
        const key = keys.get(file);
        let body = takeKept(file, key);
        if (!body) {
          const rendered = await astro.render(request, options);
          const response = rendered instanceof Response ? rendered : rendered.response;
          // Astro writes a page of its own for a redirect, and nothing without a body.
          if (!response.body || (response.status >= 300 && response.status < 400)) return rendered;
          body = finish(Buffer.from(await response.arrayBuffer()), response.headers);
        }
        if (key !== undefined) next[file] = [key, sha256(body)];
        reader.read(file, body);
        return new Response(body);
      },
    };
  };

  const integration: AstroIntegration = {
    name: 'kept-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(finishPages);
      },
    },
  };

  return {
    integration,
    /** Number of pages and files that were taken from the last build. */
    kept: () => kept,
    save() {
      mkdirSync(dirname(index), { recursive: true });
      writeFileSync(index, JSON.stringify({ version, pages: next }));
    },
  };
}

function finish(body: Body, headers: Headers): Body {
  if (!/^text\/html\b/u.test(headers.get('Content-Type') ?? '')) return body;
  const html = deferScripts(body.toString());
  return Buffer.from(withPolicy(html, contentPolicy(readNeeds(html))));
}

/** Returns no pages if the index is missing, damaged or of other inputs: then every page is rendered. */
function readIndex(file: string, version: string): Pages {
  try {
    const index = indexSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return index.version === version ? index.pages : {};
  } catch {
    return {};
  }
}

function readIfExists(file: string): Body | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** The name of the file that Astro writes, except for pages of errors, which have no key. */
function fileOf(path: string, { type }: Pick<RouteData, 'type'>): string {
  const name = path.replace(/^\/+|\/+$/gu, '');
  return type === 'page' ? posix.join(name, 'index.html') : name;
}

function sha256(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
