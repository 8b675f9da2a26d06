// Sends files to a report, one request for each with its own progress: for the report's page and for a row of the unit's page.
const reportFiles = (() => {
  const LARGEST = 20 * 1024 * 1024;
  const fill = (text, ...values) => values.reduce((line, value, i) => line.replace(`{${i}}`, value), text);

  /** Adds a line to the list of what is being sent and what was refused. */
  function line(list, text, kind) {
    const item = document.createElement('li');
    item.className = kind || '';
    item.append(Object.assign(document.createElement('span'), { textContent: text }));
    list.append(item);
    return item;
  }

  function sendOne(address, file, version, item) {
    return new Promise((done) => {
      const bar = Object.assign(document.createElement('progress'), { max: 100, value: 0 });
      bar.setAttribute('aria-label', file.name);
      item.append(bar);
      const request = new XMLHttpRequest();
      const body = new FormData();
      body.append('files', file, file.name);
      body.append('version', version);
      request.upload.addEventListener('progress', (event) => {
        if (event.lengthComputable) {
          bar.value = (100 * event.loaded) / event.total;
        }
      });
      request.addEventListener('loadend', () => done(request));
      request.open('POST', address);
      request.setRequestHeader('HX-Request', 'true');
      request.setRequestHeader('X-CSRF-TOKEN', document.querySelector('meta[name="csrf-token"]').content);
      request.send(body);
    });
  }

  /**
   * Sends the files and gives what was said of those not taken, and the last answer with the list of files. The field
   * holds the report's version and goes on with it.
   */
  async function send(address, files, field, list, words) {
    if (files.length > Number(words.most)) {
      return { told: [fill(words.tooMany, words.most, files.length)], latest: null };
    }
    const told = [];
    let latest = null;
    const waiting = files.map((file) => [file, line(list, file.name)]);
    for (const [file, item] of waiting) {
      if (file.size > LARGEST) {
        told.push(fill(words.tooLarge, file.name));
        item.remove();
        continue;
      }
      const answer = await sendOne(address, file, field() ? field().value : '', item);
      item.remove();
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
      if (version && field()) {
        field().value = version.value;
      }
    }
    return { told, latest };
  }

  /**
   * The files that were pasted, pictures of the screen with a name of their own. None where text was copied with them: a
   * spreadsheet adds a picture of the cells.
   */
  function pasted(data) {
    if (!data || data.types.includes('text/plain')) {
      return [];
    }
    const stamp = new Date().toTimeString().slice(0, 8).replace(/:/g, '');
    return [...data.files].map((file) => (file.name && file.name !== 'image.png' ? file : new File([file], `截图${stamp}.png`, { type: file.type })));
  }

  const dragged = (event) => Boolean(event.dataTransfer) && [...event.dataTransfer.types].includes('Files');

  return { line, send, pasted, dragged };
})();
