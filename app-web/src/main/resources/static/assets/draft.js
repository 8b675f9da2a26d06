// The draft screen: both sides mark each other, keys go through the elements, and a change brings back what it made
// of the screen, at the same places.
const keys = { j: 1, k: -1 };
let current = '';
let marked = [];
let heldUntil = 0;
let dwell = 0;
let busy = false;
const typed = new Set();

const draft = () => document.getElementById('draft');
const narrow = () => window.innerWidth <= 720;
const upper = () => document.getElementById('top');
const base = () => draft().dataset.base;
const elements = () => Array.from(draft().querySelectorAll('.outline .action, .outline .task, .outline li'))
  .filter((element) => element.matches('.action') || element.offsetParent);
const printed = (mark) => draft().querySelectorAll(`.original [data-mark="${mark}"], .original a[href="#${mark}"]`);

function markOf(node) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  const place = element && element.closest('[data-mark], .original a[href^="#a"], .outline li[id], .outline .task[id], .outline summary');
  if (!place) {
    return '';
  }
  if (place.matches('summary')) {
    return place.parentElement.id;
  }
  return place.dataset.mark || (place.matches('.original a') ? place.hash.slice(1) : place.id);
}

function point(mark) {
  marked.forEach((element) => element.classList.remove('marked'));
  const outlined = mark && document.getElementById(mark);
  marked = mark ? [...printed(mark)] : [];
  if (outlined) {
    marked.push(outlined.matches('.action') ? outlined.querySelector('summary') : outlined);
  }
  marked.forEach((element) => element.classList.add('marked'));
}

// Scrolls the side that holds the place, unless it is in sight.
function bringIntoView(place, always) {
  const side = place && place.closest('.original, .outline');
  if (!side) {
    return;
  }
  const [at, frame] = [place.getBoundingClientRect(), side.getBoundingClientRect()];
  if (always || at.top < frame.top + 30 || Math.min(at.bottom, at.top + 60) > frame.bottom) {
    heldUntil = Date.now() + 600;
    side.scrollTop += at.top - frame.top - side.clientHeight / 3;
  }
}

function unfold(element) {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement.closest('details')) {
    fold.open = true;
  }
}

// Makes an element the one that keys and tools mean.
function choose(mark, focus) {
  const element = mark && document.getElementById(mark);
  if (!element) {
    return;
  }
  document.querySelectorAll('.outline .current').forEach((other) => other.classList.remove('current'));
  element.classList.add('current');
  current = mark;
  unfold(element.matches('.action') ? element.parentElement : element);
  point(mark);
  bringIntoView(element);
  if (focus && window.innerWidth <= 720) {
    element.scrollIntoView({ block: 'nearest' });
  }
  bringIntoView(printed(mark)[0] || (element.querySelector('.origin') && document.getElementById(element.querySelector('.origin').hash.slice(1))));
  if (focus) {
    element.focus({ preventScroll: true });
  }
}

// Shows a place of the original, and the element that begins there.
function goTo(goal, mark) {
  choose(mark || (goal && (goal.dataset.mark || (goal.querySelector('[data-mark]') || {}).dataset?.mark)) || '', false);
  if (goal && goal.closest('.original')) {
    bringIntoView(goal, true);
    goal.classList.add('marked');
    marked.push(goal);
  }
}

// The undecided doubts one after the other, in the order of their list; the one at hand stands in the bar.
let doubt = '';
function nextDoubt(by) {
  const open = Array.from(draft().querySelectorAll('.doubts li:not(.settled)'));
  const at = open.findIndex((item) => item.id === doubt);
  const item = open[at < 0 ? (by > 0 ? 0 : open.length - 1) : (at + by + open.length) % open.length];
  if (!item) {
    return;
  }
  doubt = item.id;
  showDoubt();
  const link = item.querySelector('a');
  if (!link.getAttribute('href').startsWith('#')) {
    window.location.assign(`${link.getAttribute('href').replace('#', `&doubt=${item.id.slice(6)}#`)}`);
    return;
  }
  showBoth(item);
  read(false);
}

// Both sides show what a doubt is about, and keys and tools mean it.
function showBoth(item) {
  const fix = item.querySelector('.fix');
  const mark = fix ? fix.pathname.split('/').pop() : '';
  goTo(document.getElementById(item.querySelector('a').hash.slice(1)), document.getElementById(mark) ? mark : '');
  bringOntoPhone(document.getElementById(current));
}

// On a narrow screen a side is longer than what is seen of it.
function bringOntoPhone(place) {
  if (place && narrow()) {
    (place.matches('.action') ? place.querySelector('summary') : place).scrollIntoView({ block: 'center' });
  }
}

function showDoubt() {
  const now = document.getElementById('doubt-now');
  const item = doubt && document.getElementById(doubt);
  draft().querySelectorAll('.doubts li.at').forEach((other) => other.classList.remove('at'));
  now.hidden = !item || item.matches('.settled');
  if (!now.hidden) {
    const assumed = item.closest('.kind').querySelector('.assumed span').cloneNode(true);
    assumed.className = 'muted';
    now.replaceChildren(...Array.from(item.cloneNode(true).childNodes).filter((part) => !(part.matches && part.matches('.onward'))), ' ', assumed);
    if (!narrow()) {
      unfold(item.parentElement);
    }
    item.classList.add('at');
    const box = item.closest('.doubts');
    box.scrollTop += item.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
  }
}

// On a narrow screen the list stands first, and the original in its place when it is asked for.
function read(original) {
  draft().classList.toggle('reading', original);
}

function step(by, selector) {
  const all = elements().filter((element) => !selector || element.matches(selector));
  const from = document.getElementById(current);
  let at = all.indexOf(from);
  if (at < 0) {
    at = from ? all.findIndex((element) => from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) - (by > 0 ? 1 : 0) : (by > 0 ? -1 : 0);
  }
  const next = all[Math.max(0, Math.min(all.length - 1, at + by))];
  const onward = draft().querySelector(`.pages a[rel=${by > 0 ? 'next' : 'prev'}]`);
  if (onward && all[at] === from && !all[at + by]) {
    onward.click();
  } else if (next) {
    choose(next.id, true);
  }
}

// What is folded and scrolled on the screen, to be the same after a change.
function remember() {
  const state = { top: {}, closed: [], open: [], chosen: [] };
  ['.original', '.outline', '.doubts'].forEach((side) => {
    state.top[side] = draft().querySelector(side) ? draft().querySelector(side).scrollTop : 0;
  });
  draft().querySelectorAll('details.action:not([open])').forEach((fold) => state.closed.push(fold.id));
  draft().querySelectorAll('details.kind[open], details.doubts[open], details.unreads[open], details.frame[open]').forEach((fold) => state.open.push(fold.id || fold.className));
  state.bulk = Boolean(draft().querySelector('.bulk[open]'));
  return state;
}

function restore(state, whole) {
  draft().querySelectorAll('details.kind, details.doubts, details.unreads, details.frame').forEach((fold) => { fold.open = state.open.includes(fold.id || fold.className); });
  state.closed.forEach((id) => {
    const fold = document.getElementById(id);
    if (fold) {
      fold.open = false;
    }
  });
  const open = draft().querySelector('details.kind[open] li:not(.settled)') || !draft().querySelector('details.doubts[open]');
  if (!open) {
    const next = draft().querySelector('details.kind li:not(.settled)');
    if (next) {
      unfold(next);
    }
  }
  draft().querySelector('.bulk').open = state.bulk;
  Object.entries(state.top).forEach(([side, scrolled]) => {
    if (draft().querySelector(side) && (whole || side === '.doubts')) {
      draft().querySelector(side).scrollTop = scrolled;
    }
  });
}

function prepare() {
  draft().querySelectorAll('.tools [hidden], .onwards [hidden]').forEach((tool) => { tool.hidden = false; });
  draft().classList.add('live');
  count();
}

// What was typed in the open form and not saved is not lost without a question. A split takes the words with it.
function mayLeave(kept) {
  const lost = document.getElementById('editor') && Array.from(typed).some((field) => field !== kept);
  return !lost || window.confirm(draft().dataset.unsaved);
}

// A doubt that was decided in the bar makes way for the next.
function follow(open) {
  const item = doubt && document.getElementById(doubt);
  if (item && !item.matches('.settled')) {
    showDoubt();
  } else if (doubt) {
    doubt = (open.slice(open.indexOf(doubt) + 1).concat(open).find((id) => document.querySelector(`#${id}:not(.settled)`))) || '';
    showDoubt();
    if (doubt) {
      showBoth(document.getElementById(doubt));
    }
  }
}

async function ask(verb, address, values, target) {
  if (busy) {
    return;
  }
  busy = true;
  const before = draft();
  const { version, page } = upper().dataset;
  const state = remember();
  const settled = Array.from(before.querySelectorAll('.doubts li:not(.settled)')).map((item) => item.id);
  before.setAttribute('aria-busy', 'true');
  try {
    await htmx.ajax(verb, address, { values, target, swap: target === '#draft' ? 'none settle:0ms' : 'innerHTML settle:0ms' });
  } finally {
    busy = false;
    before.removeAttribute('aria-busy');
  }
  if (draft() !== before || upper().dataset.version !== version) {
    closeEditor();
    draft().querySelectorAll('.outline input:checked').forEach((box) => { box.checked = false; });
    if (upper().dataset.page !== page) {
      window.history.replaceState(null, '', `${base()}?page=${upper().dataset.page}`);
    }
    prepare();
    restore(state, draft() !== before);
    choose(document.getElementById(upper().dataset.place) ? upper().dataset.place : current, true);
    follow(settled);
  }
}

// The form opens where the element stands.
async function openEditor(address, mark, then) {
  if (busy || !mayLeave()) {
    return;
  }
  closeEditor();
  const slot = document.createElement('div');
  slot.id = 'editor';
  const element = document.getElementById(mark);
  if (element && element.matches('.action')) {
    element.querySelector('.leads').after(slot);
  } else if (element) {
    element.after(slot);
  } else {
    draft().querySelector('.outline').prepend(slot);
  }
  await ask('GET', address, {}, '#editor');
  const first = slot.querySelector(then || 'form input:not([type=hidden]), form textarea, form select');
  slot.querySelectorAll('[data-cursor]').forEach((button) => { button.hidden = false; });
  if (first) {
    first.focus({ preventScroll: true });
    const side = slot.closest('.outline');
    const [at, frame] = [slot.getBoundingClientRect(), side.getBoundingClientRect()];
    if (at.bottom > frame.bottom) {
      side.scrollTop += Math.min(at.top - frame.top - 34, at.bottom - frame.bottom + 10);
    }
    if (window.innerWidth <= 720) {
      slot.scrollIntoView({ block: 'start' });
    }
  }
}

function closeEditor() {
  const slot = document.getElementById('editor');
  typed.clear();
  if (slot) {
    slot.remove();
  }
}

function addressOf(mark) {
  const folder = { k: 'targets', d: 'duties', t: 'tasks', a: 'actions' }[mark.replace(/\d+/g, '').slice(-1)];
  return `${base()}/${folder}/${mark}`;
}

function count() {
  const chosen = draft().querySelectorAll('.outline input[name=place]:checked').length;
  const bulk = draft().querySelector('.bulk');
  bulk.querySelector('summary').dataset.count = chosen || '';
  if (chosen > 0) {
    bulk.open = true;
  }
}

// Of several names in one field the last one is completed.
function suggest(field) {
  const before = field.value.replace(/[^、，,;；\s]*$/, '');
  const named = before.split(/[、，,;；\s]+/);
  Array.from(field.list.options).forEach((option) => {
    option.dataset.name = option.dataset.name || option.value;
    option.value = named.includes(option.dataset.name) ? '' : before + option.dataset.name;
    option.label = option.dataset.name;
  });
}

const work = {
  edit: () => current && openEditor(addressOf(current), current),
  split: () => /t\d+$/.test(current) && openEditor(addressOf(current), current, '#text'),
  add: () => openEditor(`${base()}/tasks/new?at=${current.replace(/[kd]\d+$/, '') || 'a0'}`, current),
};

function press(key) {
  const tool = draft().querySelector(`[data-key="${key}"]`);
  if (tool) {
    tool.click();
  }
}

if (draft()) {
  prepare();
  // The doubt at hand stands in the bar; on a narrow screen the list of all would push the tasks away.
  if (narrow() && draft().querySelector('details.doubts')) {
    draft().querySelector('details.doubts').open = false;
  }
  choose(window.location.hash.slice(1), false);
  goTo(document.getElementById(window.location.hash.slice(1)));
  if (new URLSearchParams(window.location.search).get('doubt')) {
    doubt = `doubt-${new URLSearchParams(window.location.search).get('doubt')}`;
    showDoubt();
  } else if (window.location.hash.startsWith('#p')) {
    read(true);
  }

  document.addEventListener('submit', (event) => {
    const form = event.target;
    const button = event.submitter;
    if (!form.matches('[data-draft]') || !form.closest('#draft')) {
      if (mayLeave()) {
        typed.clear();
      } else {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const saves = form.closest('#editor') && !(button && button.hasAttribute('formaction'));
    if (!saves && !mayLeave(button && button.name === 'cut' ? 'text' : '')) {
      return;
    }
    const values = new FormData(form, button);
    if (form.matches('[data-places]') && values.getAll('place').length === 0 && current) {
      values.append('place', current);
    }
    if (button && button.matches('[data-cursor]')) {
      values.set('cut', form.querySelector('#text').selectionStart);
    }
    if (form.id === 'deciding' && current) {
      values.set('current', current);
    }
    values.delete('_csrf');
    values.set('shown', upper().dataset.version);
    values.set('page', upper().dataset.page);
    values.set('p', upper().dataset.paragraph);
    ask('POST', (button && button.getAttribute('formaction')) || form.getAttribute('action'), values, '#draft');
  }, true);

  // Links that lead to another page.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    if (!link || link.target || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey
      || link.getAttribute('href').startsWith('#') || link.matches('#draft [data-close], #draft .fix:not([href$="/head"])')) {
      return;
    }
    if (mayLeave()) {
      typed.clear();
    } else {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);
  window.addEventListener('beforeunload', (event) => {
    if (typed.size > 0) {
      event.preventDefault();
    }
  });

  document.addEventListener('click', (event) => {
    if (!event.target.closest('#draft') || event.button !== 0 || event.ctrlKey || event.metaKey) {
      return;
    }
    const link = event.target.closest('a');
    const tool = event.target.closest('[data-open], [data-choose]');
    const onward = event.target.closest('[data-doubt]');
    if (onward) {
      event.preventDefault();
      nextDoubt(Number(onward.dataset.doubt));
    } else if (link && link.matches('.onward')) {
      event.preventDefault();
      doubt = link.closest('li').id;
      nextDoubt(1);
    } else if (link && link.matches('.fix') && !link.pathname.endsWith('/head')) {
      event.preventDefault();
      const row = link.closest('.outline li, .outline .task, .outline .action');
      const mark = link.closest('.doubts, .editor, #doubt-now') || link.search ? new URLSearchParams(link.search).get('at') || link.pathname.split('/').pop() : row.id;
      choose(mark, false);
      openEditor(link.getAttribute('href'), mark);
    } else if (link && link.matches('[data-close]')) {
      event.preventDefault();
      if (mayLeave()) {
        closeEditor();
        choose(current, true);
      }
    } else if (tool && tool.dataset.open) {
      work[tool.dataset.open]();
    } else if (tool) {
      draft().querySelectorAll('.outline input:checked').forEach((box) => { box.checked = false; });
      count();
    } else if (link && link.hash && link.getAttribute('href').startsWith('#')) {
      event.preventDefault();
      const goal = document.getElementById(link.hash.slice(1));
      read(Boolean(goal) && Boolean(goal.closest('.original')) && (link.matches('.origin, .see') || Boolean(link.closest('.doubts, .unreads, #doubt-now'))));
      goTo(goal, markOf(link));
      bringOntoPhone(goal);
    } else if (!event.target.closest('input, button, select, textarea, summary, #editor')) {
      const mark = markOf(event.target);
      if (mark && window.getSelection().isCollapsed) {
        choose(mark, false);
      }
    }
  });

  // Pointing marks at once; resting on an element brings its other side into sight.
  document.addEventListener('mouseover', (event) => {
    const side = event.target.closest('.original, .outline');
    if (!side || Date.now() < heldUntil || event.target.closest('#editor')) {
      return;
    }
    clearTimeout(dwell);
    const mark = markOf(event.target);
    point(mark || current);
    if (mark) {
      dwell = setTimeout(() => {
        if (document.getElementById('editor')) {
          return;
        }
        const other = side.matches('.original') ? document.getElementById(mark) : printed(mark)[0];
        bringIntoView(other);
      }, 500);
    }
  });
  document.addEventListener('focusin', (event) => {
    const mark = event.target.closest('.original, .outline') && !event.target.closest('#editor') && markOf(event.target);
    if (mark) {
      point(mark);
    }
  });
  document.addEventListener('change', (event) => {
    if (event.target.matches('.unreads input[data-every]')) {
      event.target.closest('form').querySelectorAll(':scope > ol input').forEach((box) => { box.checked = event.target.checked; });
    }
    if (event.target.matches('.outline input[data-all]')) {
      event.target.closest('.action').querySelectorAll('input[name=place]').forEach((box) => { box.checked = event.target.checked; });
    }
    if (event.target.matches('.outline input[type=checkbox]')) {
      count();
    }
  });
  document.addEventListener('input', (event) => {
    if (event.target.matches('[list=unit-names]')) {
      suggest(event.target);
    }
    if (event.target.matches('#editor form :not(#into)')) {
      typed.add(event.target.name);
    }
    if (event.target.matches('#editor #text')) {
      draft().querySelectorAll('#editor .split details').forEach((sentences) => { sentences.hidden = true; });
    }
  });

  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');
    if (event.key === 'Escape' && document.getElementById('editor')) {
      if (mayLeave()) {
        closeEditor();
        choose(current, true);
      }
      return;
    }
    if (event.altKey && event.key.toLowerCase() === 's' && event.target.closest('#editor')) {
      event.preventDefault();
      document.querySelector('#editor [data-cursor]').click();
      return;
    }
    if (typing || event.ctrlKey || event.metaKey || event.isComposing || event.keyCode === 229) {
      return;
    }
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      press(event.key === 'ArrowUp' ? 'up' : 'down');
    } else if (event.altKey) {
      return;
    } else if (keys[event.key.toLowerCase()]) {
      event.preventDefault();
      step(keys[event.key.toLowerCase()], event.key === event.key.toUpperCase() ? '.task' : '');
    } else if ('esmaudr'.includes(event.key)) {
      event.preventDefault();
      press(event.key);
    } else if (event.key.toLowerCase() === 'n') {
      nextDoubt(event.key === 'N' ? -1 : 1);
    } else if (event.key === 'x') {
      const box = current && document.querySelector(`#${current} > .words input[name=place]`);
      if (box) {
        box.click();
      }
    } else if (event.key === '?') {
      const help = draft().querySelector('.keys');
      help.open = !help.open;
    }
  });

  // Words chosen in the original become a new element.
  const pick = document.getElementById('pick');
  document.addEventListener('selectionchange', () => {
    const selection = window.getSelection();
    const words = selection.toString().trim();
    const from = selection.anchorNode && (selection.anchorNode.parentElement || selection.anchorNode);
    if (words.length < 2 || words.length > 2000 || !from || !from.closest('.original p')) {
      pick.hidden = true;
      return;
    }
    let at = markOf(selection.anchorNode);
    const paragraphs = Array.from(draft().querySelectorAll('.original p'));
    for (let i = paragraphs.indexOf(from.closest('p')); !at && i >= 0; i--) {
      const inside = paragraphs[i].querySelectorAll('[data-mark]');
      at = paragraphs[i].dataset.mark || (inside.length ? inside[inside.length - 1].dataset.mark : '');
    }
    const frame = selection.getRangeAt(0).getBoundingClientRect();
    pick.dataset.at = at || 'a0';
    pick.dataset.words = words;
    pick.style.left = `${Math.max(4, Math.min(frame.left, window.innerWidth - 320))}px`;
    pick.style.top = `${frame.bottom + 6}px`;
    pick.hidden = false;
  });
  pick.addEventListener('mousedown', (event) => event.preventDefault());
  pick.addEventListener('click', (event) => {
    const folder = event.target.dataset.folder;
    if (folder) {
      const at = pick.dataset.at.replace(/[kd]\d+$/, '');
      pick.hidden = true;
      choose(at, false);
      openEditor(`${base()}/${folder}/new?at=${at}&words=${encodeURIComponent(pick.dataset.words)}`, at);
    }
  });
}
