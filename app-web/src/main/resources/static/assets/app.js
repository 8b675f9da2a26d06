// What every page needs beside htmx: the token that protects changes, and forms that say when they are busy.
document.addEventListener('htmx:configRequest', (event) => {
  const token = document.querySelector('meta[name="csrf-token"]');
  if (token && event.detail.verb !== 'get') {
    event.detail.headers['X-CSRF-TOKEN'] = token.content;
  }
});

// A form is sent once: a second press while the first is under way does nothing.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
  } else if (form.method === 'post' && !form.hasAttribute('hx-post')) {
    form.dataset.sent = 'true';
  }
});
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
});

// Filters apply as soon as a choice is made.
document.addEventListener('change', (event) => {
  const form = event.target.closest('form[data-auto]');
  if (form) {
    form.requestSubmit();
  }
});

// Ctrl+Enter presses the main button of the form one is in.
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.ctrlKey && !event.isComposing && event.keyCode !== 229) {
    const form = event.target.closest('form');
    const button = form && form.querySelector('button.primary');
    if (button) {
      event.preventDefault();
      button.click();
    }
  }
});

// A file that is too large is refused before it is sent.
document.addEventListener('change', (event) => {
  const input = event.target;
  if (input.type !== 'file' || !input.dataset.limit) {
    return;
  }
  const sizes = Array.from(input.files, (file) => file.size);
  const together = sizes.reduce((sum, size) => sum + size, 0);
  const message = together > Number(input.dataset.limitTogether || Infinity) ? input.dataset.tooLargeTogether : '';
  input.setCustomValidity(sizes.some((size) => size > Number(input.dataset.limit)) ? input.dataset.tooLarge : message);
  input.reportValidity();
});
