// What a page does without a reload: choose an entry, copy the snippet, drop a file. Everything here has a way without it.
"use strict";
(() => {
  const source = document.getElementById("source");

  function show(words) {
    const here = words && words.querySelector("#here");
    if (here) words.scrollTop = Math.max(0, here.offsetTop - words.offsetTop - words.clientHeight / 3);
  }

  async function choose(entry, link, push) {
    const answer = await fetch(source.dataset.source + new URL(link).search, { headers: { Accept: "text/html" } });
    if (!answer.ok) return location.assign(link);
    source.innerHTML = await answer.text(); // made by the server's own template, which escapes
    for (const li of document.querySelectorAll(".entry")) {
      const chosen = li.id === `e-${entry}`;
      li.classList.toggle("chosen", chosen);
      const a = li.querySelector("a");
      chosen ? a.setAttribute("aria-current", "true") : a.removeAttribute("aria-current");
    }
    const phrase = [...source.querySelectorAll("mark.phrase")].slice(1).map((m) => m.textContent).join("");
    document.getElementById("told").textContent = `Shown in the text: ${phrase || "the event"}`;
    if (push) history.pushState({ entry }, "", link);
    show(source.querySelector(".words"));
    if (matchMedia("(max-width: 63rem)").matches) source.scrollIntoView({ block: "start" });
  }

  if (source) {
    show(source.querySelector(".words"));
    document.addEventListener("click", (event) => {
      const a = event.target.closest("a[data-entry]");
      if (!a || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
      event.preventDefault();
      choose(a.dataset.entry, a.href, true).catch(() => location.assign(a.href));
    });
    addEventListener("popstate", () => location.reload());
  }

  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const field = document.getElementById(button.dataset.copy);
      field.select();
      try { await navigator.clipboard.writeText(field.value); } catch { document.execCommand("copy"); }
      button.textContent = "Copied";
    });
  }

  const drop = document.querySelector("[data-drop]");
  if (drop) {
    const file = drop.querySelector("input[type=file]");
    for (const kind of ["dragover", "dragleave", "drop"]) {
      drop.addEventListener(kind, (event) => {
        if (![...event.dataTransfer.types].includes("Files")) return;
        event.preventDefault();
        drop.classList.toggle("over", kind === "dragover");
        if (kind === "drop") file.files = event.dataTransfer.files;
      });
    }
    drop.closest("form").addEventListener("submit", (event) => {
      const button = event.target.querySelector("button[type=submit]");
      button.textContent = "Reading…";
      setTimeout(() => { button.disabled = true; });
    });
    addEventListener("pageshow", () => {
      const button = drop.closest("form").querySelector("button[type=submit]");
      button.disabled = false;
      button.textContent = "Make the timeline";
    });
  }
})();
