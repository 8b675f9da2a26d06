// Filling in a report: shares as they are typed, the text of the period before, and saving in good order.
const form = document.getElementById('report-form');

// The percentage beside numerator and denominator; full-width digits count as plain ones.
function showShare(row) {
  const [part, whole] = ['numerator', 'denominator']
    .map((name) => row.querySelector(`[data-part=${name}]`).value.normalize('NFKC').trim());
  const known = [part, whole].every((text) => /^[+-]?\d+(\.\d+)?$/.test(text)) && Number(whole) > 0;
  row.querySelector('[data-share]').textContent = known ? `${Number((100 * part / whole).toFixed(2))}%` : '';
}

if (form) {
  form.addEventListener('input', (event) => {
    const row = event.target.closest('.share');
    if (row) {
      showShare(row);
    }
  });

  // The text of the period before goes into the fields; what was typed stays above it.
  const useEarlier = document.querySelector('[data-use-earlier]');
  if (useEarlier) {
    useEarlier.addEventListener('click', (event) => {
      event.preventDefault();
      document.querySelectorAll('[data-earlier]').forEach((source) => {
        const field = form.elements[source.dataset.earlier];
        const typed = field.name === 'percent' ? '' : field.value.trim();
        field.value = [typed, source.textContent].filter(Boolean).join('\n');
      });
      form.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  // While the page saves by itself the form waits, so that it begins from the version just saved.
  let saving = 0;
  let waiting = null;
  let leaving = false;
  const autosave = document.querySelector('[data-autosave]');
  autosave.addEventListener('htmx:beforeRequest', () => { saving += 1; });
  autosave.addEventListener('htmx:afterRequest', () => {
    saving -= 1;
    if (waiting && saving === 0) {
      const button = waiting;
      waiting = null;
      form.requestSubmit(button);
    }
  });
  form.addEventListener('submit', (event) => {
    if (saving > 0) {
      event.preventDefault();
      event.stopPropagation();
      waiting = event.submitter;
    } else {
      leaving = true;
    }
  });
  // Once the form is on its way nothing is saved beside it: whoever comes second would meet their own words as another's.
  autosave.addEventListener('htmx:confirm', (event) => {
    if (leaving) {
      event.preventDefault();
    }
  });
  window.addEventListener('pageshow', () => { leaving = false; });

  // After signing in again in another tab, what was typed is saved.
  document.addEventListener('session:resumed', () => form.dispatchEvent(new Event('change', { bubbles: true })));
}
