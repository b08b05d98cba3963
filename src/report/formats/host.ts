/** What the formats need that a code host or a viewer reads beside the repository. */
export interface HostOptions {
  /** A path as that reader names it, from the repository's root; as it stands where it is not given. */
  readonly fromRoot?: (path: string) => string;
}

export const asItStands = (path: string): string => path;
