// The few things that must work before, beside and after the connection to the server:
// theme, menus, keyboard shortcuts and the way back after a restart.
(() => {
  const root = document.documentElement;
  const remember = (name, value) =>
    document.cookie = `${name}=${value}; path=/; max-age=31536000; samesite=strict`;

  document.addEventListener('change', event => {
    const target = event.target;
    if (target.matches?.('[data-theme-choice]')) {
      root.dataset.theme = target.value;
      remember('trialtwin-theme', target.value);
      window.dispatchEvent(new Event('trialtwin-theme'));
    }
    if (target.matches?.('[data-shortcut-choice]')) {
      localStorage.setItem('trialtwin-shortcuts', target.checked ? 'on' : 'off');
    }
  });

  // Called by the server once a page is connected.
  window.trialtwinAlive = () => {
    root.dataset.alive = 'yes';
    const choice = document.querySelector('[data-shortcut-choice]');
    if (choice) choice.checked = shortcutsOn();
  };

  const shortcutsOn = () => localStorage.getItem('trialtwin-shortcuts') !== 'off';
  const help = () => document.getElementById('shortcuts')?.showModal();
  const places = { h: '/', s: '/studies', r: '/runs', a: '/history' };
  let goPressedAt = 0;

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      for (const menu of document.querySelectorAll('details.menu[open]')) {
        menu.open = false;
        menu.querySelector('summary').focus();
      }
    }
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !shortcutsOn()) return;
    if (event.key === '?') { help(); event.preventDefault(); return; }
    if (event.key === 'g') { goPressedAt = event.timeStamp; return; }
    if (event.timeStamp - goPressedAt < 1500 && places[event.key]) {
      goPressedAt = 0;
      Blazor.navigateTo(places[event.key]);
    }
  });

  document.addEventListener('click', event => {
    for (const menu of document.querySelectorAll('details.menu[open]')) {
      const onLink = menu.contains(event.target) && event.target.closest('a');
      if (!menu.contains(event.target) || onLink) menu.open = false;
    }
    if (event.target.closest('[data-shortcuts]')) help();
    const opener = event.target.closest('[data-opens]');
    if (opener) document.getElementById(opener.dataset.opens)?.showModal();
    if (event.target.closest('[data-reload]')) location.reload();
    if (event.target.closest('[data-print]')) print();
    if (event.target.closest('[data-skip]')) {
      document.getElementById('content').focus();
      event.preventDefault();
    }
  });

  // Blazor's script scrolls to the top whenever the address changes. A changed query is the same page: stay there.
  const scroll = window.scrollTo;
  let path = location.pathname;
  window.scrollTo = (...place) => {
    const isSamePage = location.pathname === path;
    path = location.pathname;
    if (!(isSamePage && place[0] === 0 && place[1] === 0)) scroll.apply(window, place);
  };

  // While the connection is lost nothing behind the dialog can be used; afterwards the focus goes back to where it was.
  // A server that restarted no longer knows this page: load it anew, its state is in the address.
  const reconnect = document.getElementById('components-reconnect-modal');
  let isLost = false;
  let focused = null;
  if (reconnect) {
    new MutationObserver(() => {
      if (reconnect.classList.contains('components-reconnect-rejected')) location.reload();
      const wasLost = isLost;
      isLost = /components-reconnect-(show|failed|rejected)/.test(reconnect.className);
      if (isLost === wasLost) return;
      if (isLost) focused = document.activeElement;
      for (const other of document.body.children) if (other !== reconnect) other.inert = isLost;
      (isLost ? reconnect.firstElementChild : focused)?.focus();
    }).observe(reconnect, { attributeFilter: ['class'] });
  }
})();
