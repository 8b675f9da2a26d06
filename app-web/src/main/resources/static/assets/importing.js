// Uploading a plan: files can be dropped, the way is shown, and what is wrong stands beside the field.
document.querySelectorAll('form[data-upload]').forEach((form) => {
  const input = form.querySelector('input[type=file]');
  const bar = form.querySelector('progress');
  const state = form.querySelector('.upload-state');
  const error = form.querySelector('.error');
  const button = form.querySelector('button');

  function say(text) {
    error.textContent = text;
    error.hidden = !text;
    const field = input || form.querySelector('textarea');
    field.toggleAttribute('aria-invalid', Boolean(text));
    if (text) {
      field.setAttribute('aria-invalid', 'true');
    }
  }

  function done() {
    bar.hidden = true;
    state.textContent = '';
    button.disabled = false;
  }

  // What the server would refuse is not sent at all.
  const sizeOf = (values) => Math.max(...Array.from(values.values()).map((value) => value.size || 0));

  function send(values) {
    const request = new XMLHttpRequest();
    request.open('POST', form.dataset.asFile || form.action);
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.setRequestHeader('X-CSRF-TOKEN', document.querySelector('meta[name=csrf-token]').content);
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable && event.loaded < event.total) {
        bar.value = event.loaded / event.total;
        state.textContent = form.dataset.sending.replace('{0}', Math.round(100 * bar.value));
      }
    });
    request.upload.addEventListener('load', () => {
      bar.removeAttribute('value');
      state.textContent = form.dataset.reading;
    });
    request.addEventListener('load', () => {
      if (request.status === 201) {
        window.location.assign(request.getResponseHeader('Location'));
        return;
      }
      done();
      if (request.status === 413) {
        say(form.dataset.tooLarge);
        return;
      }
      say(request.status === 422 || request.status === 409 ? new DOMParser().parseFromString(request.responseText, 'text/html').body.textContent.trim() : form.dataset.failed);
    });
    request.addEventListener('error', () => {
      done();
      say(form.dataset.failed);
    });
    if (sizeOf(values) > Number(form.dataset.limit)) {
      say(form.dataset.tooLarge);
      return;
    }
    say('');
    button.disabled = true;
    bar.hidden = false;
    bar.value = 0;
    request.send(values);
  }

  // Pasted text goes as the file it becomes, whatever its length.
  function pastedFile() {
    const name = form.elements.name;
    const values = new FormData();
    const file = `${(name.value.trim() || name.placeholder).replace(/\.txt$/i, '').replace(/[\\/]/g, ' ')}.txt`;
    values.append('document', new File([form.elements.text.value], file, { type: 'text/plain' }));
    if (form.elements.amends) {
      values.append('amends', form.elements.amends.value);
    }
    return values;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!button.disabled) {
      send(form.dataset.asFile ? pastedFile() : new FormData(form));
    }
  });

  if (!input) {
    return;
  }
  const chosen = form.querySelector('.chosen');
  const none = chosen.textContent;
  form.classList.add('live');
  input.addEventListener('change', () => {
    chosen.textContent = input.files.length ? input.files[0].name : none;
    say(Array.from(input.files).some((file) => file.size > Number(form.dataset.limit)) ? form.dataset.tooLarge : '');
  });
  if (input.files.length) {
    input.dispatchEvent(new Event('change'));
  }
  ['dragenter', 'dragover'].forEach((type) => form.addEventListener(type, (event) => {
    event.preventDefault();
    form.classList.add('over');
  }));
  ['dragleave', 'drop'].forEach((type) => form.addEventListener(type, () => form.classList.remove('over')));
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    const files = event.dataTransfer.files;
    if (files.length !== 1) {
      say(form.dataset.one);
      return;
    }
    input.files = files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    form.requestSubmit();
  });
});
