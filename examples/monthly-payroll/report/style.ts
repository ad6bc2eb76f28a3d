/** The style sheet of the page: light and dark, wide and narrow, screen and paper. */
export const style = `
:root { color-scheme: light; --paper: #fff; --ink: #1c2330; --faint: #5b6576; --line: #dde2ea; --panel: #f5f7fa;
  --accent: #2f6fd6; --warm: #b4531f; }
@media (prefers-color-scheme: dark) { :root { color-scheme: dark; --paper: #14181f; --ink: #e8ecf3; --faint: #a3adbd;
  --line: #323a47; --panel: #1d232d; --accent: #6ea2f5; --warm: #e99562; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
main, header { max-width: 940px; margin: 0 auto; padding: 0 16px; }
header { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between;
  padding-top: 20px; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.15rem; margin: 32px 0 8px; } h3 { font-size: 1rem; margin: 0; }
h4 { font-size: .9rem; margin: 12px 0 4px; color: var(--faint); }
button { font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--line); border-radius: 6px;
  padding: 4px 12px; cursor: pointer; }
html[data-language='en'] [lang='zh'], html[data-language='zh'] [lang='en'] { display: none; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; padding: 4px 8px; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
table.people td:nth-child(2) { white-space: nowrap; }
td.clause { color: var(--faint); overflow-wrap: anywhere; }
a { color: var(--accent); }
figure { margin: 0; } figure svg { display: block; max-width: 100%; height: auto; }
.narrow { display: none; }
article { border: 1px solid var(--line); border-radius: 8px; padding: 12px 16px; margin: 12px 0;
  break-inside: avoid-page; }
.title { display: flex; flex-wrap: wrap; gap: 4px 16px; justify-content: space-between; align-items: baseline; }
.faint { color: var(--faint); font-size: .85rem; overflow-wrap: anywhere; }
.notice { background: var(--panel); border-left: 3px solid var(--warm); padding: 6px 10px; margin: 8px 0;
  overflow-wrap: anywhere; }
.warm { color: var(--warm); }
ul.duties { list-style: none; margin: 0; padding: 0; }
ul.duties > li { border-bottom: 1px solid var(--line); padding: 4px 0; overflow-wrap: anywhere; }
ul.duties summary { margin: 0; color: inherit; }
.notice ul, details ul { margin: 0; padding-left: 18px; }
summary { cursor: pointer; margin-top: 8px; color: var(--accent); }
details li { overflow-wrap: anywhere; font-size: .85rem; margin: 2px 0; }
@media (max-width: 700px) {
  .wide { display: none; } .narrow { display: block; }
  table.people thead { display: none; } table.people tr { display: grid; grid-template-columns: 1fr 1fr;
    border-bottom: 1px solid var(--line); padding: 6px 0; }
  table.people td, table.people td:nth-child(2) { border: 0; padding: 1px 4px; text-align: left; white-space: normal; overflow-wrap: anywhere; }
  table.people td::before { content: attr(data-en) ' '; color: var(--faint); }
  html[data-language='zh'] table.people td::before { content: attr(data-zh) ' '; }
  table.lines td, table.lines th { padding: 4px; }
}
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --faint: #444; --line: #bbb; --panel: #f3f3f3;
  --accent: #1d4f9e; --warm: #8a3d13; } button { display: none; } article { break-inside: auto; } h2 { break-after: avoid; } }
`;
