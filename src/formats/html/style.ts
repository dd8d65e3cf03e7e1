import { BOX_COLOURS, COLOURS, FONT } from '../docx/design.ts';

const { ink, accent, muted, hairline, headFill, codeFill } = COLOURS;
const { lov, råd, husk } = BOX_COLOURS;

const box = (name: string, { bar, fill, label }: typeof lov) =>
  `aside.${name}{background:#${fill};border-color:#${bar}}aside.${name}>.label{color:#${label}}`;

/**
 * The look of the pages: that of the Word files, on a screen of any width and on paper. There the tables are tight, as in
 * Word: a form keeps to its page. On a screen the columns keep the widths given them; on a narrow one words come first.
 */
export const STYLE = `
:root{color-scheme:light}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:44rem;background:#fff;color:#000;font:1.0625rem/1.5 ${FONT},Carlito,"Segoe UI",system-ui,sans-serif;overflow-wrap:break-word}
header{border-bottom:1px solid #${hairline};margin-bottom:2rem;padding-bottom:.4rem;color:#${accent};font-weight:bold;font-size:.9rem}
h1,h2,h3,h4,h5,h6{color:#${ink};line-height:1.2;margin:1.8em 0 .4em;text-wrap:balance}
h1{font-size:2.1rem;margin-top:0}h2{font-size:1.4rem}h3{font-size:1.15rem;color:#${accent}}h4,h5,h6{font-size:1.0625rem}
p,ul,ol,.wide,blockquote,aside,pre{margin:0 0 .75rem}.wide{overflow-x:auto}
li{margin-bottom:.25rem}li::marker{color:#${accent}}ul ul,ol ul,ul ol,ol ol{margin:.25rem 0 0}
ul.ticks{list-style:none;padding-left:1.7rem}.ticks>li>.tick,.ticks>li>p:first-child>.tick{display:inline-block;width:1.7rem;margin-left:-1.7rem}
.tick{color:#${accent}}
a{color:#${accent}}a:focus-visible{outline:3px solid #${accent};outline-offset:2px}
blockquote{margin-left:0;padding-left:1rem;border-left:3px solid #${hairline}}
aside{padding:.6rem 1rem .1rem;border-left:5px solid}aside>.label{font-weight:bold;margin-bottom:.2rem}
${box('law', lov)}
${box('advice', råd)}
${box('reminder', husk)}
table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:.97rem}col{width:var(--w)}
th,td{padding:.35rem .5rem;border:1px solid #${hairline};text-align:left;vertical-align:top}
th{color:#${ink}}thead th,thead td{background:#${headFill}}
.center{text-align:center}.right{text-align:right}tr.room>*{height:2.2rem}
.signatures>div{display:grid;grid-template-columns:1fr 2fr;gap:1rem;padding-top:3rem;break-inside:avoid}
.signatures p{margin:0;padding-top:.2rem;border-top:1px solid #${muted};color:#${muted};font-size:.85rem}
.whole{white-space:nowrap}.mark{font-size:.85em;white-space:nowrap}.mark a{text-decoration:none}.mark a:hover,.mark a:focus{text-decoration:underline}
:target{background:#${BOX_COLOURS.husk.fill}}
.sources{margin-top:3rem;border-top:1px solid #${hairline};font-size:.9rem}.sources h2{font-size:1.15rem;margin-top:1rem}.sources a{text-decoration:none}
pre{background:#${codeFill};padding:.6rem;white-space:pre-wrap}code{font-family:Consolas,monospace;font-size:.92em}
ul,ol{padding-left:1.7rem}
hr+.sources{margin-top:0;border-top:0}hr{border:0;border-top:1px solid #${hairline};margin:2.5rem 0}
@media (max-width:32rem){
body{padding:1.25rem 1rem 3rem}h1{font-size:1.75rem}h2{font-size:1.3rem}
table{font-size:.9rem;hyphens:auto;table-layout:auto}col{width:var(--n)}th,td{padding:.3rem .35rem}
}
@page{size:A4;margin:17mm 22mm}
@media print{
.wide{overflow:visible;break-inside:avoid;margin-bottom:.5rem}th,td{padding:.18rem .5rem}tr.room>*{height:1.55rem}
body{padding:0;max-width:none;font-size:10.5pt;line-height:1.36}p:has(+.wide,+ul,+ol){break-after:avoid}
h1,h2,h3,h4,h5,h6,aside>.label{break-after:avoid}
tr,aside,li{break-inside:avoid}thead{display:table-header-group}
hr{border:0;margin:0;break-after:page}hr+h2{margin-top:0}hr:last-child{break-after:auto}
aside,thead th,thead td{-webkit-print-color-adjust:exact;print-color-adjust:exact}
p,li{orphans:2;widows:2}
a,.mark a{color:inherit;text-decoration:none}.sources{font-size:9pt}
}
`.trim();
