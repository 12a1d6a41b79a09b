/*
 * What runs inside the page before the program does. Each function is sent there as text, so it uses nothing from
 * outside itself; they share `globalThis.watched`.
 */

/** Long tasks, and the scripts behind the frames that came late. */
function watchTasks() {
  const tasks = [];
  const scripts = [];
  const note = (entries) => tasks.push(...entries.map(({ duration }) => duration));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });
  const frames = new PerformanceObserver((list) => {
    for (const { duration, invoker, sourceURL, sourceFunctionName } of list
      .getEntries()
      .flatMap((frame) => frame.scripts)) {
      const at = `${invoker} ${sourceFunctionName} ${sourceURL.split('/').at(-1)}`.slice(0, 120);
      scripts.push({ ms: Math.round(duration), at });
    }
  });
  frames.observe({ type: 'long-animation-frame', buffered: true });
  globalThis.watched = {
    takeTasks() {
      note(observer.takeRecords());
      return { tasks: tasks.splice(0), scripts: scripts.splice(0).sort((a, b) => b.ms - a.ms) };
    },
    /** Calls back when the frame that holds everything done so far has been drawn. */
    painted: (then) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => then(performance.now()));
        port1.start();
        port2.postMessage(null);
      }),
  };
}

/** The moment at which the first list is on the screen, in ms since the start. */
function watchFirstList() {
  const { watched } = globalThis;
  watched.firstList = new Promise((resolve) => {
    const look = () => {
      const cell = document.querySelector('[data-testid="grid"] [role="gridcell"]');
      if (cell !== null && cell.getBoundingClientRect().height > 0) watched.painted(resolve);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** For each keystroke the time until the last thing that it changed within 300 ms is drawn. */
function watchKeys() {
  const { watched } = globalThis;
  const times = [];
  let open;
  const changed = new MutationObserver(() => {
    const mine = open;
    if (mine !== undefined) watched.painted((at) => (mine.last = at));
  });
  const onKey = ({ timeStamp }) => {
    const mine = { from: timeStamp, last: undefined };
    open = mine;
    watched.painted((at) => (mine.last ??= at));
    setTimeout(() => {
      if (open === mine) open = undefined;
      watched.painted(() => times.push(mine.last - mine.from));
    }, 300);
  };
  document.addEventListener('DOMContentLoaded', () => {
    changed.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
    addEventListener('keydown', onKey, { capture: true });
  });
  watched.takeKeystrokes = () => times.splice(0);
}

/** Watches every page that the browser opens from now on. */
export async function watchPages(context) {
  for (const watch of [watchTasks, watchFirstList, watchKeys]) await context.addInitScript(watch);
}
