(() => {
  'use strict';
  const form = document.getElementById('search');
  const field = document.getElementById('words');
  const found = document.getElementById('found');
  const fold = (text) => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  let items;
  const show = () => {
    items ??= Array.from(document.querySelectorAll('[data-item]'), (item) => ({ item, text: fold(item.textContent) }));
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    const has = (text) => words.every((word) => text.includes(word));
    let count = 0;
    for (const { item, text } of items) {
      item.hidden = !has(text);
      count += item.hidden ? 0 : 1;
    }
    for (const details of document.querySelectorAll('main details')) {
      details.open = words.join('').length > 2 && !details.closest('[data-item][hidden]') && has(fold(details.textContent));
    }
    for (const head of document.querySelectorAll('[data-head]')) {
      head.hidden = words.length > 0 && !head.nextElementSibling.querySelector('[data-item]:not([hidden])');
    }
    for (const part of document.querySelectorAll('main section')) {
      part.hidden = words.length > 0 && !part.querySelector('[data-item]:not([hidden])');
    }
    found.textContent = words.length === 0 ? '' : count === 1 ? '1 entry found' : `${count} entries found`;
  };
  form.hidden = false;
  field.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
})();
