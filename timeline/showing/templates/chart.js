// Draws the specification that stands in the page, fits it to the width, and lets wheel, drag, buttons and keys move through time.
const place = document.getElementById("chart");
const spec = JSON.parse(document.getElementById("spec").textContent);
const nav = document.querySelector("nav");
const night = window.matchMedia("(prefers-color-scheme: dark)");
const dark = {
  axisX: { gridColor: "#2b313a", labelColor: "#a3adba" }, axisY: { labelColor: "#8b95a3" },
  text: { color: "#e3e7ed" }, style: { "group-title": { fill: "#a3adba" } }, legend: { labelColor: "#c3cad4", labelFontSize: 12 },
};
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
let view = null, span = null, seen = null, aim = null;  // aim: where a move that is still being drawn goes

// Vega keeps the brush to itself; this signal lets the page move it.
function open(vega) {
  const overview = vega.marks.find((mark) => mark.name === "overview_group");
  if (!overview) return vega;
  vega.signals.push({ name: "page_view", value: null });
  overview.signals.find((signal) => signal.name === "view_x").on.push({
    events: { signal: "page_view" },
    update: "page_view ? [scale('overview_x', page_view[0]), scale('overview_x', page_view[1])] : [0, 0]",
  });
  return vega;
}

const width = () => Math.max(220, place.clientWidth - 50);
const range = () => aim || view.scale("detail_x").domain().map(Number);

// A time of an axis of years from 2000, where some entry is older than dates can be: the ages are those of its ticks.
function age(years) {
  const ago = -years, year = Math.round(years + 2000);
  for (const [scale, unit] of [[1e9, "Ga"], [1e6, "Ma"], [1e3, "ka"]])
    if (ago >= (unit === "ka" ? 1e4 : scale)) return Number((ago / scale).toPrecision(3)) + " " + unit;
  return year <= 0 ? 1 - year + " BC" : String(year);
}

function words(t) {
  if (view.scale("detail_x").type === "linear") return age(t);
  const d = new Date(t), y = d.getUTCFullYear();
  const year = y <= 0 ? 1 - y + " BC" : (y < 1000 ? "AD " : "") + y;
  const day = d.getUTCDate() + " " + months[d.getUTCMonth()] + " " + year;
  const [a, b] = range();
  if (b - a > 2e12) return year;
  return b - a > 3e8 ? day : day + ", " + d.toISOString().replace(/^.*T/, "").slice(0, b - a > 6e5 ? 5 : 8);
}

function told() {
  seen = range();
  nav.querySelector("output").textContent = words(seen[0]) + " – " + words(seen[1]);
}

function show(from, to) {
  const whole = span[1] - span[0];
  const length = Math.min(whole, Math.max(to - from, Math.min(whole, 10000)));
  from = Math.max(span[0], Math.min(from, span[1] - length));
  const goal = (aim = [from, from + length]);
  view.signal("page_view", length >= whole * 0.9999 ? null : goal).runAsync().then(() => {
    if (aim === goal) aim = null;
    told();
  });
}

function zoom(factor, at) {
  const [a, b] = range(), middle = at === undefined ? (a + b) / 2 : at;
  show(middle - (middle - a) * factor, middle + (b - middle) * factor);
}

function pan(share) {
  const [a, b] = range();
  show(a + (b - a) * share, b + (b - a) * share);
}

const acts = { back: () => pan(-0.3), forth: () => pan(0.3), out: () => zoom(1.6), in: () => zoom(1 / 1.6), all: () => show(...span) };

// The pixel on the time axis of the chronology under the pointer, or null where it is elsewhere.
function under(event) {
  const box = place.querySelector("canvas, svg.marks").getBoundingClientRect();
  const [left, top] = view.origin();
  const x = event.clientX - box.left - left, y = event.clientY - box.top - top;
  const above = view.signal("overview_height") + 20;
  return x < 0 || x > view.width() || y < above ? null : x;
}

const fits = () => place.getBoundingClientRect().height <= window.innerHeight;

function listen() {
  let held = null;
  nav.addEventListener("click", (event) => { const act = event.target.dataset.act; if (act) acts[act](); });
  place.addEventListener("wheel", (event) => {
    const x = under(event);
    if (x === null) return;
    const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!sideways && !event.ctrlKey && !event.metaKey && !fits()) return;
    event.preventDefault();
    const turn = (sideways ? event.deltaX || event.deltaY : event.deltaY) * (event.deltaMode ? 16 : 1);
    if (sideways) pan(turn / view.width());
    else zoom(Math.pow(1.0015, turn), Number(view.scale("detail_x").invert(x)));
  }, { passive: false });
  place.addEventListener("pointerdown", (event) => {
    const x = under(event);
    if (x !== null && event.button === 0) held = { x: event.clientX, range: range() };
  });
  window.addEventListener("pointermove", (event) => {
    place.classList.toggle("held", held !== null);
    if (!held) return;
    const moved = (event.clientX - held.x) / view.width() * (held.range[1] - held.range[0]);
    show(held.range[0] - moved, held.range[1] - moved);
  });
  for (const end of ["pointerup", "pointercancel"]) window.addEventListener(end, () => { held = null; place.classList.remove("held"); });
  window.addEventListener("keydown", (event) => {
    const act = { ArrowLeft: "back", ArrowRight: "forth", "+": "in", "=": "in", "-": "out", "0": "all" }[event.key];
    if (act && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); acts[act](); }
  });
  let waiting = 0;
  window.addEventListener("resize", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => view.width(width()).runAsync().then(told), 60);
  });
  night.addEventListener("change", draw);
}

async function draw() {
  const many = document.getElementById("spec").textContent.length > 600000;
  const config = { ...spec.config, background: "transparent", ...(night.matches ? dark : {}) };
  for (const part of spec.vconcat || [spec]) part.width = width();
  const made = await vegaEmbed(place, { ...spec, config, padding: { left: 4, right: 14, top: 4, bottom: 4 } }, {
    mode: "vega-lite", ast: true, patch: open, renderer: many ? "canvas" : "svg", actions: { export: true, source: false, compiled: false, editor: false },
    tooltip: { theme: "custom" }, downloadFileName: "timeline",
  });
  const before = seen;
  view = made.view;
  if (!spec.vconcat) return;
  await view.signal("page_view", false).runAsync();  // Vega skips what a signal sets off for the first time
  span = range();
  nav.hidden = false;
  place.classList.add("grab");
  document.getElementById("hint").textContent = fits() ? "scroll to zoom, drag to move" : "Ctrl + scroll to zoom, drag to move";
  view.addDataListener("view_store", told);
  if (before) show(...before);
  else told();
}

window.timelineChart = draw().then(() => { if (spec.vconcat) listen(); return view; });
