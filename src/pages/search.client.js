/**
 * Suggestions while typing, as a combobox with a list (WAI-ARIA Authoring Practices), and buttons that copy addresses.
 * Pages work without this script: the search is a plain form, and addresses can be selected.
 */
for (const input of document.querySelectorAll('input[data-suggest]')) suggestFor(input);
for (const address of document.querySelectorAll('[data-copy]')) addCopyButton(address);

// The navigation scrolls sideways on a phone: where one is comes into view.
document
  .querySelector('.masthead [aria-current]')
  ?.scrollIntoView({ block: 'nearest', inline: 'center' });

function suggestFor(input) {
  const list = document.createElement('ul');
  list.id = 'suggestions';
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  list.hidden = true;
  input.closest('form').append(list);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-expanded', 'false'],
    ['aria-controls', list.id],
  ])
    input.setAttribute(name, value);

  let chosen = -1;
  let asked = 0;
  let timer;

  function close() {
    clearTimeout(timer);
    asked++;
    list.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function choose(index) {
    const options = [...list.children];
    chosen = (index + options.length) % options.length;
    options.forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === chosen));
    });
    input.setAttribute('aria-activedescendant', options[chosen].id);
    options[chosen].scrollIntoView({ block: 'nearest' });
  }

  function show(items) {
    const site = input.dataset.suggest.replace(/suggest$/, '');
    list.replaceChildren(...items.map((item, at) => optionOf(item, at, site)));
    list.hidden = items.length === 0;
    chosen = -1;
    input.setAttribute('aria-expanded', String(items.length > 0));
  }

  async function ask() {
    const words = input.value.trim();
    const question = ++asked;
    if (words.length < 2) return show([]);
    const query = `q=${encodeURIComponent(words.slice(0, 100))}&limit=8`;
    try {
      const answer = await fetch(`${input.dataset.suggest}?${query}`);
      const { items = [] } = answer.ok ? await answer.json() : {};
      if (question === asked && document.activeElement === input) show(items);
    } catch {
      // Without a network there are no suggestions; the form says so itself when it is sent.
      show([]);
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 150);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown') choose(chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen < 0 ? -1 : chosen - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen >= 0)
      location.assign(list.children[chosen].dataset.url);
    else return;
    event.preventDefault();
  });
  list.addEventListener('pointerdown', (event) => {
    const option = event.target.closest('li');
    event.preventDefault();
    if (option) location.assign(option.dataset.url);
  });
}

/** The lists whose records have a page of their own, by the parameter that takes their ids. */
const LISTS = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  publisher: 'publishers',
  story: 'stories',
  event: 'events',
};

function optionOf({ name, alias, parameter, id, articles, url }, at, site) {
  const list = LISTS[parameter];
  const option = document.createElement('li');
  option.id = `suggestion-${at}`;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset.url = list ? `${site}${list}/${encodeURIComponent(id)}` : url;
  const kind = document.createElement('span');
  kind.className = 'count';
  kind.textContent = `${parameter}, ${articles === 1 ? '1 article' : `${articles} articles`}`;
  option.append(alias ? `${name} (${alias}) ` : `${name} `, kind);
  return option;
}

function addCopyButton(address) {
  if (!navigator.clipboard) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy the address: ${address.dataset.copy}`);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(address.textContent);
    button.textContent = 'Copied';
  });
  address.after(button);
}
