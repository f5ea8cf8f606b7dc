import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

/** Quality that costs about as much time as gzip. */
const BROTLI_QUALITY = 5;

const compress = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: promisify(gzip),
  identity: (content: Buffer) => Promise.resolve(content),
} satisfies Record<string, (content: Buffer) => Promise<Buffer>>;

type Coding = keyof typeof compress;
const CODINGS: readonly Coding[] = ['identity', 'gzip', 'br'];

/** The package has options that its types do not know. */
interface NegotiatorWithOptions extends Negotiator {
  encoding(available?: readonly string[], options?: { readonly preferred: readonly string[] }): string | undefined;
}

export interface CodedContent {
  readonly coding: Coding;
  readonly content: Buffer;
}

/**
 * Encodes content as a client accepts it: of the codings with the highest weight, the one that gives the fewest bytes.
 * Undefined if the client accepts none of ours. Source: RFC 9110, section 12.5.3.
 *
 * @param acceptEncoding Value of the header. Undefined if the request has none.
 * @param type Media type. Pictures and archives are compressed only for a client that refuses them as they are.
 */
export async function encodeContent(
  content: Buffer,
  type: string,
  acceptEncoding: string | undefined,
): Promise<CodedContent | undefined> {
  const negotiator: NegotiatorWithOptions = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } });
  const best = CODINGS.filter((coding) => negotiator.encoding(CODINGS, { preferred: [coding] }) === coding);
  const codings = best.includes('identity') && !isText(type) ? (['identity'] as const) : best;
  const coded = await Promise.all(
    codings.map(async (coding) => ({ coding, content: await compress[coding](content) })),
  );
  return coded.sort((a, b) => a.content.length - b.content.length)[0];
}

function isText(type: string): boolean {
  return /^text\/|\b(?:javascript|json|xml)\b/u.test(type);
}
