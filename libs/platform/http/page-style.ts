import { Html } from './html.js';

/** How every page looks, by day and by night. */
export const pageStyle = new Html(`
:root{color-scheme:light dark;--ground:#eef2f6;--sheet:#fff;--text:#18212b;--muted:#566372;--line:#c9d2dc;--accent:#1f5fae;--on-accent:#fff;--late:#b3261e;--wrong:#fdeceb;--good:#2e7d4f}
@media(prefers-color-scheme:dark){:root{--ground:#10151a;--sheet:#1a2128;--text:#e8edf2;--muted:#a3b0bd;--line:#3a4651;--accent:#8ab8f5;--on-accent:#0d1a29;--late:#ff9a91;--wrong:#3a1f1e;--good:#6fc392}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;background:var(--ground);color:var(--text);font:1.0625rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}
main{max-width:38rem;margin:0 auto;padding:clamp(1rem,6vh,4rem) 1rem 3rem}
.sheet{background:var(--sheet);border:1px solid var(--line);border-radius:12px;padding:clamp(1.25rem,5vw,2.25rem)}
h1{margin:0;font-size:1.6rem;line-height:1.25;text-wrap:balance}
h2{margin:0 0 .75rem;font-size:1.15rem;line-height:1.4}
p{margin:.5rem 0 0}
.second{display:block;margin-top:.15rem;color:var(--muted);font-size:.86em;font-weight:400}
.about{margin:1.5rem 0;padding:1rem 0 1.1rem;border-block:1px solid var(--line)}
.standing{margin:0 0 .2rem;color:var(--accent);font-size:.9rem;font-weight:700}
.late{color:var(--late)}
dl{margin:0;display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem}
dt{color:var(--muted)}dd{margin:0;min-width:0;overflow-wrap:anywhere}
label,legend{display:block;font-weight:600;padding:0}
fieldset{margin:0 0 1.1rem;padding:0;border:0}
.field{margin:0 0 1.1rem}
.hint{display:block;margin-top:.15rem;color:var(--muted);font-size:.9rem;font-weight:400}
input:not([type=radio],[type=checkbox]),select,textarea{width:100%;margin-top:.35rem;padding:.6rem .7rem;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--muted);border-radius:8px}
input[type=date]{width:auto;max-width:100%}
textarea{min-height:5.5rem;resize:vertical}
.choice{display:flex;gap:.6rem;align-items:baseline;font-weight:400;padding:.35rem 0}
input[type=radio],input[type=checkbox]{accent-color:var(--accent)}
button{width:100%;padding:.8rem 1.2rem;font:inherit;font-weight:700;color:var(--on-accent);background:var(--accent);border:0;border-radius:8px;cursor:pointer}
button .second{color:inherit;font-weight:400}
button:hover{filter:brightness(1.08)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.wrong{margin:0 0 1.25rem;padding:.75rem 1rem;border-inline-start:4px solid var(--late);border-radius:6px;background:var(--wrong)}
.fault{display:block;color:var(--late);font-size:.9rem;font-weight:600}
footer{margin:1.25rem .25rem 0;color:var(--muted);font-size:.9rem}
a{color:var(--accent)}
pre{margin:.5rem 0 0;padding:1rem;font-size:.9rem;white-space:pre-wrap;overflow-wrap:anywhere;background:var(--ground);border-radius:8px}
section{margin-top:2rem}
.about:last-child{margin-bottom:0;padding-bottom:0;border-bottom:0}
summary{margin-top:.75rem;color:var(--accent);cursor:pointer}
iframe{display:block;width:100%;height:44rem;max-height:80vh;margin-top:.75rem;background:var(--sheet);border:1px solid var(--line);border-radius:8px}
.wide{max-width:72rem}
.above{margin:0 0 .75rem}
.ways{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;margin-top:1.5rem}
.count{margin:0 0 .5rem;color:var(--muted)}
.filters{display:flex;flex-wrap:wrap;gap:1rem 1.75rem;margin:1.5rem 0;padding:1rem 0 1.1rem;border-block:1px solid var(--line)}
.filters>*{margin:0}
.filters fieldset{display:flex;flex-wrap:wrap;gap:0 1.1rem}
.filters .choice{margin-top:.35rem;padding:.65rem 0;line-height:1.5}
.filters select{height:2.95rem}
.filters button{align-self:end;width:auto;height:2.95rem;padding:0 1.75rem}
table{width:100%;table-layout:fixed;border-collapse:collapse}
.short{width:7rem}.middling{width:10.5rem}.long{width:16rem}
th,td{padding:.7rem 1.25rem .7rem 0;text-align:start;vertical-align:top}
th:last-child,td:last-child{padding-inline-end:0}
th{padding-block:.4rem;color:var(--muted);font-size:.9rem;font-weight:600}
td{border-top:1px solid var(--line);overflow-wrap:anywhere}
.main a{font-weight:600;text-decoration:none}
.main a:hover{text-decoration:underline}
.number{text-align:end;font-variant-numeric:tabular-nums}
time{white-space:nowrap}
.state::before{content:"";display:inline-block;width:.6em;height:.6em;margin-inline-end:.5em;border-radius:50%;background:var(--muted)}
.state.sent::before{background:var(--good)}
.state.waiting::before{background:none;box-shadow:inset 0 0 0 2px var(--accent)}
.state.failed{color:var(--late);font-weight:600}
.state.failed::before{background:var(--late)}
.rows{margin:0;padding:0;list-style:none}
.rows li{padding:.7rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
@media(max-width:64rem){
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody{display:block}
tr{display:flex;flex-wrap:wrap;gap:.2rem 1.25rem;padding:.8rem 0;border-top:1px solid var(--line)}
td{padding:0;border:0;text-align:start}
td.main{flex-basis:100%}
td[data-label]::before{content:attr(data-label) " ";color:var(--muted)}
}
@media(max-width:40rem){
.filters{flex-direction:column}
.filters button{align-self:stretch}
}
@media(max-width:26rem){dl{grid-template-columns:1fr;gap:0}dd{margin:0 0 .5rem}}
`);
