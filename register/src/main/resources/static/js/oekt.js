// Warns before the session ends (WCAG 2.2.1). Works on whatever page holds the dialog; without script the form is kept by the server.
(() => {
  const dialog = document.getElementById('oekt-varsel');
  if (!dialog) return;
  const varselEtter = Number(dialog.dataset.varselEtter) * 1000;
  let ur;
  const start = () => {
    clearTimeout(ur);
    ur = setTimeout(() => dialog.showModal(), varselEtter);
  };
  dialog.querySelector('button').addEventListener('click', async () => {
    dialog.close();
    const svar = await fetch('/oekt', { redirect: 'manual' });
    if (svar.status === 204) start();
  });
  document.addEventListener('htmx:after:request', start);
  start();
})();
