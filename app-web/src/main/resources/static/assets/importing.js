// The draft screen: pointing at an element of the outline or at its words in the original marks both.
// While a side scrolls to a place, what passes under the pointer is not meant.
let heldUntil = 0;

const partnersOf = (mark) => document.querySelectorAll(`[data-mark="${mark}"], #${mark}`);
let marked = [];

function point(mark) {
  marked.forEach((element) => element.classList.remove('marked'));
  marked = mark ? Array.from(partnersOf(mark)) : [];
  marked.forEach((element) => element.classList.add('marked'));
}

function markOf(element) {
  const place = element.closest('[data-mark], .outline li[id], .outline .task[id]');
  return place && (place.dataset.mark || place.id);
}

document.querySelectorAll('.original, .outline').forEach((side) => {
  side.addEventListener('mouseover', (event) => {
    if (Date.now() > heldUntil) {
      point(markOf(event.target));
    }
  });
  side.addEventListener('focusin', (event) => point(markOf(event.target)));
});

// Scrolls the side that holds the place, and the page only as far as the side is out of sight.
function bringIntoView(place) {
  const side = place.closest('.original, .outline');
  side.scrollTop += place.getBoundingClientRect().top - side.getBoundingClientRect().top - side.clientHeight / 3;
  side.scrollIntoView({ block: 'nearest' });
}

// The two sides scroll on their own; a link moves only the side it leads to.
document.addEventListener('click', (event) => {
  const link = event.target.closest('.draft a[href^="#"]');
  const goal = link && document.getElementById(link.getAttribute('href').slice(1));
  if (!goal) {
    return;
  }
  event.preventDefault();
  heldUntil = Date.now() + 1000;
  const mark = markOf(link) || goal.dataset.mark || goal.id;
  point(mark);
  goal.classList.add('marked');
  marked.push(goal);
  bringIntoView(goal);
  const other = link.closest('.doubts') && goal.dataset.mark && document.getElementById(goal.dataset.mark);
  if (other) {
    bringIntoView(other);
  }
});
