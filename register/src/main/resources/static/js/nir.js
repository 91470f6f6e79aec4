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
