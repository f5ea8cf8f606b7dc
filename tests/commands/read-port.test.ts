import { expect, test } from 'vitest';
import { readPort } from '../../src/commands/read-port.ts';

test.each([
  [undefined, 4321],
  ['', 4321],
  ['0', 0],
  ['8080', 8080],
  ['65535', 65_535],
])('PORT %j', (PORT, port) => {
  expect(readPort({ PORT })).toBe(port);
});

test.each(['abc', '80a', '-1', '80.5', '65536', 'NaN', 'Infinity'])('PORT "%s" is not a port', (PORT) => {
  expect(() => readPort({ PORT })).toThrow(`PORT is "${PORT}". Write a number up to 65535: 4321`);
});
