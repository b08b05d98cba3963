/** The page's looks; light or dark as the reader's system is. */
export const style = `
:root { color-scheme: light dark; --ink: #1c1d1f; --paper: #fdfdfb; --rule: #d9d9d4; --quiet: #6b6d70; --bead: #1f6f8b; --moved: #b3541e; --weak: #fbe6da; --fair: #faf4dc; --empty: #efefec; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e6e3; --paper: #17191b; --rule: #3a3d40; --quiet: #9a9da1; --bead: #6cc0dc; --moved: #f0955f; --weak: #47291b; --fair: #3a341d; --empty: #222528; } }
body { margin: 0 auto; max-width: 80rem; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.2rem; margin: 0; overflow-wrap: anywhere; }
header p, figcaption { color: var(--quiet); margin: .25rem 0 1rem; font-size: .9rem; }
figure { margin: 0 0 1.5rem; }
svg { display: block; width: 100%; max-width: 36rem; max-height: 36rem; border: 1px solid var(--rule); }
rect.bead { fill: var(--bead); } rect.moved { fill: var(--moved); stroke: var(--moved); stroke-width: 2px; vector-effect: non-scaling-stroke; }
polyline { fill: none; stroke: var(--bead); stroke-width: 1.5px; vector-effect: non-scaling-stroke; opacity: .6; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th { text-align: start; color: var(--quiet); font-weight: 600; }
th:nth-child(2) { width: 7rem; text-align: center; }
td { vertical-align: top; padding: .4rem .6rem; border-top: 1px solid var(--rule); overflow-wrap: anywhere; }
td p { margin: 0 0 .3rem; }
.number, .figures { color: var(--quiet); font-size: .8rem; }
.figures { text-align: center; }
tr.empty td { background: var(--empty); } tr.fair td { background: var(--fair); } tr.weak td { background: var(--weak); } tr.moved .figures { color: var(--moved); }
tr:target td { outline: 2px solid var(--bead); outline-offset: -2px; }
`;
