import { palette } from '../palette.ts'

/**
 * On narrow screens a chart shows one block per row, name, plot, values and finding below each other, so that nothing
 * of a plot hides beside the edge. Wide enough for every chart is what is wider; tables of numbers scroll by themselves.
 */
export const narrow = `
.own-axis{display:none}
.line{display:block}
@media screen and (max-width:52rem){
.chart :is(table,caption,tbody,tr,th,td){display:block}
.chart thead,.chart tfoot{display:none}
.chart tbody tr{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1.5rem;padding-block:.75rem;border-block-end:1px solid ${palette.frame}}
.chart tbody :is(th,td),.chart tbody tr:last-child>*{padding:0!important;border:0;text-align:start!important}
.chart tbody :is(th,td.plot){flex:0 0 100%;width:auto;inset-inline-start:0}
.chart td:empty{display:none}
.chart .plot svg{max-width:100%}
.chart .plot svg:not(.rules){height:auto}
.change .own-axis{max-width:116px}
.items :is(thead,thead tr){display:block}
.items thead th:not(.plot){display:none}
.items thead th.plot{width:auto}
.own-axis{display:block;position:relative;z-index:1;background:#fff;color:${palette.muted};font-size:.82rem}
.line{display:inline-block}
.line+.line{padding-inline-start:.5rem}
.chart td:is(.end,.verdict){display:flex;flex-wrap:wrap;gap:0 .5rem;align-items:baseline;white-space:normal}
.chart td[data-label]::before{content:attr(data-label);color:${palette.muted};font-size:.82rem;font-weight:400}
.lines td:not(.plot,.end)::before{margin-inline-end:.4rem}
.coverage tbody td.plot{flex:1 1 60%}
.coverage td.plot::before{display:block}
.scroll td:not(.end){min-width:9rem}
}
`
