/** A square picture in an `.ico` file. */
export interface IcoPicture {
  /** Width and height in pixels, below 256. */
  readonly size: number;
  readonly png: Buffer;
}

const HEADER_LENGTH = 6;
const ENTRY_LENGTH = 16;

/** An `.ico` file: a table of the pictures, then the pictures, which every reader since 2007 takes as PNG. */
export function toIco(pictures: readonly IcoPicture[]): Buffer {
  const table = Buffer.alloc(HEADER_LENGTH + ENTRY_LENGTH * pictures.length);
  table.writeUInt16LE(1, 2);
  table.writeUInt16LE(pictures.length, 4);
  let start = table.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = HEADER_LENGTH + ENTRY_LENGTH * index;
    table.writeUInt8(size, entry);
    table.writeUInt8(size, entry + 1);
    table.writeUInt16LE(1, entry + 4);
    table.writeUInt16LE(32, entry + 6);
    table.writeUInt32LE(png.length, entry + 8);
    table.writeUInt32LE(start, entry + 12);
    start += png.length;
  }
  return Buffer.concat([table, ...pictures.map(({ png }) => png)]);
}
