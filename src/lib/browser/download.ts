import { make } from './dom.ts';

/** Saves a text as a file on the reader's device. */
export function download(text: string, type: string, name: string): void {
  const link = make('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // By then the download holds the file itself.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
