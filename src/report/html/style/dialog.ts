/** The alignment: plot beside the beads, below each other on a phone. */
export const dialog = `
dialog { width: 100vw; height: 100dvh; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; background: var(--paper); color: var(--ink); }
dialog[open] { display: flex; flex-direction: column; }
dialog > header { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; align-items: center; padding: .6rem clamp(.8rem, 3vw, 2rem); border-bottom: 1px solid var(--rule); background: var(--card); }
dialog h2 { margin: 0; overflow-wrap: anywhere; } dialog nav a[aria-current] { color: inherit; font-weight: 650; text-decoration: none; } #close { margin-inline-start: auto; } @media (max-width: 50rem) { dialog > header h2 { flex: 1; font-size: 1rem; } dialog nav { order: 3; width: 100%; } }
.alignment { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(16rem, 34%) 1fr; }
.plot-side { padding: 1rem; display: flex; flex-direction: column; gap: .6rem; min-height: 0; border-inline-end: 1px solid var(--rule); }
.plot-window { overflow: auto; flex: 0 1 auto; min-height: 0; } .plot { display: block; width: 100%; cursor: pointer; }
.zoom button { min-width: 2.4rem; }
.plot .ground { fill: var(--card); stroke: var(--rule); stroke-width: 1px; vector-effect: non-scaling-stroke; }
.plot polyline { fill: none; stroke: var(--accent); stroke-width: 1.5px; opacity: .35; vector-effect: non-scaling-stroke; }
.plot .bead { fill: var(--accent); stroke: transparent; vector-effect: non-scaling-stroke; } .plot .bead:hover { stroke: var(--ink); }
.plot .weak { stroke: var(--weak); stroke-width: 2px; stroke-dasharray: 3 2; } .plot .moved { fill: var(--weak); } .plot .chosen { stroke: var(--ink); stroke-width: 2.5px; stroke-dasharray: none; }
.weak-key::before { content: ""; display: inline-block; width: .7em; height: .7em; border: 2px dashed var(--weak); margin-inline-end: .4em; border-radius: 2px; }
.bead-side { overflow: auto; } .beads { table-layout: fixed; } .beads thead th { position: sticky; top: 0; background: var(--paper); z-index: 1; } .beads th:nth-child(2) { width: 5rem; }
.beads td { padding: .5rem .8rem; vertical-align: top; border-top: 1px solid var(--rule); overflow-wrap: anywhere; } .beads td p { margin: 0; } .beads td p + p { margin-top: .4rem; }
.number { color: var(--quiet); font-size: .75rem; margin-inline-end: .6em; user-select: none; opacity: .8; }
.figure { text-align: center; color: var(--quiet); font-size: .82rem; } .figure small { display: block; color: var(--weak); }
tr.weak td { background: var(--odd-ground); } tr.single td { background: var(--shade); } tr.chosen td { box-shadow: inset 0 2px var(--accent), inset 0 -2px var(--accent); } .beads tr:focus-visible { outline-offset: -2px; }
@media (max-width: 50rem) { .alignment { display: block; overflow: auto; } .plot-side { border: 0; } .plot-window { max-height: 55vh; } .bead-side { overflow: visible; } .beads td { padding: .45rem .5rem; } .beads th:nth-child(2) { width: 3.4rem; } }
`;
