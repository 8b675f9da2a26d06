// Reviewing by keys: A approves, R goes to the reason, J and K open the next and the previous report.
document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.keyCode === 229) {
    return;
  }
  const field = event.target.closest('input, select, textarea');
  if (event.key === 'Enter' && event.ctrlKey && event.target.id === 'reason') {
    event.preventDefault();
    event.target.form.requestSubmit();
  } else if (event.key === 'Escape' && event.target.id === 'reason') {
    event.target.blur();
  }
  if (field || event.ctrlKey || event.altKey || event.metaKey || event.repeat) {
    return;
  }
  const key = event.key.toLowerCase();
  const link = document.querySelector(`a[data-key="${CSS.escape(key)}"]`);
  const approval = document.querySelector('form[data-approve]');
  const reason = document.querySelector('form[data-return] textarea');
  if (link) {
    link.click();
  } else if (key === 'a' && approval) {
    approval.requestSubmit();
  } else if (key === 'r' && reason) {
    event.preventDefault();
    reason.focus();
  }
});

// All unremarkable ones are ticked at once; what was typed and ticked by hand stays.
document.querySelectorAll('[data-tick-plain]').forEach((link) => link.addEventListener('click', (event) => {
  event.preventDefault();
  link.closest('form').querySelectorAll('input[data-plain]').forEach((box) => { box.checked = true; });
}));
