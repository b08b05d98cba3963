/** Small sites as their tools lay them out: settings, pages in two or three languages, and what is no page. */
export interface Site {
  readonly files: Readonly<Record<string, string>>;
  /** What samma says it found. */
  readonly said: string;
  /** The sets: id, then `language path` for each version, the source first. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
}

/** Two sentences, in a language that nothing else says. */
const page = (front = ""): string => `${front === "" ? "" : `---\n${front}\n---\n\n`}Harbour. Lighthouse.\n`;

/** Files that every checkout has, and that are no pages: were they read, their language could not be told. */
const around = { "README.md": "x\n", "node_modules/a/README.md": "x\n", "LICENSE.txt": "x\n" };

export const sites: Readonly<Record<string, Site>> = {
  Docusaurus: {
    said: "layout: Docusaurus (en; sv, pt-BR), 5 sets",
    files: {
      ...around,
      "docusaurus.config.ts": 'import x from "y";\n// i18n: { defaultLocale: "de", locales: ["de"] }\nconst config = {\n  url: "https://example.org/", /* no */\n  presets: [["classic", { docs: { routeBasePath: "/" }, blog: { path: "./news" } }]],\n  i18n: {\n    defaultLocale: \'en\',\n    locales: [\'en\', "sv", `pt-BR`],\n    localeConfigs: { sv: { label: "Svenska" } },\n  } satisfies Config["i18n"],\n};\nexport default config;\n',
      "docs/intro.md": page(),
      "docs/guide/start.mdx": page(),
      "news/2026-01-02-opening.md": page(),
      "versioned_docs/version-1.0/intro.md": page(),
      "src/pages/about.md": page(),
      "i18n/sv/docusaurus-plugin-content-docs/current/intro.md": page(),
      "i18n/sv/docusaurus-plugin-content-docs/current/guide/start.mdx": page(),
      "i18n/sv/docusaurus-plugin-content-docs/version-1.0/intro.md": page(),
      "i18n/sv/docusaurus-plugin-content-blog/2026-01-02-opening.md": page(),
      "i18n/pt-BR/docusaurus-plugin-content-docs/current/intro.md": page(),
      "i18n/sv/docusaurus-theme-classic/note.md": "x\n",
      "build/docs/intro/index.html": "<p>x",
      ".docusaurus/x/y.md": "x\n",
    },
    sets: {
      "blog/2026-01-02-opening": ["en news/2026-01-02-opening.md", "sv i18n/sv/docusaurus-plugin-content-blog/2026-01-02-opening.md"],
      "docs/guide/start": ["en docs/guide/start.mdx", "sv i18n/sv/docusaurus-plugin-content-docs/current/guide/start.mdx"],
      "docs/intro": ["en docs/intro.md", "pt-BR i18n/pt-BR/docusaurus-plugin-content-docs/current/intro.md", "sv i18n/sv/docusaurus-plugin-content-docs/current/intro.md"],
      "pages/about": ["en src/pages/about.md"],
      "version-1.0/intro": ["en versioned_docs/version-1.0/intro.md", "sv i18n/sv/docusaurus-plugin-content-docs/version-1.0/intro.md"],
    },
  },
  "Docusaurus, languages computed": {
    said: "layout: Docusaurus (en; th), 1 set\nnote: docusaurus.config.js does not say its languages in so many words (it is not run); taken: en, and the folders of i18n/. `patterns` and `source` in samma.config.yaml settle it.",
    files: {
      "docusaurus.config.js": "const locales = require('./locales');\nmodule.exports = { i18n: { defaultLocale: locales[0], locales: [...locales, 'en'] } };\n",
      "docs/intro.md": page(),
      "i18n/th/docusaurus-plugin-content-docs/current/intro.md": page(),
    },
    sets: { "docs/intro": ["en docs/intro.md", "th i18n/th/docusaurus-plugin-content-docs/current/intro.md"] },
  },
  "Docusaurus, a second docs plugin": {
    said: "layout: Docusaurus (sv; en), 1 set",
    files: {
      "docusaurus.config.js": "module.exports = { i18n: { defaultLocale: 'sv', locales: ['sv', 'en'] } };\n",
      "community/team.md": page(),
      "i18n/en/docusaurus-plugin-content-docs-community/current/team.md": page(),
    },
    sets: { "community/team": ["sv community/team.md", "en i18n/en/docusaurus-plugin-content-docs-community/current/team.md"] },
  },
  "Hugo, by folder": {
    said: "layout: Hugo (de; en, zh-CN), 2 sets",
    files: {
      ...around,
      "hugo.toml": "baseURL = 'https://example.org/'\ndefaultContentLanguage = 'de'\n[languages.en]\ncontentDir = 'content/english'\nweight = 2\n[languages.de]\ncontentdir = \"content/de\"\nweight = 1\n[languages.cn]\nlanguageCode = 'zh-cn'\ncontentDir = './content/cn/'\nweight = 3\n[languages.fr]\ndisabled = true\ncontentDir = 'content/fr'\n",
      "content/de/_index.md": page(),
      "content/english/_index.md": page(),
      "content/cn/_index.md": page(),
      "content/de/post/hafen/index.md": page(),
      "content/english/post/hafen/index.md": page(),
      "content/fr/_index.md": "x\n",
      "public/en/index.html": "<p>x",
      "themes/a/README.md": "x\n",
    },
    sets: {
      "content/_index": ["de content/de/_index.md", "en content/english/_index.md", "zh-CN content/cn/_index.md"],
      "content/post/hafen/index": ["de content/de/post/hafen/index.md", "en content/english/post/hafen/index.md"],
    },
  },
  "Hugo, by file name": {
    said: "layout: Hugo (en; sv, nb), 2 sets",
    files: {
      "config/_default/config.yaml": "baseURL: https://example.org\ndefaultContentLanguage: en\n",
      "config/_default/languages.yaml": "en: { weight: 1 }\nsv: { weight: 2 }\nno: { weight: 3 }\n",
      "content/about.md": page(),
      "content/about.sv.md": page(),
      "content/about.no.md": page(),
      "content/v1.2.md": page(),
    },
    sets: { "content/about": ["en content/about.md", "nb content/about.no.md", "sv content/about.sv.md"], "content/v1.2": ["en content/v1.2.md"] },
  },
  "Hugo, by mounts": {
    said: "layout: Hugo (en; th), 1 set",
    files: {
      "hugo.yaml": "languages:\n  en: {}\n  th: {}\nmodule:\n  mounts:\n    - { source: text/en, target: content, lang: en }\n    - { source: text/th, target: content, lang: th }\n    - { source: static, target: static }\n",
      "text/en/a.md": page(),
      "text/th/a.md": page(),
    },
    sets: { "content/a": ["en text/en/a.md", "th text/th/a.md"] },
  },
  "Starlight, a root locale": {
    said: "layout: Starlight (en; zh-CN, ar), 1 set",
    files: {
      ...around,
      "astro.config.mjs": "import starlight from '@astrojs/starlight';\nexport default defineConfig({\n  site: 'https://example.org',\n  integrations: [\n    starlight({\n      title: 'Docs',\n      social: [{ href: 'https://x' }],\n      plugins: [links({ a: [1, 2] })],\n      locales: {\n        root: { label: 'English', lang: 'en' },\n        'zh-cn': { label: '简体中文', lang: 'zh-CN' }, // Chinese\n        ar: { label: 'العربية', dir: 'rtl' },\n      },\n    }),\n  ],\n});\n",
      "src/content/docs/guides/start.mdx": page("title: Start"),
      "src/content/docs/zh-cn/guides/start.mdx": page("title: Start"),
      "src/content/docs/ar/guides/start.mdx": page("title: Start"),
      "dist/index.html": "<p>x",
    },
    sets: { "docs/guides/start": ["en src/content/docs/guides/start.mdx", "ar src/content/docs/ar/guides/start.mdx", "zh-CN src/content/docs/zh-cn/guides/start.mdx"] },
  },
  "Starlight, a folder each": {
    said: "layout: Starlight (sv; en), 1 set",
    files: {
      "astro.config.ts": "export default defineConfig({ integrations: [starlight({ defaultLocale: 'sv', locales: { en: { label: 'English' }, sv: { label: 'Svenska' } } })] });\n",
      "src/content/docs/en/a.md": page(),
      "src/content/docs/sv/a.md": page(),
    },
    sets: { "docs/a": ["sv src/content/docs/sv/a.md", "en src/content/docs/en/a.md"] },
  },
  "Jekyll with polyglot": {
    said: "layout: Jekyll (en; sv), 3 sets",
    files: {
      ...around,
      "_config.yml": 'languages: ["en", "sv"]\ndefault_lang: "en"\nexclude_from_localization: ["images"]\nplugins: [jekyll-polyglot]\n',
      "_posts/2026-01-02-harbour-en.md": page("lang: en"),
      "_posts/2026-01-02-harbour-sv.md": page("lang: sv"),
      "about.md": page("title: About\npermalink: /about/"),
      "sv/om.md": page("lang: sv\npermalink: /about/"),
      "contact.md": page("page_id: contact\npermalink: /contact/"),
      "kontakt.md": page("page_id: contact\nlang: sv\npermalink: /kontakt/"),
      "_site/sv/about/index.html": "<p>x",
      "_includes/head.html": "---\n---\nx\n",
      "robots.txt": "x\n",
    },
    sets: {
      "_posts/2026-01-02-harbour": ["en _posts/2026-01-02-harbour-en.md", "sv _posts/2026-01-02-harbour-sv.md"],
      about: ["en about.md", "sv sv/om.md"],
      contact: ["en contact.md", "sv kontakt.md"],
    },
  },
  "Jekyll with _i18n": {
    said: "layout: Jekyll (sv; en), 1 set",
    files: { "_config.yml": "languages: [sv, en]\n", "_i18n/sv.yml": "a: b\n", "_i18n/sv/_posts/2026-01-02-hamn.md": page(), "_i18n/en/_posts/2026-01-02-hamn.md": page(), "index.md": page("layout: x") },
    sets: { "_i18n/_posts/2026-01-02-hamn": ["sv _i18n/sv/_posts/2026-01-02-hamn.md", "en _i18n/en/_posts/2026-01-02-hamn.md"] },
  },
  "MkDocs, by file name": {
    said: "layout: MkDocs (en; fr, sv), 2 sets",
    files: {
      ...around,
      "mkdocs.yml": "site_name: x\nmarkdown_extensions:\n  - pymdownx.emoji:\n      emoji_index: !!python/name:material.extensions.emoji.twemoji\nplugins:\n  - search\n  - i18n:\n      languages:\n        - { locale: en, default: true, name: English }\n        - { locale: fr, name: Français }\n        - { locale: sv, name: Svenska }\n",
      "docs/index.md": page(),
      "docs/index.fr.md": page(),
      "docs/guide/a.en.md": page(),
      "docs/guide/a.sv.md": page(),
      "site/sv/index.html": "<p>x",
    },
    sets: { "docs/guide/a": ["en docs/guide/a.en.md", "sv docs/guide/a.sv.md"], "docs/index": ["en docs/index.md", "fr docs/index.fr.md"] },
  },
  "MkDocs, by folder, as before 1.0": {
    said: "layout: MkDocs (sv; en), 1 set",
    files: { "mkdocs.yml": "docs_dir: ./text/\nplugins:\n  i18n:\n    docs_structure: folder\n    default_language: sv\n    languages: { en: English, sv: Svenska }\n", "text/en/a.md": page(), "text/sv/a.md": page(), "text/en/b.txt": "x\n" },
    sets: { "text/a": ["sv text/sv/a.md", "en text/en/a.md"] },
  },
};
