/** The overview, the terms, the bars of the runs. */
export const tables = `
#more-sets { display: none; }
@media screen and (scripting: enabled) { body:not(.all-sets) tr.later { display: none; } body.live:not(.all-sets) #more-sets { display: block; } }
.scroll { position: relative; overflow-x: auto; background: var(--card); border: 1px solid var(--rule); border-radius: 10px; box-shadow: var(--shadow); }
table { border-collapse: collapse; width: 100%; }
th { text-align: start; font-weight: 600; vertical-align: top; }
thead th { color: var(--quiet); font-size: .85rem; padding: .55rem .8rem; border-bottom: 1px solid var(--rule); }
abbr { text-decoration: none; cursor: help; }
.matrix tbody th, .matrix td, .terms tbody th, .terms td { padding: .55rem .8rem; vertical-align: top; border-top: 1px solid var(--rule); }
tbody tr:first-child > * { border-top: 0 !important; }
.matrix tbody th, .terms tbody th { position: sticky; inset-inline-start: 0; background: var(--card); overflow-wrap: anywhere; min-width: 8.5rem; max-width: 16rem; }
.matrix td { min-width: 7.2rem; font-variant-numeric: tabular-nums; }
.absent { color: var(--rule); }
.tally { display: flex; gap: .7rem; align-items: center; color: inherit; text-decoration: none; white-space: nowrap; } a.tally:hover { text-decoration: underline; }
.tally .none { color: var(--quiet); font-size: .875rem; }
.aligned { display: flex; align-items: center; gap: .45rem; margin-top: .15rem; font-size: .82rem; color: var(--quiet); text-decoration: none; } a.aligned:hover { color: var(--link); text-decoration: underline; }
.matrix td > .quiet { display: block; margin-top: .15rem; font-size: .82rem; }
.bar { display: inline-block; width: 3.2rem; height: .3rem; background: var(--rule); border-radius: 1rem; overflow: hidden; } .bar i { display: block; height: 100%; background: var(--accent); }
.legend .bar { vertical-align: middle; margin-inline-end: .4em; }
.terms td { min-width: 7.5rem; max-width: 18rem; overflow-wrap: anywhere; }
.terms tbody th button { padding: 0; border: 0; background: none; color: var(--link); font-weight: 600; text-align: start; }
.terms tbody th button::before { content: "▸"; display: inline-block; width: 1.1em; color: var(--quiet); font-size: .8em; } .terms tbody th button[aria-expanded="true"]::before { content: "▾"; }
.terms tbody th small { display: block; font-weight: 400; padding-inline-start: .95rem; overflow-wrap: anywhere; } body:not(.live) .terms tbody th small { padding: 0; }
.terms ul { list-style: none; margin: 0; padding: 0; } .terms li + li { margin-top: .12rem; }
.own { color: var(--quiet); }
.terms li.odd, .odd-key { color: var(--odd); background: var(--odd-ground); border-radius: 4px; padding: 0 .35em; margin-inline-start: -.35em; } .odd-key { margin: 0; } .terms li.odd { width: fit-content; } li.odd small { color: inherit; }
tr.sentences > td { background: var(--shade); max-width: none; }
.kwic h4 { margin: .5rem 0 .3rem; font-size: .95rem; } .kwic.odd h4 bdi { color: var(--odd); } .kwic .sides + .sides { border-top: 1px dashed var(--rule); }
.kwic { position: sticky; inset-inline-start: .8rem; width: min(100%, 100vw - 4.6rem); }
.kwic { margin-block: 0; } .kwic + .kwic { margin-top: 1rem; } tr.sentences > td { min-width: 0; }
.tag { color: var(--quiet); font-weight: 400; margin-inline-end: .4em; }
.drift { display: flex; gap: 1.2rem; align-items: end; flex-wrap: wrap; } .drift p { margin: 0; }
.bars .error { fill: var(--error); } .bars .warning { fill: var(--warning); } .bars .info { fill: var(--info); }
.gone { padding-inline-start: 1.2rem; } .gone li { margin-block: .2rem; overflow-wrap: anywhere; } .gone .dot { margin-inline-start: -1rem; }
`;
