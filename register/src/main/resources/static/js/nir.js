// Small comforts only: every page works without this file.
document.addEventListener('click', (hendelse) => {
  for (const meny of document.querySelectorAll('details.nir-meny[open]')) {
    if (!meny.contains(hendelse.target)) meny.open = false;
  }
});
document.addEventListener('keydown', (hendelse) => {
  if (hendelse.key !== 'Escape') return;
  for (const meny of document.querySelectorAll('details.nir-meny[open]')) {
    meny.open = false;
    meny.querySelector('summary').focus();
  }
});
// What was asked for gets the focus, so that keyboard and screen reader go on from there; what renews itself (data-rolig) does not.
document.addEventListener('htmx:after:swap', (hendelse) => {
  const svar = hendelse.detail.ctx.target;
  if (!(svar instanceof HTMLElement) || 'rolig' in svar.dataset) return;
  svar.tabIndex = -1;
  svar.focus();
});
// The timeline is wider than a narrow screen: begin at today.
for (const tidslinje of document.querySelectorAll('.nir-tl')) {
  const idag = tidslinje.querySelector('.nir-tl-idag line');
  if (idag) tidslinje.scrollLeft += idag.getBoundingClientRect().left - tidslinje.getBoundingClientRect().left - tidslinje.clientWidth * 0.6;
}
