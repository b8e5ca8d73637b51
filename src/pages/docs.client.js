/** The script of `/docs`, served as `/docs.js`: sends a form without its empty fields and shows the answer. */
const MOST_CHARACTERS = 20_000;

for (const form of document.querySelectorAll('form[data-path]')) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const address = addressOf(form);
    const output = form.querySelector('output');
    output.textContent = `GET ${address}`;
    output.textContent += `\n${await answerAt(address)}`;
  });
}

/** The path with its parameters filled in, then the others as a query. */
function addressOf(form) {
  let path = form.dataset.path;
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value === '') continue;
    const slot = `{${name}}`;
    if (path.includes(slot)) path = path.replace(slot, encodeURIComponent(value));
    else query.append(name, value);
  }
  return query.size > 0 ? `${path}?${query}` : path;
}

async function answerAt(address) {
  try {
    const answer = await fetch(address);
    const text = await answer.text();
    const shown = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
    return `${answer.status} ${answer.headers.get('content-type')}\n\n${shown}`;
  } catch (error) {
    return String(error);
  }
}
