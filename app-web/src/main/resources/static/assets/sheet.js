// One page for all tasks of a unit: keys from field to field, blocks pasted from a spreadsheet, each row saved by itself.
const form = document.getElementById('sheet');

if (form) {
  const words = form.dataset;
  const said = document.getElementById('said');
  const aid = document.getElementById('aid');
  const fill = (text, ...values) => values.reduce((line, value, i) => line.replace(`{${i}}`, value), text);
  const bodies = () => [...form.querySelectorAll('tbody[data-open]')];
  const changed = new Map();
  let revision = 0;
  let timer = 0;
  let queue = Promise.resolve();
  let lastPaste = null;
  let signedOut = false;
  const REFUSED = ['INVALID', 'BLANK', 'CONFLICT', 'CLOSED'];
  form.classList.add('live');

  // Saving

  const stateOf = (row) => row.querySelector('[data-state]');
  const settled = new Map(bodies().map((row) => [row, [stateOf(row).textContent, stateOf(row).className]]));

  function say(row, text, kind) {
    const chip = stateOf(row);
    chip.textContent = text;
    chip.className = `chip ${kind || ''}`;
  }

  function touch(row) {
    revision += 1;
    changed.set(row, revision);
    say(row, words.unsaved);
    clearTimeout(timer);
    timer = setTimeout(save, 1500);
  }

  function typed(rows) {
    const body = new URLSearchParams();
    ['plan', 'unit', 'period'].forEach((name) => body.append(name, form.elements[name].value));
    let figure = -1;
    rows.forEach((row, index) => {
      let target = null;
      row.querySelectorAll('[data-field]').forEach((field) => {
        const path = field.dataset.field;
        if (field.type === 'checkbox' && !field.checked) {
          return;
        }
        if (!path.startsWith('figures[')) {
          body.append(`rows[${index}].${path}`, field.value);
          return;
        }
        const [place, name] = path.split('.');
        if (place !== target) {
          target = place;
          figure += 1;
          body.append(`figures[${figure}].assignment`, row.dataset.row);
        }
        body.append(`figures[${figure}].${name}`, field.value);
      });
    });
    return body;
  }

  function take(result, sentAt) {
    const row = form.querySelector(`tbody[data-row="${result.assignment}"]`);
    if (!row) {
      return;
    }
    const current = (changed.get(row) || 0) <= sentAt;
    if (['UNTOUCHED', 'EMPTY'].includes(result.outcome)) {
      if (current) {
        changed.delete(row);
        [stateOf(row).textContent, stateOf(row).className] = settled.get(row);
        clear(row);
      }
      return;
    }
    if (result.version !== null) {
      row.querySelector('[data-field=version]').value = result.version;
    }
    const wrong = REFUSED.includes(result.outcome);
    if (current) {
      changed.delete(row);
      say(row, result.message, wrong ? 'RETURNED' : (result.outcome === 'SUBMITTED' ? 'SUBMITTED' : 'DRAFT'));
      if (!wrong) {
        settled.set(row, [stateOf(row).textContent, stateOf(row).className]);
      }
    }
    row.classList.toggle('wrong', wrong);
    row.classList.toggle('unkept', !result.kept);
    row.querySelectorAll('[data-error]').forEach((place) => {
      const text = result.errors[place.dataset.error] || '';
      place.textContent = text;
      const field = row.querySelector(`[data-field="${CSS.escape(place.dataset.error)}"]`);
      if (field && field.type !== 'hidden') {
        text ? field.setAttribute('aria-invalid', 'true') : field.removeAttribute('aria-invalid');
      }
    });
    ask(row, result.asks);
    row.querySelector('[data-both]').hidden = result.outcome !== 'CONFLICT';
    if (result.outcome === 'SUBMITTED') {
      delete row.dataset.open;
      row.querySelectorAll('[data-asks] label').forEach((tick) => tick.remove());
      row.querySelectorAll('input, textarea').forEach((field) => { field.readOnly = true; field.removeAttribute('data-column'); });
      row.querySelectorAll('.one, [data-use-earlier]').forEach((button) => button.remove());
    }
  }

  // Back to what is stored: nothing is wrong any more.
  function clear(row) {
    row.classList.remove('wrong', 'unkept');
    row.querySelectorAll('[data-error]').forEach((place) => { place.textContent = ''; });
    row.querySelectorAll('[aria-invalid]').forEach((field) => field.removeAttribute('aria-invalid'));
    ask(row, []);
  }

  function ask(row, asks) {
    const place = row.querySelector('[data-asks]');
    place.querySelectorAll('.error').forEach((old) => old.remove());
    place.prepend(...asks.map((text) => Object.assign(document.createElement('span'), { className: 'error', textContent: text })));
    const tick = place.querySelector('label');
    if (asks.length > 0 && tick) {
      tick.hidden = false;
    }
  }

  // A row waits for the answer to the one before it, so that it begins from the version just saved.
  function send(choose, submit) {
    const step = queue.then(async () => {
      const rows = choose();
      if (rows.length === 0 || signedOut) {
        return [];
      }
      const sentAt = revision;
      rows.forEach((row) => say(row, words.saving));
      const body = typed(rows);
      if (submit) {
        body.append('submit', submit);
        if (form.elements.confirmed && form.elements.confirmed.checked) {
          body.append('confirmed', 'true');
        }
      }
      const results = await post(body, rows);
      results.forEach((result) => take(result, sentAt));
      return results;
    });
    queue = step.catch(() => {});
    return step;
  }

  async function post(body, rows) {
    let answer = null;
    try {
      answer = await fetch(words.rows, { method: 'POST', body, redirect: 'manual',
        headers: { 'X-CSRF-TOKEN': document.querySelector('meta[name="csrf-token"]').content, 'X-Requested-With': 'XMLHttpRequest', 'HX-Request': 'true' } });
    } catch (offline) {
      // told below
    }
    if (answer && answer.ok) {
      said.textContent = '';
      return answer.json();
    }
    rows.forEach((row) => { changed.set(row, changed.get(row) || revision); say(row, words.unsaved, 'RETURNED'); });
    if (answer && ([401, 403].includes(answer.status) || answer.type === 'opaqueredirect')) {
      signedOut = true;
      document.dispatchEvent(new CustomEvent('session:ended'));
    } else {
      said.textContent = words.offline;
      clearTimeout(timer);
      timer = setTimeout(save, 5000);
    }
    return [];
  }

  function save() {
    clearTimeout(timer);
    return send(() => [...changed.keys()].filter((row) => row.dataset.open !== undefined));
  }

  document.addEventListener('session:resumed', () => { signedOut = false; save(); });
  window.addEventListener('beforeunload', (event) => { if (changed.size > 0 || form.querySelector('tbody.unkept')) { event.preventDefault(); } });

  async function submit(row) {
    clearTimeout(timer);
    const results = await send(() => (row ? [row] : bodies()), row ? row.dataset.row : 'all');
    const refused = results.filter((result) => REFUSED.includes(result.outcome));
    const list = document.getElementById('refused');
    list.hidden = refused.length === 0;
    list.querySelector('b').textContent = fill(words.errors, refused.length);
    list.querySelector('ul').replaceChildren(...refused.map((result) => {
      const body = form.querySelector(`tbody[data-row="${result.assignment}"]`);
      const item = document.createElement('li');
      const link = Object.assign(document.createElement('a'), { href: `#${body.id}` });
      link.textContent = `${body.querySelector('.number').textContent} ${body.querySelector('.words').textContent.slice(0, 24)}`;
      item.append(link, ' ', result.message);
      return item;
    }));
    const asked = refused.some((result) => result.asks.length > 0);
    form.querySelector('.confirm-all').hidden = !asked;
    form.elements.confirmed.checked = asked && form.elements.confirmed.checked;
    const handedIn = results.filter((result) => result.outcome === 'SUBMITTED').length;
    const empty = results.filter((result) => result.outcome === 'EMPTY').length;
    if (handedIn + empty > 0) {
      said.textContent = [handedIn > 0 ? fill(words.submitted, handedIn) : '', empty > 0 ? fill(words.empty, empty) : ''].filter(Boolean).join('；');
    }
    if (handedIn > 0) {
      const sent = document.getElementById('sent');
      sent.dataset.sent = Number(sent.dataset.sent) + handedIn;
      sent.textContent = fill(sent.dataset.words, sent.dataset.sent, sent.dataset.all);
    }
    if (refused.length > 0 && !row) {
      list.scrollIntoView({ block: 'center' });
    }
  }

  form.addEventListener('submit', (event) => {
    event.stopPropagation();
    const button = event.submitter;
    if (button && button.dataset.both !== undefined) {
      return;
    }
    event.preventDefault();
    if (button && button.value === 'all') {
      submit(null);
    } else if (button && button.value) {
      submit(button.closest('tbody'));
    } else {
      save();
    }
  });

  form.addEventListener('input', (event) => {
    const row = event.target.closest('tbody[data-open]');
    if (row && event.target.type !== 'checkbox') {
      lastPaste = null;
      touch(row);
    }
  });
  form.addEventListener('focusout', (event) => {
    const row = event.target.closest('tbody');
    if (row && changed.has(row) && !row.contains(event.relatedTarget)) {
      clearTimeout(timer);
      timer = setTimeout(save, 100);
    }
  });

  // Keys

  const lines = () => [...form.querySelectorAll('tbody > tr')];
  const cell = (line, column) => (line ? line.querySelector(`[data-column="${column}"]`) : null);

  function move(field, step) {
    const all = lines();
    const column = Number(field.dataset.column);
    for (let i = all.indexOf(field.closest('tr')) + step; i >= 0 && i < all.length; i += step) {
      const next = cell(all[i], column);
      if (next) {
        next.focus();
        next.select();
        return;
      }
    }
  }

  form.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    const field = event.target;
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key === 'Enter') {
      event.preventDefault();
      event.stopPropagation();
      const row = field.closest('tbody[data-open]');
      if (row) {
        submit(row);
      }
    } else if (command && event.key.toLowerCase() === 'z' && lastPaste) {
      event.preventDefault();
      undo();
    } else if (field.dataset.column !== undefined && event.key === 'Enter' && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      move(field, 1);
    } else if (field.dataset.column !== undefined && event.key === 'Enter' && event.altKey && field.tagName === 'TEXTAREA') {
      event.preventDefault();
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (field.dataset.column !== undefined && !command && !event.shiftKey && !event.altKey) {
      const text = field.tagName === 'TEXTAREA';
      const atEnd = !text || field.selectionStart === field.value.length || field.selectionEnd - field.selectionStart === field.value.length;
      const atStart = !text || field.selectionEnd === 0 || field.selectionEnd - field.selectionStart === field.value.length;
      if ((event.key === 'ArrowDown' && atEnd) || (event.key === 'ArrowUp' && atStart)) {
        event.preventDefault();
        move(field, event.key === 'ArrowDown' ? 1 : -1);
      }
    }
  });
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      save();
    }
  });

  // Pasting a block

  function fromText(text) {
    const rows = [[]];
    let value = '';
    let quoted = false;
    for (let i = 0; i < text.length; i += 1) {
      const c = text[i];
      if (quoted) {
        if (c === '"' && text[i + 1] === '"') {
          value += '"';
          i += 1;
        } else if (c === '"') {
          quoted = false;
        } else {
          value += c;
        }
      } else if (c === '"' && value === '') {
        quoted = true;
      } else if (c === '\t') {
        rows[rows.length - 1].push(value);
        value = '';
      } else if (c === '\n') {
        rows[rows.length - 1].push(value);
        rows.push([]);
        value = '';
      } else if (c !== '\r') {
        value += c;
      }
    }
    rows[rows.length - 1].push(value);
    if (rows.length > 1 && rows[rows.length - 1].length === 1 && rows[rows.length - 1][0] === '') {
      rows.pop();
    }
    return rows;
  }

  function fromTable(table) {
    const rows = [];
    [...table.rows].forEach((line, r) => {
      rows[r] = rows[r] || [];
      let c = 0;
      [...line.cells].forEach((one) => {
        while (rows[r][c] !== undefined) {
          c += 1;
        }
        one.querySelectorAll('br').forEach((br) => br.replaceWith('\n'));
        for (let down = 0; down < Math.min(one.rowSpan || 1, 1000); down += 1) {
          rows[r + down] = rows[r + down] || [];
          for (let right = 0; right < Math.min(one.colSpan || 1, 100); right += 1) {
            rows[r + down][c + right] = (down || right) ? '' : one.textContent.trim();
          }
        }
      });
    });
    return rows;
  }

  function block(data) {
    const text = data.getData('text/plain');
    const html = data.getData('text/html');
    const table = html.includes('<table') || html.includes('<TABLE') ? new DOMParser().parseFromString(html, 'text/html').querySelector('table') : null;
    if (!table && !text.includes('\t')) {
      return null;
    }
    return text ? fromText(text.endsWith('\n') ? text : `${text}\n`) : fromTable(table);
  }

  form.addEventListener('paste', (event) => {
    const field = event.target;
    const files = reportFiles.pasted(event.clipboardData);
    if (files.length > 0) {
      event.preventDefault();
      attach(field.closest('tbody'), files);
      return;
    }
    const rows = field.dataset.column === undefined ? null : block(event.clipboardData);
    if (!rows) {
      return;
    }
    event.preventDefault();
    const all = lines();
    const firstLine = all.indexOf(field.closest('tr'));
    const firstColumn = Number(field.dataset.column);
    const before = [];
    let over = 0;
    let cells = 0;
    rows.forEach((values, r) => values.forEach((value, c) => {
      cells += 1;
      const place = cell(all[firstLine + r], firstColumn + c);
      if (place && !place.readOnly) {
        before.push({ place, old: place.value });
        place.value = value;
      } else if (value.trim() !== '') {
        over += 1;
      }
    }));
    lastPaste = { before, cells, over };
    new Set(before.map((one) => one.place.closest('tbody'))).forEach(touch);
    tell(0);
    save().then((results) => {
      if (lastPaste) {
        tell(results.reduce((sum, result) => sum + Object.keys(result.errors).length, 0));
      }
    });
  });

  function tell(wrong) {
    const place = document.getElementById('pasted');
    const { before, cells, over } = lastPaste;
    const parts = [fill(words.pasted, cells, before.length)];
    if (wrong > 0) {
      parts.push(fill(words.pastedWrong, wrong));
    }
    if (over > 0) {
      parts.push(fill(words.pastedOver, over));
    }
    place.hidden = false;
    place.classList.toggle('warn', wrong + over > 0);
    place.firstElementChild.textContent = parts.join('，');
    place.querySelector('button').hidden = false;
  }

  function undo() {
    const place = document.getElementById('pasted');
    lastPaste.before.forEach((one) => { one.place.value = one.old; });
    new Set(lastPaste.before.map((one) => one.place.closest('tbody'))).forEach(touch);
    lastPaste = null;
    place.firstElementChild.textContent = words.undone;
    place.querySelector('button').hidden = true;
    save();
  }
  document.getElementById('undo').addEventListener('click', () => { if (lastPaste) { undo(); } });

  // Files dropped onto a row or pasted into it stand behind its report. They wait for the saves before them, so that
  // nobody conflicts with themselves.

  const clock = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

  function attach(row, files) {
    const list = row.querySelector('[data-uploads]');
    list.replaceChildren();
    if (row.dataset.open === undefined) {
      reportFiles.line(list, words.locked, 'error');
      return;
    }
    const step = queue.then(async () => {
      const version = row.querySelector('[data-field=version]');
      const unwritten = version.value === '';
      const { told, latest } = await reportFiles.send(list.dataset.address, files, () => version, list, words);
      if (latest) {
        row.querySelector('[data-files]').textContent = fill(words.files, latest.querySelectorAll('#evidence .files > li').length);
      }
      if (unwritten && version.value !== '') {
        settled.set(row, [fill(words.saved, clock.format(new Date())), 'chip DRAFT']);
        if (!changed.has(row)) {
          [stateOf(row).textContent, stateOf(row).className] = settled.get(row);
        }
      }
      told.forEach((text) => reportFiles.line(list, text, 'error'));
    });
    queue = step.catch(() => {});
  }

  const rowUnder = (event) => (form.contains(event.target) ? event.target.closest('tbody[data-row]') : null);
  function mark(row) {
    form.querySelectorAll('.dropping').forEach((other) => other.classList.toggle('dropping', other === row));
    if (row) {
      row.classList.add('dropping');
    }
  }
  // A file that falls beside the rows would take the place of the page and of what was typed on it.
  document.addEventListener('dragover', (event) => {
    if (reportFiles.dragged(event)) {
      event.preventDefault();
      mark(rowUnder(event));
      event.dataTransfer.dropEffect = rowUnder(event) ? 'copy' : 'none';
    }
  });
  document.addEventListener('dragleave', (event) => { if (!event.relatedTarget) { mark(null); } });
  document.addEventListener('drop', (event) => {
    if (reportFiles.dragged(event)) {
      event.preventDefault();
      mark(null);
      const files = [...event.dataTransfer.files];
      if (rowUnder(event) && files.length > 0) {
        attach(rowUnder(event), files);
      }
    }
  });

  // The plan's words and the period before, at hand for the row one is in

  const phone = window.matchMedia('(max-width: 720px)');
  form.addEventListener('focusin', (event) => {
    const row = event.target.closest('tbody');
    if (!row || phone.matches || !event.target.dataset.column) {
      return;
    }
    aid.hidden = false;
    aid.dataset.of = row.dataset.row;
    aid.replaceChildren(...[...row.querySelector('[data-aid]').cloneNode(true).childNodes]);
    aid.querySelectorAll('[data-use-earlier]').forEach((button) => { button.hidden = false; });
  });
  form.querySelectorAll('[data-use-earlier]').forEach((button) => { button.hidden = false; });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-use-earlier]');
    if (button) {
      const row = button.closest('tbody') || form.querySelector(`tbody[data-row="${aid.dataset.of}"]`);
      row.querySelectorAll('[data-aid] [data-earlier]').forEach((source) => {
        const field = row.querySelector(`[data-field="${source.dataset.earlier}"]`);
        const mine = source.dataset.earlier === 'percent' ? '' : field.value.trim();
        field.value = [mine, source.textContent].filter(Boolean).join('\n');
      });
      touch(row);
      save();
    }
    const head = event.target.closest('td.task');
    if (head && phone.matches && !event.target.closest('a, button, input, label, summary')) {
      const row = head.closest('tbody');
      const opened = row.classList.contains('open');
      form.querySelectorAll('tbody.open').forEach((other) => other.classList.remove('open'));
      row.classList.toggle('open', !opened);
    }
  });
}
