/** Cuts a text into pieces of so many octets of UTF-8 at most, never inside a character. An empty text is one piece. */
export function chunkByOctets(text: string, most: number): string[] {
  const encoder = new TextEncoder();
  const chunks: string[] = [];
  let chunk = '';
  let octets = 0;
  for (const character of text) {
    const size = encoder.encode(character).length;
    if (octets + size > most) {
      chunks.push(chunk);
      chunk = '';
      octets = 0;
    }
    chunk += character;
    octets += size;
  }
  return [...chunks, chunk];
}
