// Files behind a report: dropped, pasted or chosen, many at once, each with its own progress.
(() => {
  const section = () => document.getElementById('evidence');
  const form = () => document.querySelector('#evidence form.upload');

  // A save and an upload change the same draft: they wait for each other, so that nobody conflicts with themselves.
  let uploading = null;
  let saving = 0;
  document.addEventListener('htmx:beforeRequest', () => {
    saving += 1;
  });
  document.addEventListener('htmx:afterRequest', () => {
    saving -= 1;
  });
  document.addEventListener('htmx:confirm', (event) => {
    if (uploading) {
      event.preventDefault();
      uploading.then(() => event.detail.issueRequest());
    }
  });
  document.addEventListener('submit', (event) => {
    if (uploading) {
      const { target, submitter } = event;
      event.preventDefault();
      event.stopImmediatePropagation();
      uploading.then(() => target.requestSubmit(submitter));
    }
  }, true);

  async function saved() {
    while (saving > 0) {
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  function upload(files) {
    const mine = (uploading || saved()).then(() => sendAll(files)).finally(() => {
      uploading = uploading === mine ? null : uploading;
    });
    uploading = mine;
  }

  async function sendAll(files) {
    const list = document.getElementById('uploads');
    list.replaceChildren();
    const { told, latest } = await reportFiles.send(form().getAttribute('action'), files, () => document.getElementById('version'), list, list.dataset);
    if (latest) {
      latest.querySelectorAll('#version').forEach((field) => field.remove());
      const fresh = document.importNode(latest.getElementById('evidence'), true);
      section().replaceWith(fresh);
      window.htmx.process(fresh);
    }
    told.forEach((text) => reportFiles.line(document.getElementById('uploads'), text, 'error'));
  }

  // Chosen: instead of one large request, one for each file.
  document.addEventListener('change', (event) => {
    if (event.target.matches('#evidence input[type=file]')) {
      event.stopPropagation();
      const files = [...event.target.files];
      event.target.value = '';
      if (files.length > 0) {
        upload(files);
      }
    }
  }, true);

  document.addEventListener('paste', (event) => {
    const files = form() ? reportFiles.pasted(event.clipboardData) : [];
    if (files.length > 0) {
      event.preventDefault();
      upload(files);
    }
  });

  document.addEventListener('dragover', (event) => {
    if (form() && reportFiles.dragged(event)) {
      event.preventDefault();
      section().classList.add('dropping');
    }
  });
  document.addEventListener('dragleave', (event) => {
    if (section() && !event.relatedTarget) {
      section().classList.remove('dropping');
    }
  });
  document.addEventListener('drop', (event) => {
    const files = event.dataTransfer ? [...event.dataTransfer.files] : [];
    if (files.length > 0 && form()) {
      event.preventDefault();
      section().classList.remove('dropping');
      upload(files);
    }
  });
})();
