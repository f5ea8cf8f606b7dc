/** Spellings of "one folder up" and of the slash after it, and files that attackers try to read. */
const DOTS = [
  '..',
  '%2e%2e',
  '%2E.',
  '.%2e',
  '%252e%252e',
  '..%00',
  '%c0%ae%c0%ae',
  '%uff0e%uff0e',
  '..;',
  '....',
  '..%20',
];
const SLASHES = ['/', '%2f', '%5c', '\\', '//', '/./', '%252f', '%c0%af'];
const TARGETS = ['secret.txt', 'etc/passwd'];

const climbing = DOTS.flatMap((dots) =>
  SLASHES.flatMap((slash) => TARGETS.map((target) => `/${(dots + slash).repeat(8)}${target}`)),
);

/** Private files of projects, and files that scanners look for on other servers. */
const privateFiles = [
  ...['/.git/config', '/.env', '/.npmrc', '/package.json', '/package-lock.json', '/astro.config.mjs', '/src/site.ts'],
  ...['/node_modules/astro/package.json', '/.cache/dist/index.html', '/dist/index.html', '/content/authors.yaml'],
  ...['/_headers', '/_redirects', '/wp-login.php', '/cgi-bin/sh', '/server-status', '/.DS_Store', '/secret.txt'],
  ...['/../dist-old/secret.txt', '/dist-old/secret.txt', '/%2e%2e/dist-old/secret.txt'],
];

const malformedPaths = [
  ...['*', 'secret.txt', 'http://other.example/secret.txt', 'file:///etc/passwd', '//other.example/', '/%', '/%zz'],
  ...['/%ff', '/%00', '/a%00.html', '/%0d%0aSet-Cookie:a=b', '/%0a', '/%7f', '/\\other.example', '/%5cother.example'],
  ...['/%3F', '/index.html%23', '/index.html%3F', '/CON', '/con.html', '/index.html/', '/index.html/..', '/~root'],
  ...['/%E2%80%AE', '/%ED%A0%80', `/${'a'.repeat(8000)}`, `/${'a/'.repeat(4000)}`],
];

const ask = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;

/** Requests that browsers never send, as bytes on the wire. Each must get 400 or 404. */
export const hostileRequests: readonly string[] = [
  ...[...climbing, ...privateFiles, ...malformedPaths].map(ask),
  'GET\r\n\r\n',
  'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n',
  'GET / HTTP/1.1\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: localhost\r\n: x\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: localhost\r\nA\0B: x\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: nonsense\r\n\r\n',
  'get / HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'NONSENSE / HTTP/1.1\r\nHost: localhost\r\n\r\n',
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  '\0\0\0\0\r\n\r\n',
  'SSH-2.0-OpenSSH_9.2\r\n',
];
