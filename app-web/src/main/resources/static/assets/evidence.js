// Files behind a report: dropped, pasted or chosen, many at once, each with its own progress.
(() => {
  const LARGEST = 20 * 1024 * 1024;
  const section = () => document.getElementById('evidence');
  const form = () => document.querySelector('#evidence form.upload');
  const fill = (text, ...values) => values.reduce((line, value, i) => line.replace(`{${i}}`, value), text);

  function line(text, kind) {
    const item = document.createElement('li');
    item.className = kind || '';
    item.append(Object.assign(document.createElement('span'), { textContent: text }));
    document.getElementById('uploads').append(item);
    return item;
  }

  function sendOne(file, item) {
    return new Promise((done) => {
      const bar = Object.assign(document.createElement('progress'), { max: 100, value: 0 });
      bar.setAttribute('aria-label', file.name);
      item.append(bar);
      const request = new XMLHttpRequest();
      const body = new FormData();
      body.append('files', file, file.name);
      const version = document.getElementById('version');
      body.append('version', version ? version.value : '');
      request.upload.addEventListener('progress', (event) => {
        if (event.lengthComputable) {
          bar.value = (100 * event.loaded) / event.total;
        }
      });
      request.addEventListener('loadend', () => {
        bar.remove();
        done(request);
      });
      request.open('POST', form().getAttribute('action'));
      request.setRequestHeader('HX-Request', 'true');
      request.setRequestHeader('X-CSRF-TOKEN', document.querySelector('meta[name="csrf-token"]').content);
      request.send(body);
    });
  }

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
    const words = document.getElementById('uploads').dataset;
    document.getElementById('uploads').replaceChildren();
    if (files.length > Number(words.most)) {
      line(fill(words.tooMany, words.most, files.length), 'error');
      return;
    }
    const told = [];
    let latest = null;
    const waiting = files.map((file) => [file, line(file.name)]);
    for (const [file, item] of waiting) {
      if (file.size > LARGEST) {
        told.push(fill(words.tooLarge, file.name));
        item.remove();
        continue;
      }
      const answer = await sendOne(file, item);
      const page = new DOMParser().parseFromString(answer.responseText || '', 'text/html');
      const said = page.querySelector('#evidence > .error, #evidence > .notice');
      if ([401, 403].includes(answer.status)) {
        document.dispatchEvent(new CustomEvent('session:ended'));
      }
      if (page.getElementById('evidence')) {
        latest = page;
      } else {
        told.push(`${file.name}：${words.failed}`);
      }
      if (said) {
        told.push(said.textContent);
        said.remove();
      }
      const version = page.getElementById('version');
      if (version && document.getElementById('version')) {
        document.getElementById('version').value = version.value;
      }
      item.remove();
    }
    if (latest) {
      latest.querySelectorAll('#version').forEach((field) => field.remove());
      const fresh = document.importNode(latest.getElementById('evidence'), true);
      section().replaceWith(fresh);
      window.htmx.process(fresh);
    }
    told.forEach((text) => line(text, 'error'));
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
    const files = [...(event.clipboardData ? event.clipboardData.files : [])];
    if (files.length > 0 && form()) {
      event.preventDefault();
      const stamp = new Date().toTimeString().slice(0, 8).replace(/:/g, '');
      upload(files.map((file) => (file.name && file.name !== 'image.png' ? file : new File([file], `截图${stamp}.png`, { type: file.type }))));
    }
  });

  document.addEventListener('dragover', (event) => {
    if (form() && [...event.dataTransfer.types].includes('Files')) {
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
