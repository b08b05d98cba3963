/** The filters and the findings. */
export const findings = `
.filters { display: flex; flex-wrap: wrap; gap: .55rem .9rem; align-items: center; padding-block: .2rem .4rem; font-size: .9rem; }
.filters label { display: inline-flex; gap: .4rem; align-items: center; color: var(--quiet); } .filters :is(input, select) { color: var(--ink); }
.filters select { max-width: 13rem; }
.search input { width: 14rem; }
.status { margin: .2rem 0 .8rem; min-height: 1.4em; }
.finding { background: var(--card); border: 1px solid var(--rule); border-inline-start: 3px solid var(--rule); border-radius: 10px; box-shadow: var(--shadow); padding: .85rem 1.1rem .7rem; margin-bottom: .8rem; }
.finding.error { border-inline-start-color: var(--error); } .finding.warning { border-inline-start-color: var(--warning); } .finding.info { border-inline-start-color: var(--info); }
.finding h3 { margin: 0 0 .5rem; font-size: 1rem; font-weight: 500; line-height: 1.5; overflow-wrap: anywhere; }
.finding h3 .form { font-weight: 650; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: .3rem 1.8rem; padding-block: .15rem .35rem; }
.where { margin: 0; font-size: .8rem; overflow-wrap: anywhere; } .where b { font-weight: 650; margin-inline-end: .25em; }
.sentence { margin: 0; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; border-radius: 3px; padding: .06em .12em; margin-inline: -.12em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.gap { display: inline-block; width: 2.2em; height: .8em; margin-inline: .3em; border: 1px dashed var(--weak); border-radius: 3px; vertical-align: -.05em; }
.finding.error .at mark { background: var(--error-mark); }
.meta { display: flex; flex-wrap: wrap; gap: .15rem 1rem; margin: .3rem 0 0; font-size: .82rem; align-items: baseline; } .meta > * { overflow-wrap: anywhere; }
.meta .forms { display: inline-flex; flex-wrap: wrap; gap: 0 .8rem; }
.new { color: var(--accent); font-weight: 650; } .meta .open { margin-inline-start: auto; white-space: nowrap; }
details { margin-top: .4rem; font-size: .92rem; } summary { cursor: pointer; color: var(--quiet); width: fit-content; } details .side { margin-top: .4rem; }
@media (max-width: 40rem) { .search, .search input { width: 100%; } .filters select { max-width: 9.5rem; } .finding { padding-inline: .85rem; } .meta .open { margin-inline-start: 0; } }
`;
