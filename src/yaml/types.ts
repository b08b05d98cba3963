/** A file as it came; finding and decoding it are the caller's. Apart from the reader: the public types must not ask for the package `yaml`. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}
