import { palette } from '../palette.ts'
import { narrow } from './narrow.ts'

/** Rows up to which a table is printed on one page, as on paper. */
const shortTable = 12

/** A report for one sheet of paper is set closer, so that it is one from the browser as well. */
const oneSheet = `@page sheet{margin:11mm 16mm}
.page{--tight:.35rem;page:sheet}
html:has(>.page){font-size:10px}
.page :is(h1,h2){margin-block-start:.6rem}
.page h1{font-size:2.2rem}
.page h2{margin-block-end:.25rem;padding-block-start:.3rem;font-size:1.4rem}
.page p,.page .waves,.page .legend,.page .reading{margin-block:0 var(--tight)}
.page .waves{display:flex;gap:1.5rem;margin-block-start:var(--tight)}
.page header .note{font-size:.8rem}
.page .box{padding:.6rem .8rem}
.page .chart{zoom:.56}
.page .chart table{font-size:1.72rem}
.page .chart caption{font-size:1.75rem;padding-block-end:.1rem}
.page .chart :is(thead th,.detail,caption span){font-size:1.5rem}
.page .scroll,.page .chart{margin-block-start:var(--tight)}
.page .scroll :is(tbody th,tbody td){padding-block:.12rem}
.page footer{padding-block:.25rem 0}
`

/** The look of the page on screen and in print; sizes of report.md 3.1 in pixels. */
export const style = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:${palette.ink};font:400 16px/1.5 "Fira Sans",sans-serif;font-variant-numeric:lining-nums}
main,header,footer,nav{max-width:60rem;margin-inline:auto;padding-inline:1.5rem}
h1,h2,h3,h4,p,ul,ol,dl,table,figure{margin:0}
h1,h2,h3,h4{line-height:1.25;font-weight:600;text-wrap:balance}
h1{font-size:2.6rem;margin-block-start:2.5rem}
h2{font-size:1.75rem;margin-block:3.5rem 1rem;padding-block-start:.75rem;border-block-start:2px solid ${palette.ink}}
h3{font-size:1.25rem;margin-block:2rem .5rem}
h4{font-size:1rem;margin-block:1.25rem .25rem}
p,ul,.pairs{margin-block-end:.75rem}
p,li{max-width:46rem}
a{color:${palette.after}}
strong{font-weight:600}
header{padding-block:2rem 1rem}
.kind{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}
.muted,.note,.lead{color:${palette.muted}}
.simulated{border:1.5px dashed ${palette.before};border-radius:6px;padding:.1rem .5rem;font-weight:600;font-size:.875rem;color:${palette.ink}}
.subtitle{font-size:1.25rem;color:${palette.muted}}
.waves{list-style:none;padding:0;margin-block:1rem 2rem;font-weight:500}
.lead{font-size:1.2rem}
.note,.reading,.legend{font-size:.875rem;line-height:1.45}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem 2rem;margin-block-end:1rem}
.columns>div>:first-child{margin-block-start:0}
.together{margin-block-start:2.5rem}
.numbered{display:flex;gap:1rem;justify-content:space-between;align-items:baseline;flex-wrap:wrap;border-block-start:2px solid ${palette.ink};padding-block-start:.5rem;margin-block:0 .5rem}
.numbered>*{margin:0}
.number{color:${palette.after};padding-inline-end:.35rem}
.finding{display:grid;grid-template-columns:9rem 1fr;gap:0 1rem;margin-block-end:.75rem}
.finding p{margin:0}
.finding>:first-child{color:${palette.muted}}
.finding.clear>:first-child{color:${palette.ink};font-weight:600}
.reading{color:${palette.muted};border-inline-start:2px solid ${palette.frame};padding-inline-start:.75rem;margin-block:.75rem 1.5rem}
.box{border:1px solid ${palette.frame};border-radius:8px;padding:1rem;height:100%}
.box.limits{background:#f3f4f7;border-color:#f3f4f7}
:is(main,.together)>.box{height:auto;margin-block:1rem}
.box h3{margin:0 0 .5rem;font-size:1rem}
.box ul{padding-inline-start:1.1rem;margin:0}
.pairs{border-block-start:1px solid ${palette.zero}}
.pairs>div{display:grid;grid-template-columns:minmax(8rem,2fr) 3fr;gap:1rem;padding-block:.3rem;border-block-end:1px solid ${palette.grid}}
.cover .pairs>div{grid-template-columns:1fr auto}
.cover .pairs dd{text-align:end}
.pairs dt{color:${palette.muted}}
.pairs dd{margin:0;overflow-wrap:anywhere}
.scroll,.chart{margin-block:1.25rem .5rem}
.scroll{position:relative;overflow-x:auto;container-type:inline-size}
.scroll caption{position:sticky;inset-inline-start:0;max-width:100cqi}
table{border-collapse:collapse;width:100%;font-size:.94rem;line-height:1.35;font-variant-numeric:lining-nums tabular-nums}
caption{text-align:start;font-weight:600;font-size:1rem;padding-block-end:.5rem}
caption span{color:${palette.muted};font-weight:500;font-size:.875rem;padding-inline-end:.4rem}
thead th{font-weight:400;font-size:.82rem;color:${palette.muted};text-align:start;vertical-align:bottom;padding:0 .5rem .3rem 0;border-block-end:1.5px solid ${palette.ink}}
tbody th,tbody td{font-weight:400;text-align:start;vertical-align:middle;padding:.35rem .5rem .35rem 0;border-block-end:1px solid ${palette.grid}}
tbody tr:last-child>*{border-block-end:1.5px solid ${palette.ink}}
.end{text-align:end!important}
:is(th,td).end{white-space:nowrap;padding-inline:.75rem .25rem}
thead th.end{white-space:normal}
.end+:is(td,th):not(.end,.plot){padding-inline-start:1rem}
.coverage .end+.plot,.coverage thead th+th+th{padding-inline-start:2rem}
tbody th.name,.strong>*{font-weight:600!important}
.strong>*{border-block-end-color:${palette.ink}!important}
.detail{display:block;font-size:.82rem;color:${palette.muted};font-weight:400}
td.plot,th.plot{padding:0;position:relative;width:1px}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;color:${palette.muted};margin-block:.5rem}
.legend li{display:flex;gap:.5rem;align-items:center}
svg{display:block;overflow:visible}
svg.rules{position:absolute;inset-block:0;inset-inline-start:0;height:100%}
.plot>svg:not(.rules){position:relative}
td.plot+td:not(.end,.plot){padding-inline-start:1rem}
.change{inset-inline-start:1rem}
td.verdict,th.verdict{padding-inline-start:1.25rem}
.change+.end{padding-inline-start:2rem}
.waves li{display:flex;gap:.4rem;align-items:center}
.waves svg{flex:none}
.legend svg,caption svg,.waves svg,th svg.sign{display:inline-block;vertical-align:-.1em}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{padding-block:3rem;color:${palette.muted};font-size:.875rem}
${narrow}@media (max-width:40rem){.finding{grid-template-columns:1fr}h1{font-size:2rem}}
@media print{
@page{size:A4;margin:15mm 16mm}
html{font-size:11.5px}
body{font-size:1rem}
main,header,footer,nav{max-width:none;padding:0}
nav{display:none}
h2{margin-block:2.5rem .75rem}
h2.page:is(#at-a-glance,#participation,#method,#annex){break-before:page;margin-block-start:0}
h2,h3,h4,caption,.numbered,.together>.columns,.lead{break-after:avoid}
tr,.finding,.box,.reading,.pairs,.together,.chart,.scroll{break-inside:avoid}
:is(.chart,.scroll):has(tbody tr:nth-child(${shortTable + 1})){break-inside:auto}
tbody tr:is(:nth-child(2),:nth-child(3),:nth-last-child(1),:nth-last-child(2)){break-before:avoid}
:is(.chart,.scroll):has(+:is(.note,.legend,.reading)),.legend:has(+:is(.note,.reading)),.note:has(+.reading){break-after:avoid}
thead{display:table-header-group}
.scroll{overflow:visible;container-type:normal}
.together{margin-block-start:1.25rem}
.together>.columns,.columns .note{margin-block-end:.25rem}
.columns>div>.scroll,.together>.chart{margin-block-start:0}
footer{padding-block:1rem 0}
.scroll,.chart{margin-block:.75rem .25rem}
.scroll :is(tbody th,tbody td){padding-block:.22rem}
.chart{zoom:.82}
.items{zoom:.77}
.items :is(tbody th,tbody td){padding-block:.1rem}
.chart table{font-size:1.12rem}
.chart caption{font-size:1.22rem}
.chart :is(thead th,.detail,caption span){font-size:1.02rem}
a{color:inherit}
p,li{max-width:none}
p:has(+:is(.scroll,.chart)){break-after:avoid}
header{padding-block:0 .5rem}
${oneSheet}}`
