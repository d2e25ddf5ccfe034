"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  const search = document.getElementById("search");
  const count = document.getElementById("count");
  const turns = [...document.querySelectorAll(".turn")];
  const words = turns.map((turn) => turn.textContent.toLocaleLowerCase());
  const asides = [...document.querySelectorAll("main .event, main .heading, main .furniture")];
  const exchanges = [...document.querySelectorAll(".exchange")];
  let speaker = null;

  function mark(wanted) {
    if (!window.Highlight || !CSS.highlights) return;
    CSS.highlights.delete("search");
    if (!wanted) return;
    const ranges = [];
    for (const turn of turns) {
      if (turn.hidden) continue;
      const texts = document.createTreeWalker(turn, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.data.toLocaleLowerCase();
        if (text.length !== node.data.length) continue;
        for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set("search", new Highlight(...ranges));
  }

  function show() {
    const wanted = search.value.trim().toLocaleLowerCase();
    const all = !wanted && !speaker;
    let shown = 0;
    turns.forEach((turn, i) => {
      const fits = words[i].includes(wanted) && (!speaker || turn.dataset.speaker === speaker);
      turn.hidden = !fits;
      if (fits) shown++;
    });
    asides.forEach((aside) => { aside.hidden = !all; });
    exchanges.forEach((exchange) => {
      exchange.hidden = !all && !exchange.querySelector(".turn:not([hidden])");
    });
    count.textContent = all ? "" : shown + " of " + turns.length + " turns";
    mark(wanted);
  }

  search.addEventListener("input", show);
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== search) {
      event.preventDefault();
      search.focus();
    } else if (event.key === "Escape" && document.activeElement === search) {
      search.value = "";
      show();
    }
  });
  for (const button of document.querySelectorAll("button[data-speaker]")) {
    button.addEventListener("click", () => {
      speaker = speaker === button.dataset.speaker ? null : button.dataset.speaker;
      for (const other of document.querySelectorAll("button[data-speaker]")) {
        other.setAttribute("aria-pressed", String(other.dataset.speaker === speaker));
      }
      show();
    });
  }
  document.getElementById("side").addEventListener("click", (event) => {
    const on = root.classList.toggle("side");
    event.currentTarget.setAttribute("aria-pressed", String(on));
  });
  document.getElementById("theme").addEventListener("click", () => {
    const dark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });
})();
