import { expect, test } from 'vitest';
import { child } from '../../src/lib/browser/dom.ts';

test('a missing child is a named error with the tag and the selector', () => {
  const element = { localName: 'copy-code', querySelector: () => null } as unknown as Element;
  expect(() => child(element, '[role="status"]')).toThrow(
    expect.objectContaining({ name: 'ElementError', message: '<copy-code> needs a [role="status"].' }),
  );
});
