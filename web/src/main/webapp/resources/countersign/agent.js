/* The console beside a meeting: its forms are sent without leaving the page, which would end the meeting. What comes back
   takes the place of the parts that are marked for it. What did not arrive says so, and stays as it was typed: pressed
   again, it is done once. Without this script the same forms are sent as any others. */
(() => {
  "use strict";
  const PARTS = "#problems, [data-exchanged]";

  const leave = address => location.assign(address);
  const exchange = page => {
    document.querySelectorAll(PARTS).forEach(part => {
      const fresh = page.getElementById(part.id);
      if (fresh) part.replaceWith(fresh);
    });
    document.dispatchEvent(new Event("parts:added"));
    const first = document.querySelector(".errors") || document.getElementById("work");
    first.tabIndex = -1;
    first.focus();
    first.scrollIntoView({ block: "nearest" });
  };
  const unsent = () => {
    document.dispatchEvent(new Event("forms:unsent"));
    const words = document.getElementById("unsent");
    words.hidden = false;
    words.focus();
  };
  const show = async answer => {
    if (answer.status >= 500) return unsent();
    if (new URL(answer.url).pathname !== location.pathname) return leave(answer.url);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.getElementById("work") ? exchange(page) : leave(location.href);
  };

  document.addEventListener("submit", event => {
    const form = event.target;
    if (event.defaultPrevented || !form.dataset.inPlace) return;
    event.preventDefault();
    document.getElementById("unsent").hidden = true;
    const sent = new URLSearchParams(new FormData(form));
    if (event.submitter) sent.set(event.submitter.name, event.submitter.value);
    fetch(form.action, { method: "POST", body: sent })
      .then(show)
      .catch(unsent);
  });
})();
