/**
 * The card's look, after the page's margin notes of a good newspaper: what is read in a serif, what is worked
 * with in the system's sans, hairlines instead of boxes, one shadow because it floats. It lives in a closed
 * shadow root, so nothing here touches the page and nothing of the page reaches in.
 */
export const CARD_CSS = `
.card {
  color-scheme: light;
  --raised: light-dark(oklch(100% 0 0), oklch(23% 0.01 260));
  --ink: light-dark(oklch(24% 0.015 260), oklch(93% 0.006 85));
  --soft: light-dark(oklch(47% 0.015 260), oklch(74% 0.01 260));
  --line: light-dark(oklch(90% 0.006 260), oklch(34% 0.012 260));
  --accent: light-dark(oklch(46% 0.12 255), oklch(78% 0.1 250));
  --person: light-dark(oklch(48% 0.09 190), oklch(78% 0.09 190));
  --place: light-dark(oklch(52% 0.1 70), oklch(80% 0.1 75));
  --organization: light-dark(oklch(48% 0.12 265), oklch(77% 0.1 265));
  --event: light-dark(oklch(48% 0.12 330), oklch(79% 0.1 330));
  --work: light-dark(oklch(48% 0.1 145), oklch(79% 0.1 145));
  --other: light-dark(oklch(50% 0.02 260), oklch(78% 0.02 260));
  --claim: light-dark(oklch(50% 0.13 35), oklch(78% 0.11 45));
  --ui: system-ui, "Segoe UI", Roboto, sans-serif;
  --read: Charter, "Iowan Old Style", "Source Serif 4", Georgia, serif;
  position: absolute;
  inset: auto;
  margin: 0;
  box-sizing: border-box;
  inline-size: 384px;
  max-inline-size: calc(100vw - 16px);
  padding: 0;
  overflow: auto;
  overscroll-behavior: contain;
  border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--raised);
  color: var(--ink);
  box-shadow: 0 1px 2px rgb(0 0 0 / 8%), 0 12px 32px -8px rgb(0 0 0 / 30%);
  font: 14px/1.45 var(--ui);
  text-align: start;
  outline: none;
  z-index: 2147483647;
}
.card[data-theme="dark"] { color-scheme: dark; }
.card * { box-sizing: border-box; }
.head { display: grid; grid-template-columns: 18px 1fr 32px; align-items: start; padding-block: 14px 2px; padding-inline: 16px 8px; position: sticky; inset-block-start: 0; background: var(--raised); z-index: 1; }
.head > .mark { margin-block-start: 6px; }
h2 { margin: 0; font: 600 18px/1.25 var(--read); overflow-wrap: anywhere; }
.claim-words h2 { font: 400 16px/1.4 var(--read); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.body { padding-inline: 34px 16px; overflow-wrap: anywhere; }
.body > p { margin: 0; }
.notice { color: var(--soft); }
.body + footer { margin-block-start: 12px; }
.mark { inline-size: 10px; block-size: 10px; border: 2px solid currentColor; }
.mark.person { color: var(--person); border-radius: 50%; }
.mark.place { color: var(--place); transform: rotate(45deg) scale(0.9); }
.mark.organization { color: var(--organization); border-radius: 2px; }
.mark.event { color: var(--event); border-width: 0; border-inline-start-width: 4px; inline-size: 4px; margin-inline-start: 3px; }
.mark.work { color: var(--work); border-start-end-radius: 5px; }
.mark.other { color: var(--other); inline-size: 6px; block-size: 6px; margin: 8px 2px 0; border-width: 3px; border-radius: 50%; }
.mark.claim { color: var(--claim); border-width: 0; border-block-end-width: 2px; margin-block-start: 9px; }
.mark.note { color: var(--place); border-width: 0; border-block-end-width: 5px; }
.record { display: flex; gap: 7px; margin: 8px 16px 0; align-items: baseline; color: var(--soft); }
.record b { color: var(--ink); font-weight: 600; }
.sign { inline-size: 11px; flex: none; color: var(--claim); font: 17px/1 var(--read); text-align: center; }
ol { list-style: none; margin: 12px 16px 0; padding: 0; }
li { display: grid; grid-template-columns: 76px 13px minmax(0, 1fr); column-gap: 8px; padding-block-end: 10px; }
time { color: var(--soft); font-size: 12px; line-height: 20px; text-align: end; font-variant-numeric: tabular-nums; }
.station { position: relative; }
.station::before { content: ""; position: absolute; inset-inline-start: 6px; inset-block: 0 -10px; border-inline-start: 1px solid var(--line); }
li:first-child .station::before { inset-block-start: 10px; }
li:last-child .station::before { inset-block-end: auto; block-size: 10px; }
li:only-child .station::before { display: none; }
.station::after { content: ""; position: absolute; inset-inline-start: 2px; inset-block-start: 6px; inline-size: 9px; block-size: 9px; border: 2px solid var(--raised); border-radius: 50%; background: var(--ink); }
.station.coarse::after { inset-block-start: 2px; block-size: 18px; border-radius: 5px; background: var(--soft); }
.met .station::after { background: var(--claim); }
li p { margin: 0; font: 14px/20px var(--read); overflow-wrap: anywhere; }
.met p { text-decoration: underline 2px var(--claim); text-underline-offset: 3px; }
cite { display: flex; gap: 8px; font: normal 12px/1.5 var(--ui); color: var(--soft); white-space: nowrap; }
cite :first-child { overflow: hidden; text-overflow: ellipsis; }
cite :last-child { flex: none; }
cite a { color: inherit; text-underline-offset: 2px; }
footer { display: flex; flex-wrap: wrap; gap: 0 14px; align-items: center; margin-block-start: 4px; padding: 4px 16px; position: sticky; inset-block-end: 0; background: var(--raised); z-index: 1; border-block-start: 1px solid var(--line); font-size: 13px; }
button { appearance: none; border: 0; background: none; margin: 0; min-block-size: 32px; padding: 0; font: inherit; color: var(--soft); cursor: pointer; border-radius: 4px; }
button:hover { color: var(--ink); }
footer .more { color: var(--accent); font-weight: 600; margin-inline-end: auto; }
.close { inline-size: 32px; font: 18px/1 var(--ui); margin-block-start: -6px; }
:is(button, a):focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.quiet { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 360px) { li { grid-template-columns: 70px 13px minmax(0, 1fr); column-gap: 6px; } footer { gap: 0 10px; } }
@media (prefers-reduced-motion: no-preference) {
  .card { animation: appear 120ms ease-out; }
  @keyframes appear { from { opacity: 0; } }
}
@media (forced-colors: active) {
  .station::after { forced-color-adjust: none; background: CanvasText; border-color: Canvas; }
  .met .station::after { background: Highlight; }
  .station::before { border-color: CanvasText; }
}
@media print { .card { display: none; } }
`;
