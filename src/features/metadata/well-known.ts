import type { Urls } from '../../paths.ts';

/** Programs that read for language models, by the names they give themselves: see the pages of those who run them. */
const AI_CRAWLERS = [
  ...['GPTBot', 'OAI-SearchBot', 'ChatGPT-User', 'ClaudeBot', 'Claude-SearchBot', 'Claude-User', 'anthropic-ai'],
  ...['Google-Extended', 'Applebot-Extended', 'PerplexityBot', 'Perplexity-User', 'Amazonbot', 'DuckAssistBot'],
  ...['meta-externalagent', 'MistralAI-User', 'Bytespider', 'CCBot'],
];

/**
 * The text of robots.txt (RFC 9309): everybody may read everything, and those who wonder are named. A deployment for
 * trying out is left alone.
 */
export function robotsTxt(isPreview: boolean, urls: Urls): string {
  const rule = isPreview ? 'Disallow: /' : 'Allow: /';
  const group = (agents: readonly string[]) => [...agents.map((agent) => `User-agent: ${agent}`), rule, ''];
  return [...group(['*']), ...group(AI_CRAWLERS), `Sitemap: ${urls.absolute('/sitemap-index.xml')}`, ''].join('\n');
}
