//<![CDATA[
'use strict';
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const views = ['en', 'zh', 'both'];

  // A page that was opened as a file may have no storage.
  const storage = action => { try { return action(localStorage); } catch { return null; } };
  const show = view => {
    root.dataset.show = view;
  };
  const own = /^zh\b/i.test(navigator.language) ? 'zh' : 'en';
  show([asked.get('lang'), storage(kept => kept.getItem('termlsp-language')), own].find(view => views.includes(view)));

  document.addEventListener('DOMContentLoaded', () => {
    const byId = id => document.getElementById(id);
    const tools = byId('_tools'), input = byId('_search'), count = byId('_count');
    const buttons = [...tools.querySelectorAll('button')];
    const main = byId('_concepts');
    const texts = (article, selector) => [...article.querySelectorAll(selector)].map(label => label.textContent.toLowerCase());
    const sections = [...main.querySelectorAll('section')].map(element => ({
      element,
      concepts: [...element.querySelectorAll('article')].map(article => ({
        article, labels: texts(article, '.t'), names: texts(article, '.n .t'),
      })),
    }));
    const all = sections.reduce((sum, section) => sum + section.concepts.length, 0);

    // A word of English is found by its beginning, Chinese anywhere: it has no words that one could see.
    const isLatin = character => /[\p{Script=Latin}\p{N}]/u.test(character);
    const finds = (label, word) => {
      for (let at = label.indexOf(word); at >= 0; at = label.indexOf(word, at + 1)) {
        if (at === 0 || !isLatin(word[0]) || !isLatin(label[at - 1])) return true;
      }
      return false;
    };

    let words = [], shown = all;
    const say = () => {
      const isChinese = root.dataset.show === 'zh';
      if (words.length === 0) count.textContent = '';
      else if (isChinese) count.textContent = shown === 0 ? '没有找到' : `找到 ${shown} 个，共 ${all} 个`;
      else count.textContent = shown === 0 ? 'Nothing found' : `${shown} of ${all}`;
    };
    const search = () => {
      words = input.value.toLowerCase().split(/\s+/).filter(word => word !== '');
      const whole = words.join(' ');
      main.classList.toggle('found', whole !== '');
      shown = 0;
      for (const section of sections) {
        let inSection = 0;
        for (const { article, labels, names } of section.concepts) {
          const isFound = words.every(word => labels.some(label => finds(label, word)));
          article.hidden = !isFound;
          article.className = whole === '' || !isFound ? '' : labels.includes(whole) ? 'best' : names.some(name => name.startsWith(whole)) ? 'near' : '';
          if (isFound) inSection++;
        }
        section.element.hidden = inSection === 0;
        shown += inSection;
      }
      say();
    };
    const clear = () => {
      input.value = '';
      search();
    };

    // A link may lead to what the search has hidden, or into a closed part of the index.
    const reveal = hash => {
      let target = null;
      try { target = byId(decodeURIComponent(hash.slice(1))); } catch { return; }
      if (target === null) return;
      if (target.closest('[hidden]') !== null) clear();
      for (let part = target.closest('details'); part !== null; part = part.parentElement.closest('details')) part.open = true;
      target.scrollIntoView();
    };

    const choose = view => {
      show(view);
      for (const button of buttons) button.setAttribute('aria-pressed', String(button.value === view));
      say();
    };
    for (const button of buttons) {
      button.addEventListener('click', () => {
        storage(kept => kept.setItem('termlsp-language', button.value));
        choose(button.value);
      });
    }

    let frame = 0;
    input.addEventListener('input', () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        search();
        if (words.length > 0) document.querySelector('.page').scrollIntoView();
      });
    });
    document.addEventListener('keydown', event => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/' && document.activeElement !== input) {
        event.preventDefault();
        input.focus();
        input.select();
      } else if (event.key === 'Escape' && (document.activeElement === input || input.value !== '')) {
        event.preventDefault();
        clear();
      } else if (event.key === 'Enter' && document.activeElement === input) {
        ['.best', '.near', ''].map(kind => main.querySelector(`article${kind}:not([hidden]) .anchor`)).find(link => link !== null)?.focus();
      }
    });
    document.addEventListener('click', event => {
      const link = event.target.closest('a[href^="#"]');
      if (link !== null) setTimeout(() => reveal(link.getAttribute('href')));
    });
    addEventListener('hashchange', () => reveal(location.hash));

    tools.hidden = false;
    if (matchMedia('(max-width: 48rem)').matches) {
      const subjects = byId('_subjects');
      if (subjects !== null) subjects.open = false;
    }
    choose(root.dataset.show);
    input.value = asked.get('q') ?? '';
    search();
    if (location.hash !== '') reveal(location.hash);
  });
})();
//]]>
