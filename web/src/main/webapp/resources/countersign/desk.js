/* What the Demo desk's pages have besides: buttons that copy, and regions that keep themselves fresh. */
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  const addCopy = button => {
    const word = button.textContent;
    button.hidden = false;
    button.addEventListener("click", () => navigator.clipboard.writeText(button.dataset.copy).then(() => {
      button.textContent = button.dataset.copied;
      setTimeout(() => { button.textContent = word; }, 1500);
    }));
  };
  const enhance = () => all("[data-copy]:not([data-copying])").forEach(button => {
    button.dataset.copying = "true";
    if (navigator.clipboard) addCopy(button);
  });

  /* new items come in at their place, changed ones are exchanged, the others are not touched: focus stays */
  const merge = (region, fresh) => {
    const known = new Map([...region.children].filter(item => item.dataset.item).map(item => [item.dataset.item, item]));
    let news = 0;
    const wanted = [...fresh.children].map(item => {
      const here = known.get(item.dataset.item);
      if (!here && item.dataset.item) news += 1;
      if (!here) return item;
      if (here.dataset.version === item.dataset.version) return here;
      const focused = here.contains(document.activeElement) && document.activeElement.getAttribute("aria-label");
      here.replaceWith(item);
      if (focused) requestAnimationFrame(() => all("[aria-label]", item)
        .find(part => part.getAttribute("aria-label") === focused)?.focus());
      return item;
    });
    wanted.forEach((item, place) => {
      if (region.children[place] !== item) region.insertBefore(item, region.children[place] || null);
    });
    while (region.children.length > wanted.length) region.lastElementChild.remove();
    return news;
  };
  const keepFresh = region => {
    const spoken = document.createElement("p");
    spoken.className = "sr";
    spoken.setAttribute("role", "status");
    region.after(spoken);
    const look = () => document.hidden ? null : fetch(location.href)
      .then(answer => answer.ok ? answer.text() : Promise.reject(new Error(answer.status)))
      .then(text => new DOMParser().parseFromString(text, "text/html").getElementById(region.id))
      .then(fresh => {
        if (!fresh) return;
        if (merge(region, fresh) && region.dataset.news) spoken.textContent = region.dataset.news;
        document.dispatchEvent(new Event("parts:added"));
        enhance();
      })
      .catch(() => { /* the server is away for a moment: the next look will tell */ });
    if (Number(region.dataset.live) > 0) setInterval(look, Number(region.dataset.live) * 1000);
    let due = 0;
    region.addEventListener("countdown:done", () => {
      clearTimeout(due);
      due = setTimeout(look, 400);
    });
  };

  enhance();
  all("[data-live]").forEach(keepFresh);
})();
