// Draws figures with plotly.js and keeps their colours in step with the page's theme.
let library;
const drawn = new Map();

function plotly() {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL('/plotly-cartesian.min.js', document.baseURI);
    script.onload = () => resolve(window.Plotly ?? window.moduleName);
    script.onerror = () => reject(new Error('The plotting library could not be loaded.'));
    document.head.append(script);
  });
  return library;
}

const isDark = () => getComputedStyle(document.documentElement).colorScheme === 'dark';

async function paint(element) {
  const figures = drawn.get(element);
  if (!figures || !element.isConnected) return;
  const { data, layout, config } = JSON.parse(isDark() ? figures.dark : figures.light);
  const Plotly = await plotly();
  await Plotly.react(element, data, layout, config);
  element.dataset.ready = 'true';
}

const repaintAll = () => { for (const element of drawn.keys()) paint(element); };
window.addEventListener('trialtwin-theme', repaintAll);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaintAll);

export function draw(element, light, dark) {
  if (!element) return;
  drawn.set(element, { light, dark });
  return paint(element);
}

export async function remove(element) {
  if (!drawn.delete(element)) return;
  (await plotly()).purge(element);
}

export async function saveImage(figure, format, name) {
  const { data, layout } = JSON.parse(figure);
  const Plotly = await plotly();
  const width = 900;
  const height = 520;
  const address = await Plotly.toImage({ data, layout: { ...layout, width, height } }, { format, width, height, scale: format === 'png' ? 2 : 1 });
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${format}`;
  link.click();
}
