/** What the configuration of a host is written from, besides the table of headers. */
export interface HostConfig {
  /** Origin of the site: `https://guides.example.com`. */
  readonly origin: string;
  /** Path under which the site lives, with both slashes. */
  readonly base: string;
  /** Addresses that have moved for good, and where to; with the base. */
  readonly redirects: ReadonlyMap<string, string>;
  readonly isPreview: boolean;
}
