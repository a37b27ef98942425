import { Html } from './html.js';

/** How every page looks, by day and by night. */
export const pageStyle = new Html(`
:root{color-scheme:light dark;--ground:#eef2f6;--sheet:#fff;--text:#18212b;--muted:#566372;--line:#c9d2dc;--accent:#1f5fae;--on-accent:#fff;--late:#b3261e;--wrong:#fdeceb}
@media(prefers-color-scheme:dark){:root{--ground:#10151a;--sheet:#1a2128;--text:#e8edf2;--muted:#a3b0bd;--line:#3a4651;--accent:#8ab8f5;--on-accent:#0d1a29;--late:#ff9a91;--wrong:#3a1f1e}}
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
input:not([type=radio]),textarea{width:100%;margin-top:.35rem;padding:.6rem .7rem;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--muted);border-radius:8px}
input[type=date]{width:auto;max-width:100%}
textarea{min-height:5.5rem;resize:vertical}
.choice{display:flex;gap:.6rem;align-items:baseline;font-weight:400;padding:.35rem 0}
input[type=radio]{accent-color:var(--accent)}
button{width:100%;padding:.8rem 1.2rem;font:inherit;font-weight:700;color:var(--on-accent);background:var(--accent);border:0;border-radius:8px;cursor:pointer}
button .second{color:inherit;font-weight:400}
button:hover{filter:brightness(1.08)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.wrong{margin:0 0 1.25rem;padding:.75rem 1rem;border-inline-start:4px solid var(--late);border-radius:6px;background:var(--wrong)}
.fault{display:block;color:var(--late);font-size:.9rem;font-weight:600}
footer{margin:1.25rem .25rem 0;color:var(--muted);font-size:.9rem}
@media(max-width:26rem){dl{grid-template-columns:1fr;gap:0}dd{margin:0 0 .5rem}}
`);
