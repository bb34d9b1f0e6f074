/* What scripts add to pages that work without them. No page has a script of its own; parts are found by attributes. */
(() => {
  "use strict";
  const script = document.currentScript;
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  /* the component library starts its widgets by inline lines; they carry this response's nonce */
  const lendNonce = () => {
    if (window.PrimeFaces) PrimeFaces.csp.NONCE_VALUE = script.nonce;
  };

  /* the policy lets no style attribute apply; what the library's widgets need of them is set by the object model */
  const dress = root => {
    const parts = root.matches && root.matches("[data-style]") ? [root] : [];
    parts.concat(all("[data-style]", root)).forEach(part => {
      part.style.cssText += ";" + part.dataset.style;
      part.removeAttribute("data-style");
    });
  };
  const dressLater = () => new MutationObserver(changes => changes.forEach(change =>
    change.addedNodes.forEach(node => node.nodeType === 1 && dress(node))))
    .observe(document.documentElement, { childList: true, subtree: true });

  /* a form is checked by the server, whose messages stand beside the fields, and is sent once */
  const sendOnce = form => {
    form.noValidate = true;
    form.addEventListener("submit", event => {
      const open = event.submitter && event.submitter.formNoValidate ? [] : unanswered(form);
      if (form.dataset.sent || open.length > 0) {
        event.preventDefault();
        sayUnanswered(open);
        return;
      }
      form.dataset.sent = "true";
      if (event.submitter) {
        event.submitter.classList.add("busy");
        event.submitter.setAttribute("aria-disabled", "true");
      }
      keep([form]);
    });
  };
  const sendAgain = () => all("form[data-sent]").forEach(form => {
    delete form.dataset.sent;
    all(".busy", form).forEach(button => {
      button.classList.remove("busy");
      button.removeAttribute("aria-disabled");
    });
  });

  /* what is wrong, on top of the page */
  const sayOnTop = (heading, words) => {
    const region = document.getElementById("problems");
    if (!region) return;
    const box = document.createElement("div");
    box.className = "errors";
    box.tabIndex = -1;
    box.setAttribute("role", "alert");
    const title = document.createElement("h2");
    title.textContent = heading;
    box.append(title, words);
    region.replaceChildren(box);
    box.focus();
  };

  /* questions that are shown once are all answered before anything is sent; those that are open are told */
  const unanswered = form => all("fieldset[data-missing]", form).filter(question => !question.querySelector(":checked"));
  const sayUnanswered = questions => {
    if (questions.length === 0) return;
    const list = document.createElement("ul");
    questions.forEach(question => {
      const line = document.getElementById(question.dataset.missing);
      const told = wrong => {
        line.hidden = !wrong;
        question.classList.toggle("bad", wrong);
        if (wrong) question.setAttribute("aria-describedby", line.id);
        else question.removeAttribute("aria-describedby");
      };
      told(true);
      question.addEventListener("change", () => told(false), { once: true });
      const link = document.createElement("a");
      link.href = "#" + question.querySelector("input").id;
      link.textContent = line.querySelector("span").lastChild.textContent;
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    });
    sayOnTop(document.body.dataset.problem, list);
  };

  /* what was typed outlives an expired page; never secrets, nor forms that ask not to be remembered */
  const keepable = form => form.getAttribute("autocomplete") === "off" ? []
    : all("input, select, textarea", form).filter(field => field.name && !field.name.includes("faces.")
        && !["password", "hidden", "file", "submit", "button"].includes(field.type)
        && !["off", "one-time-code"].includes(field.autocomplete));
  const SHELF = "typed";
  const signingIn = location.pathname.startsWith("/signin");
  const keep = forms => {
    if (signingIn) return;
    const fields = forms.flatMap(keepable).map(field =>
      [field.name, ["radio", "checkbox"].includes(field.type) ? (field.checked ? field.value : null) : field.value]);
    const typed = { page: location.pathname, user: document.body.dataset.user, fields };
    try { sessionStorage.setItem(SHELF, JSON.stringify(typed)); } catch { /* full or forbidden: nothing is kept */ }
  };
  /* only to the same person, on the same page, and only when that page had been outlived; forgotten otherwise */
  const giveBack = () => {
    if (signingIn) return;
    const typed = JSON.parse(sessionStorage.getItem(SHELF) || "null");
    sessionStorage.removeItem(SHELF);
    const expired = new URLSearchParams(location.search).has("expired");
    if (!typed || !expired || typed.page !== location.pathname || typed.user !== document.body.dataset.user) return;
    const fields = all("form").flatMap(keepable);
    typed.fields.forEach(([name, value]) => fields.filter(field => field.name === name && value !== null).forEach(field => {
      if (["radio", "checkbox"].includes(field.type)) field.checked = field.value === value;
      else field.value = value;
    }));
  };

  /* what is wrong is never folded away */
  const unfold = part => {
    const fold = part.closest("details");
    if (fold) fold.open = true;
  };

  const focusSummary = () => {
    const summary = document.querySelector(".errors");
    if (summary) summary.focus();
  };

  /* a form for a scanner takes one after the other, whatever became of the last */
  const focusScan = () => {
    const field = document.querySelector("form[data-scan] input[type=text]");
    if (field) { field.focus(); field.select(); }
  };
  document.addEventListener("click", event => {
    const closing = event.target.closest("details .dismiss");
    if (closing) {
      event.preventDefault();
      const fold = closing.closest("details");
      fold.open = false;
      fold.querySelector("summary").focus();
    }
    const link = event.target.closest(".errors a[href^='#']");
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (field) {
      event.preventDefault();
      unfold(field);
      field.scrollIntoView({ block: "center" });
      field.focus();
    }
    all("details.menu[open]").filter(menu => !menu.contains(event.target)).forEach(menu => { menu.open = false; });
  });
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    all("details.menu[open]").forEach(menu => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });

  const addReveal = input => {
    const words = document.body.dataset;
    const frame = document.createElement("span");
    const button = document.createElement("button");
    frame.className = "with-reveal";
    button.type = "button";
    button.className = "reveal";
    const show = shown => {
      input.type = shown ? "text" : "password";
      button.textContent = shown ? words.hide : words.show;
      button.setAttribute("aria-label", shown ? words.hidePassword : words.showPassword);
    };
    input.replaceWith(frame);
    frame.append(input, button);
    show(false);
    button.addEventListener("click", () => show(input.type === "password"));
    if (input.form) input.form.addEventListener("submit", () => show(false));
  };

  /* a code is pasted as mails and messages have it: with blanks, dashes, a full stop */
  const cleanPaste = input => input.addEventListener("paste", event => {
    const digits = (event.clipboardData.getData("text").match(/\p{Nd}/gu) || []).join("");
    if (!digits) return;
    event.preventDefault();
    input.setRangeText(digits, input.selectionStart, input.selectionEnd, "end");
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });

  /* counts down by the server's clock; shown each second, spoken each half minute and at the end, where a sentence may
     take the place of the whole line */
  const countDown = counter => {
    const end = performance.now() + (Number(counter.dataset.until) - Number(counter.dataset.now));
    const spoken = document.createElement("span");
    spoken.className = "sr";
    spoken.setAttribute("aria-live", "polite");
    counter.after(spoken);
    const tick = () => {
      if (!counter.isConnected) return;
      const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      counter.textContent = left === 0 ? counter.dataset.done
        : Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
      if (left === 0 && "sentence" in counter.dataset) {
        const line = [...counter.parentNode.childNodes];
        line.filter(part => part !== counter && part !== spoken).forEach(part => part.remove());
      }
      if (left === 0 || left % 30 === 0) spoken.textContent = counter.textContent;
      if (left > 0) setTimeout(tick, 1000);
      else counter.dispatchEvent(new CustomEvent("countdown:done", { bubbles: true }));
    };
    tick();
  };

  /* how long until a clock token shows its next code: whole steps of the server's clock, shown each second, not spoken */
  const countStep = counter => {
    const step = Number(counter.dataset.step) * 1000;
    const ahead = Number(counter.dataset.now) - performance.now();
    const tick = () => {
      if (!counter.isConnected) return;
      const left = Math.ceil((step - (performance.now() + ahead) % step) / 1000);
      counter.textContent = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
      setTimeout(tick, 1000);
    };
    tick();
  };

  /* what is still moving is looked at again, ever more rarely, until the server says that it has come to rest */
  const lookAgain = region => {
    let pause = 1000;
    const look = () => fetch(location.href, { redirect: "error" })
      .then(answer => answer.ok ? answer.text() : Promise.reject(new Error(answer.status)))
      .then(text => new DOMParser().parseFromString(text, "text/html").getElementById(region.id))
      .then(fresh => {
        if (fresh && fresh.textContent.trim() !== region.textContent.trim()) region.replaceChildren(...fresh.childNodes);
        if (fresh && fresh.dataset.fresh === "true") later();
      })
      .catch(() => { /* signed out, or the server is away: what is shown stays */ });
    const later = () => {
      pause *= 1.5;
      if (pause < 60000 && region.isConnected) setTimeout(look, pause);
    };
    if (region.dataset.fresh === "true") later();
  };

  /* ACC-12: two minutes before a session ends for lack of use, its user can stay; all tabs count together. At its end what
     was typed is kept, the session is really over, and the sign-in leads back here */
  const watchIdle = dialog => {
    const idle = Number(dialog.dataset.idle) * 1000;
    const warning = Math.min(Number(dialog.dataset.warning) * 1000, idle / 2);
    const left = dialog.querySelector("[data-left]");
    const spoken = dialog.querySelector("[data-spoken]");
    const channel = new BroadcastChannel("countersign-session");
    let last = Date.now();
    const seen = () => {
      last = Date.now();
      if (dialog.open) dialog.close();
    };
    const used = () => {
      seen();
      channel.postMessage("used");
    };
    const leave = () => {
      const here = new URL(location.href);
      here.searchParams.set("expired", "1");
      location.assign(dialog.dataset.ended + "&back=" + encodeURIComponent(here.pathname + here.search));
    };
    let over = false;
    const end = () => {
      if (over) return;
      over = true;
      keep(all("form[method=post]"));
      fetch(dialog.dataset.out, { method: "POST", redirect: "manual", body: new URLSearchParams({ signout: "1" }) }).then(leave, leave);
    };
    channel.onmessage = seen;
    channel.postMessage("used");
    setInterval(() => {
      const rest = Math.ceil((last + idle - Date.now()) / 1000);
      if (rest <= 0) end();
      else if (rest * 1000 <= warning) {
        if (!dialog.open) dialog.showModal();
        left.textContent = Math.floor(rest / 60) + ":" + String(rest % 60).padStart(2, "0");
        if (rest % 30 === 0) spoken.textContent = left.textContent;
      }
    }, 1000);
    dialog.addEventListener("cancel", event => event.preventDefault());
    dialog.querySelector("form").addEventListener("submit", event => {
      event.preventDefault();
      fetch(dialog.dataset.stay, { method: "POST", redirect: "manual", body: new URLSearchParams({ stay: "1" }) })
        .then(answer => answer.ok ? used() : end())
        .catch(end);
    });
    onPartial(used);
  };

  /* partial requests, of the platform's script and of the library's */
  const onPartial = done => {
    if (window.faces && faces.ajax) faces.ajax.addOnEvent(event => event.status === "success" && done());
    if (window.jQuery) jQuery(document).on("pfAjaxSuccess", done);
  };
  const sayBroken = reference => {
    const words = document.body.dataset;
    const text = document.createElement("p");
    text.textContent = words.brokenText + (reference ? " " + words.reference + " " + reference : "");
    sayOnTop(words.broken, text);
    sendAgain();
  };
  const watchPartial = () => {
    if (window.faces && faces.ajax) {
      faces.ajax.addOnError(error => sayBroken(error.responseHeader || ""));
    }
    if (window.jQuery) {
      jQuery(document).on("pfAjaxError", (event, answer) =>
        sayBroken(answer && answer.getResponseHeader ? answer.getResponseHeader("X-Correlation-Id") : ""));
    }
    onPartial(() => enhance(document));
  };

  const paintCharts = () => {
    if (!window.Chart) return;
    const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    Chart.defaults.color = token("--ink-2");
    Chart.defaults.borderColor = token("--line");
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  };

  const rememberZone = () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (zone && !document.cookie.includes("zone=" + encodeURIComponent(zone))) {
      document.cookie = "zone=" + encodeURIComponent(zone) + "; path=/; max-age=31536000; samesite=lax"
        + (location.protocol === "https:" ? "; secure" : "");
    }
  };

  /* a choice that is there for some values of another field only; without scripts the server says so */
  const chooseBy = group => {
    const other = document.getElementById(group.dataset.by);
    const choice = all("input", group).find(input => input.value === group.dataset.only);
    if (!other || !choice || choice.disabled) return;
    const look = () => {
      choice.disabled = other.value !== "" && !group.dataset.where.split(" ").includes(other.value);
      choice.checked = choice.checked && !choice.disabled;
      choice.closest("label").classList.toggle("off", choice.disabled);
    };
    other.addEventListener("change", look);
    look();
  };

  const once = (selector, root, add) => all(selector, root).filter(part => !part.dataset.ready).forEach(part => {
    part.dataset.ready = "true";
    add(part);
  });
  const enhance = root => {
    once("form[method=post]:not([method=dialog])", root, sendOnce);
    once(".field.bad", root, unfold);
    once("input[type=password]", root, addReveal);
    once("input[data-code]", root, cleanPaste);
    once("[data-until]", root, countDown);
    once("[data-step]", root, countStep);
    once("[data-fresh]", root, lookAgain);
    once("[data-only]", root, chooseBy);
    once("[data-print]", root, button => {
      button.hidden = false;
      button.addEventListener("click", () => window.print());
    });
  };

  document.addEventListener("parts:added", () => enhance(document));
  dress(document);
  dressLater();
  lendNonce();
  paintCharts();
  rememberZone();
  enhance(document);
  giveBack();
  focusSummary();
  focusScan();
  watchPartial();
  once("dialog.idle", document, watchIdle);
  window.addEventListener("pageshow", event => event.persisted && sendAgain());
  document.addEventListener("forms:unsent", sendAgain);
})();
