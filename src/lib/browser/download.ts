/** Hands the reader a file that was made in the browser. */
export function download(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has its own hold on the file by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
