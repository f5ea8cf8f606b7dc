import { Parser } from 'htmlparser2';

/** What a page's policy has to allow. */
export interface PageNeeds {
  /** Texts of scripts that stand in the page and are run. */
  readonly inlineScripts: readonly string[];
  readonly inlineStyles: readonly string[];
  /** Whether its scripts run WebAssembly. */
  readonly usesWasm: boolean;
}

/** Reads in the HTML of a page what it needs. */
export function readNeeds(html: string): PageNeeds {
  const texts: Record<'script' | 'style', Set<string>> = { script: new Set(), style: new Set() };
  let usesWasm = false;
  let text: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      // The search runs Pagefind, whose core is WebAssembly.
      usesWasm ||= name === 'site-search';
      text = (name === 'script' && isRun(attributes)) || name === 'style' ? '' : undefined;
    },
    ontext(data) {
      if (text !== undefined) text += data;
    },
    onclosetag(name) {
      if ((name === 'script' || name === 'style') && text !== undefined) texts[name].add(text);
      text = undefined;
    },
  });
  parser.end(html);
  return { inlineScripts: [...texts.script], inlineStyles: [...texts.style], usesWasm };
}

/** Structured data is a script that is not run, and one from a file needs no hash. */
function isRun({ src, type = '' }: Readonly<Record<string, string>>): boolean {
  return src === undefined && ['', 'module', 'text/javascript', 'speculationrules', 'importmap'].includes(type);
}
