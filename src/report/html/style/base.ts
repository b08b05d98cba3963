/** Colours (light, dark), type, the frame of the page. */
export const base = `
:root { color-scheme: light dark; --paper: #fbfaf7; --card: #fff; --ink: #22252a; --quiet: #666a70; --rule: #e3e1da; --link: #1a6380; --accent: #1f6f8b;
  --error: #b4322a; --warning: #a86a00; --info: #4a6fa5; --mark: #fdeeb5; --error-mark: #fadcd8; --odd: #9a4f00; --odd-ground: #fdf0dd; --weak: #c46a1d; --shade: #f3f1eb; --shadow: 0 1px 2px rgb(40 40 30 / 6%); }
@media (prefers-color-scheme: dark) { :root { --paper: #16181b; --card: #1d2024; --ink: #e4e3df; --quiet: #9b9fa6; --rule: #31353b; --link: #7cc4de; --accent: #62b3cf;
  --error: #f0857b; --warning: #e0b054; --info: #8fb2e6; --mark: #54481c; --error-mark: #5b2b28; --odd: #f0b36a; --odd-ground: #38291a; --weak: #eb9a55; --shade: #212429; --shadow: none; } }
* { box-sizing: border-box; } [hidden] { display: none !important; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; }
:lang(th), :lang(lo), :lang(km), :lang(my) { line-height: 1.75; }
:lang(ar), :lang(fa), :lang(ur) { font-size: 1.06em; line-height: 1.75; }
header.top, main, body > footer { max-width: 76rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
header.top { padding-block: 2.2rem 1rem; }
.name { margin: 0; color: var(--accent); font-weight: 650; letter-spacing: .02em; }
h1 { margin: .1rem 0 .6rem; font-size: clamp(1.15rem, 1rem + 1.1vw, 1.6rem); font-weight: 600; line-height: 1.3; text-wrap: balance; }
header .lead { margin: -.3rem 0 .7rem; }
h2 { margin: 0 0 .7rem; font-size: 1.1rem; font-weight: 650; }
section { margin-block: 0 2.6rem; }
nav a { margin-inline-end: 1.1rem; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.lead, .legend, .where, .meta, .status, body > footer, small, .quiet { color: var(--quiet); }
.lead, .legend, .status, body > footer { font-size: .875rem; }
.legend > span { margin-inline-end: .9rem; white-space: nowrap; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: -99rem; } .skip:focus { inset: .5rem auto auto .5rem; background: var(--card); padding: .4rem .8rem; z-index: 2; }
body:not(.live) .js { display: none; } body.live .nojs { display: none; }
body:not(.live) a.tally.js, body:not(.live) a.aligned.js { display: flex; color: inherit; text-decoration: none; pointer-events: none; }
.dot { display: inline-block; width: .58em; height: .58em; margin-inline-end: .38em; background: currentcolor; border-radius: 50%; }
.dot.error { color: var(--error); border-radius: 2px; } .dot.warning { color: var(--warning); clip-path: polygon(50% 0, 100% 100%, 0 100%); border-radius: 0; } .dot.info { color: var(--info); }
button, select, input { font: inherit; color: inherit; }
button, select, input[type="search"] { background: var(--card); border: 1px solid var(--rule); border-radius: 6px; padding: .32rem .65rem; }
button { cursor: pointer; } button:hover, select:hover { border-color: var(--accent); }
kbd { border: 1px solid var(--rule); border-radius: 4px; padding: 0 .35em; font: inherit; font-size: .92em; }
code { font: .92em ui-monospace, "Cascadia Mono", Menlo, monospace; }
.more { display: block; margin: 1rem auto; }
body > footer { padding-block: 1rem 2.5rem; border-top: 1px solid var(--rule); }
`;
