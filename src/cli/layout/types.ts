import type { PathPattern } from "../../article/patterns.ts";
import type { Language } from "../../article/types.ts";

/** How a site's tool lays out the languages of its pages. */
export interface SiteLayout {
  /** "Docusaurus": as its makers write it. */
  readonly tool: string;
  /** The site's folder, absolute. */
  readonly root: string;
  /** The language that the site is written in. */
  readonly source: Language;
  /** The others, in the order of the site's settings. */
  readonly languages: readonly Language[];
  /** The pages: their sets and languages by path. What it does not match is no page. */
  readonly pages: PathPattern;
  /** What the settings leave open, and was taken for it; one line. */
  readonly doubt?: string;
}

/** A folder to look for a site in. */
export interface SiteFolder {
  /** Absolute. */
  readonly root: string;
  /** How its files are named in paths: "" where it is the working folder, else with `/` at the end. */
  readonly prefix: string;
  /** Names of what lies in it. */
  readonly names: ReadonlySet<string>;
}

/** Tells whether a folder holds a site of one tool in several languages. */
export type FindLayout = (folder: SiteFolder) => Promise<Omit<SiteLayout, "root"> | undefined>;
