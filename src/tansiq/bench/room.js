/** What `tansiq bench room` puts into the page before its own scripts: stop-watches, and a map full of symbols that move. */
(() => {
  const bench = (window.tansiqBench = { useful: null, stood: null, spent: [] });

  // First useful paint: the newest record stands in the feed, and a frame has been drawn with it.
  new MutationObserver((_, watch) => {
    if (!document.querySelector("[data-testid=feed-row]")) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => (bench.useful = performance.now())));
  }).observe(document, { childList: true, subtree: true });

  // The room stands: what the page asks for after that is a lazy part.
  new MutationObserver((_, watch) => {
    if (document.body?.dataset.ready !== "true") return;
    watch.disconnect();
    bench.stood = performance.now();
  }).observe(document, { attributes: true, subtree: true });

  /** From a key's own time stamp until `there` holds and a frame has been drawn with it. */
  const timed = (event, there) => {
    const look = () => (there() ? setTimeout(() => bench.spent.push(performance.now() - event.timeStamp)) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  };
  bench.openings = (code, selector) => addEventListener("keydown", (event) => event.code === code && timed(event, () => document.querySelector(selector)), true);
  /** From each letter until the list stands with the answer to what is written. */
  bench.answers = (input, list) =>
    input.addEventListener("input", (event) => {
      const words = input.value.trim();
      const asked = () => new URLSearchParams(location.hash.split("?")[1] ?? "").get("words") ?? "";
      timed(event, () => asked() === words && document.querySelector(list)?.getAttribute("aria-busy") === "false");
    });

  /** In each second, the longest time in which nothing else could run. Timers wait 4 ms by the standard: these do not count. */
  bench.blocked = async (seconds) => {
    const worst = [];
    for (let second = 0; second < seconds; second++) {
      let [most, last] = [0, performance.now()];
      for (const end = last + 1000; last < end; ) {
        await new Promise((done) => setTimeout(done, 0));
        const now = performance.now();
        most = Math.max(most, now - last - 4);
        last = now;
      }
      worst.push(most);
    }
    return worst;
  };

  /** The page's own map over the whole window, with so many symbols on it, each of which moves once a second. */
  bench.crowd = async (symbols) => {
    const { GroundMap } = await import("/static/page/assets/ground-map.js");
    const over = document.createElement("div");
    over.style.cssText = "position: fixed; inset: 0; z-index: 999";
    document.body.append(over);
    const nothing = () => {};
    const quiet = Object.fromEntries(["hover", "pick", "menu", "moved", "put", "move", "insert", "remove", "rest", "close"].map((name) => [name, nothing]));
    let map;
    await new Promise((idle) => void GroundMap.make(over, "light", { ...quiet, drawing: () => false, idle }).then((made) => (map = made)));
    const [west, south, east, north] = map.view().box;
    const held = Array.from({ length: symbols }, (_, i) => ({ lon: west + ((i * 0.618034) % 1) * (east - west), lat: south + ((i * 0.754878) % 1) * (north - south), way: i * 2.4 }));
    const pace = (north - south) / 2000;
    const step = () => {
      const marks = held.map((each, i) => {
        each.lon += Math.cos(each.way) * pace;
        each.lat += Math.sin(each.way) * pace;
        const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (each.lat * Math.PI) / 360)) / (2 * Math.PI);
        return { id: `moving-${i}`, kind: "unit", group: "forces", rank: 1, x: (each.lon + 180) / 360, y, sidc: i % 2 ? "10031000001211000000" : "10031000001205000000", far: false, order: i };
      });
      map.marks(marks, { hidden: new Set(), apart: new Set(), clusters: false }, null, null);
    };
    step();
    const moving = setInterval(step, 1000);
    bench.still = () => {
      clearInterval(moving);
      map.remove();
      over.remove();
    };
  };
})();
