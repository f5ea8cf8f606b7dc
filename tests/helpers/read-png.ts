import { Resvg } from '@resvg/resvg-js';

/** Reads width and height of a PNG from its header. */
export function sizeOf(png: Buffer): [width: number, height: number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** An area of a picture, in pixels. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Picture {
  /** Returns the color of a pixel as `#rrggbbaa`. */
  readonly colorAt: (x: number, y: number) => string;
  /** Counts the pixels of an area that have another color. */
  readonly countUnlike: (color: string, area: Area) => number;
}

/** Decodes the pixels of a PNG with resvg, which reads its own output. */
export function readPicture(png: Buffer): Picture {
  const [width, height] = sizeOf(png);
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  const { pixels } = new Resvg(svg).render();
  const valueAt = (x: number, y: number) => pixels.readUInt32BE((y * width + x) * 4);
  return {
    colorAt: (x, y) => `#${valueAt(x, y).toString(16).padStart(8, '0')}`,
    countUnlike: (color, { left, right, top, bottom }) => {
      const value = Number.parseInt(color.slice(1), 16);
      let count = 0;
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) if (valueAt(x, y) !== value) count++;
      return count;
    },
  };
}
