// When the session has ended while somebody types, nothing is lost: the page says so, waits until the person
// has signed in again in another tab, takes the new token and goes on.
(() => {
  let waiting = null;
  let notice = null;

  function show(text, link) {
    if (!notice) {
      notice = document.createElement('div');
      notice.className = 'notice bad session-notice';
      notice.setAttribute('role', 'alert');
      document.body.append(notice);
    }
    notice.textContent = text;
    if (link) {
      const anchor = document.createElement('a');
      anchor.href = '/login';
      anchor.target = '_blank';
      anchor.textContent = link;
      notice.append(' ', anchor);
    }
  }

  async function look() {
    let answer;
    try {
      answer = await fetch('/session', { headers: { 'X-Requested-With': 'XMLHttpRequest', 'HX-Request': 'true' }, redirect: 'manual' });
    } catch (offline) {
      return;
    }
    if (!waiting || !answer.ok) {
      return;
    }
    const now = await answer.json();
    const owner = document.querySelector('[data-account]');
    const words = document.body.dataset;
    if (owner && owner.dataset.account !== now.account) {
      show(words.sessionOther, words.sessionSignIn);
      return;
    }
    clearInterval(waiting);
    waiting = null;
    document.querySelector('meta[name="csrf-token"]').content = now.token;
    document.querySelectorAll('input[name="_csrf"]').forEach((field) => { field.value = now.token; });
    show(words.sessionResumed);
    setTimeout(() => { if (!waiting && notice) { notice.remove(); notice = null; } }, 5000);
    document.dispatchEvent(new CustomEvent('session:resumed'));
  }

  document.addEventListener('session:ended', () => {
    if (!waiting) {
      waiting = setInterval(look, 4000);
      show(document.body.dataset.sessionEnded, document.body.dataset.sessionSignIn);
    }
  });
  window.addEventListener('focus', () => { if (waiting) { look(); } });

  // What htmx sends to save is refused like any other change.
  document.addEventListener('htmx:responseError', (event) => {
    if ([401, 403].includes(event.detail.xhr.status) && event.detail.requestConfig.verb !== 'get') {
      document.dispatchEvent(new CustomEvent('session:ended'));
    }
  });
})();
