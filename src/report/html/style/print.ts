/** On paper: no controls, no colours that need a screen, findings whole. */
export const print = `
@media print { :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --mark: #eee; --error-mark: #eee; --odd-ground: #fff; --shadow: none; }
  body { font-size: 10pt; } nav, .filters, .more, .open, .skip, body > footer .js { display: none !important; } .scroll { overflow: visible; border: 0; } .finding { break-inside: avoid; box-shadow: none; }
  mark { text-decoration: underline; text-decoration-thickness: 2px; } a { color: inherit; text-decoration: none; } dialog { display: none !important; } }
`;
