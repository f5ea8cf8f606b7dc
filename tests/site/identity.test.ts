import { describe, expect, test } from 'vitest';
import { site as settings } from '../fixtures/site/site.ts';
import { sizeOf } from '../helpers/read-png.ts';
import { sites } from './sites.ts';

interface Manifest {
  readonly name: string;
  readonly short_name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { src: string; sizes: string; type: string; purpose: string }[];
}

const SECURITY_TXT = '/.well-known/security.txt';

describe.each(sites)('%s', (name, site) => {
  const sitePath = (path: string) => path.replace(site.base, '/');

  test.each(site.pages)('$path links to its icons, and only the home page links to the manifest', ({ path, $ }) => {
    const links = (rel: string) =>
      $(`link[rel="${rel}"]`)
        .map((_, link) => sitePath($(link).attr('href') ?? ''))
        .get();
    expect(links('icon')).toEqual(['/favicon.ico', '/favicon.svg']);
    expect(links('apple-touch-icon')).toEqual(['/apple-touch-icon.png']);
    expect(links('manifest')).toEqual(path === '/' ? ['/site.webmanifest'] : []);
    expect($('meta[name="theme-color"][media]')).toHaveLength(2);
  });

  test('the manifest has all that is needed to install the site', () => {
    const manifest = JSON.parse(site.read('/site.webmanifest')) as Manifest;
    expect(manifest).toMatchObject({ start_url: site.base, scope: site.base, short_name: settings.name });
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
    for (const { src, sizes, type } of manifest.icons) {
      expect(src.startsWith(site.base)).toBe(true);
      expect(sizeOf(site.readBytes(sitePath(src))).join('x')).toBe(sizes);
      expect(type).toBe('image/png');
    }
  });

  test('icons have the sizes that devices need', () => {
    expect(sizeOf(site.readBytes('/apple-touch-icon.png'))).toEqual([180, 180]);
    const ico = site.readBytes('/favicon.ico');
    const [type, count] = [ico.readUInt16LE(2), ico.readUInt16LE(4)];
    expect(type).toBe(1);
    const entries = Array.from({ length: count }, (_, index) => ico.subarray(6 + 16 * index, 22 + 16 * index));
    const pictures = entries.map((entry) => ico.subarray(entry.readUInt32LE(12)).subarray(0, entry.readUInt32LE(8)));
    expect(pictures.map(sizeOf)).toEqual([16, 32, 48].map((size) => [size, size]));
    expect(ico.length).toBeLessThan(5_000);
  });

  test('humans.txt names the publisher', () => {
    const text = site.read('/humans.txt');
    expect(text).toContain(`Publisher: ${settings.owner.name}\n`);
    expect(text).toMatch(/^Last update: \d{4}\/\d\d\/\d\d$/mu);
  });

  test('security.txt exists only if the owner has an email address', () => {
    const hasContact = name === 'a site below a base';
    expect(site.files.has(SECURITY_TXT)).toBe(hasContact);
    if (hasContact) expect(faultsOf(site.read(SECURITY_TXT), site.origin)).toEqual([]);
  });
});

/** Lists the faults of a security.txt by RFC 9116. */
function faultsOf(text: string, origin: string): string[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const fields = lines.map((line) => /^(?<name>[A-Za-z-]+): (?<value>\S.*)$/u.exec(line)?.groups);
  const valuesOf = (name: string) =>
    fields.filter((field) => field?.['name'] === name).map((field) => field?.['value'] ?? '');
  const expires = valuesOf('Expires');
  const date = new Date(expires[0] ?? '');
  return [
    text.endsWith('\n') ? [] : ['the last line has no line end'],
    fields.includes(undefined) ? ['a line is not a field'] : [],
    valuesOf('Contact').some((value) => /^(?:mailto:\S+@\S+|https:\/\/\S+|tel:\S+)$/u.test(value))
      ? []
      : ['no contact'],
    valuesOf('Contact').every((value) => URL.canParse(value)) ? [] : ['a contact is not a URI'],
    expires.length === 1 ? [] : ['Expires must occur exactly once'],
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(expires[0] ?? '') && !Number.isNaN(date.getTime())
      ? []
      : ['Expires is not a date'],
    date > new Date() ? [] : ['expired'],
    valuesOf('Preferred-Languages').length === 1 ? [] : ['Preferred-Languages must occur exactly once'],
    valuesOf('Canonical').every((value) => value.startsWith(origin) && value.endsWith(SECURITY_TXT))
      ? []
      : ['wrong address'],
  ].flat();
}
