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
// Without a connection the form is not sent away to an error page of the browser, where what was written would be lost.
document.addEventListener('submit', (hendelse) => {
  const beskjed = document.getElementById('uten-nett');
  if (navigator.onLine || !beskjed || hendelse.target.method !== 'post') return;
  hendelse.preventDefault();
  hendelse.stopPropagation();
  hendelse.target.prepend(beskjed);
  beskjed.hidden = false;
  beskjed.focus();
}, true);
addEventListener('online', () => document.getElementById('uten-nett')?.toggleAttribute('hidden', true));
// What was asked for gets the focus, so that keyboard and screen reader go on from there; what renews itself (data-rolig) does not.
document.addEventListener('htmx:after:swap', (hendelse) => {
  const svar = hendelse.detail.ctx.target;
  if (!(svar instanceof HTMLElement) || 'rolig' in svar.dataset) return;
  svar.tabIndex = -1;
  svar.focus();
});
// The timeline is wider than a narrow screen: begin at today, and keep the words of a bar within the part of it that is seen.
for (const tidslinje of document.querySelectorAll('.nir-tl')) {
  const tegning = tidslinje.querySelector('.nir-tl-tegning');
  if (!tegning) continue;
  const ord = [...tegning.querySelectorAll('.nir-tl-ord text, .nir-tl-aksetekst')].map((tekst) => ({
    tekst, luft: Number(tekst.getAttribute('dx')), fra: parseFloat(tekst.getAttribute('x')) / 100, til: Number(tekst.dataset.slutt) / 100,
  }));
  const flytt = (venstre) => {
    const bredde = tegning.clientWidth;
    for (const { tekst, luft, fra, til } of ord) {
      const skjult = venstre - fra * bredde;
      const plass = til ? (til - fra) * bredde - tekst.getComputedTextLength() - 2 * luft : 0;
      tekst.setAttribute('dx', luft + Math.max(0, Math.min(skjult, plass)));
      tekst.classList.toggle('nir-tl-utenfor', skjult > Math.max(0, plass) + luft);
    }
  };
  const idag = tegning.querySelector('.nir-tl-idag line');
  if (idag) tidslinje.scrollLeft += idag.getBoundingClientRect().left - tidslinje.getBoundingClientRect().left - tidslinje.clientWidth * 0.6;
  flytt(tidslinje.scrollLeft);
  tidslinje.addEventListener('scroll', () => flytt(tidslinje.scrollLeft), { passive: true });
  addEventListener('resize', () => flytt(tidslinje.scrollLeft));
  addEventListener('beforeprint', () => flytt(0));
  addEventListener('afterprint', () => flytt(tidslinje.scrollLeft));
}
