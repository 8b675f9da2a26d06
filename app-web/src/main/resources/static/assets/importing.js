// The draft screen: pointing at an element of the outline or at its words in the original marks both.
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
  side.addEventListener('mouseover', (event) => point(markOf(event.target)));
  side.addEventListener('focusin', (event) => point(markOf(event.target)));
});

// The two sides scroll on their own; a link moves only the side it leads to.
document.addEventListener('click', (event) => {
  const link = event.target.closest('.draft a[href^="#"]');
  const goal = link && document.getElementById(link.getAttribute('href').slice(1));
  if (!goal) {
    return;
  }
  event.preventDefault();
  goal.scrollIntoView({ block: 'center', behavior: 'smooth' });
  point(markOf(link) || goal.dataset.mark || goal.id);
  goal.classList.add('marked');
  marked.push(goal);
});
