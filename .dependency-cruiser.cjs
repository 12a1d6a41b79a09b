/**
 * The import law. Each rule says in one sentence why it stands; tests/scripts/layers.test.ts plants a
 * violation of every rule, so that a rule that reports nothing fails.
 */
const npm = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})/`;

/** A rule that lets `from` reach nothing but the listed places. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});

/** A rule that lets a package be imported in one place and nowhere else. */
const onlyHere = (name, place, packages, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: place },
  to: { path: packages },
});

const never = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to });

const layers = [
  only(
    'core-alone',
    '^src/core/',
    ['^src/core/'],
    'Core is the office itself: it imports nothing outside core.',
  ),
  only(
    'shared-contract-only',
    '^src/shared/',
    ['^src/(shared|core)/', npm('zod')],
    'Shared is the contract between window and machine: types of core and zod, nothing else.',
  ),
  never(
    'shared-core-types-only',
    { path: '^src/shared/' },
    { path: '^src/core/', dependencyTypesNot: ['type-only'] },
    'Shared takes only types of core, so that main and preload carry no code of core.',
  ),
  only(
    'data-on-core',
    '^src/data/',
    ['^src/(data|core)/', npm('dexie')],
    'Data stores records for any edition: it knows core and its store, no machine and no screen.',
  ),
  only(
    'files-on-core',
    '^src/files/',
    ['^src/(files|core)/', npm('fflate', 'docx', 'docxtemplater', 'pizzip')],
    'Files turns models into bytes and back, the same in window, worker and command line: core and its format libraries.',
  ),
  only(
    'cli-below',
    '^src/cli/',
    [
      '^src/(cli|core|data|files)/',
      '^(node:)?(fs|path|url|process|os|util|crypto|stream|buffer|child_process)(/promises)?$',
    ],
    'The command line does the job without a window: core, data, files and Node itself.',
  ),
  never(
    'cli-starts-one-program',
    { path: '^src/cli/', pathNot: '^src/cli/devTools\\.ts$' },
    { path: '^(node:)?child_process$' },
    'The only program the command line starts is the browser that prints, in one file.',
  ),
  only(
    'main-machine-only',
    '^src/main/',
    ['^src/(main|shared)/', npm('electron', 'zod'), '^(node:)?[a-z_]+(/promises)?$'],
    'The main process is the machine side: Electron, Node and the contract, never the renderer or the records.',
  ),
  only(
    'preload-contract-only',
    '^src/preload/',
    ['^src/(preload|shared)/', npm('electron', 'zod')],
    'The preload script makes one frozen api out of the contract and nothing more.',
  ),
  only(
    'renderer-in-browser',
    '^src/renderer/',
    [
      '^src/(renderer|core|data|files|shared)/',
      npm(
        'react',
        'react-dom',
        'react-router',
        'antd',
        '@ant-design',
        '@tanstack',
        'dayjs',
        'pinyin-pro',
        'zod',
      ),
    ],
    'The renderer runs in a plain browser too: no Electron, no Node, no machine side, no store or format library.',
  ),
];

const insideRenderer = [
  only(
    'ui-plain-controls',
    '^src/renderer/ui/',
    ['^src/renderer/ui/', npm('react', 'react-dom', 'antd', '@ant-design', '@tanstack')],
    'The plain controls know React and antd and nothing of records.',
  ),
  never(
    'papers-draw-only',
    { path: '^src/renderer/papers/' },
    { path: '^src/', pathNot: '^src/(core|renderer/(papers|ui))/' },
    'The papers room draws the pages of core and knows no feature, no session and no door to the machine.',
  ),
  never(
    'no-feature-to-feature',
    { path: '^src/renderer/features/([^/]+)' },
    { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1(/|$)' },
    'A feature never imports another feature, so that each can be read, changed and removed alone.',
  ),
  never(
    'features-from-app-only',
    { path: '^src/', pathNot: '^src/renderer/(app|features)/' },
    { path: '^src/renderer/features/' },
    'Only the app composes features: a generic part that knows one of them is no longer generic.',
  ),
  never(
    'app-is-the-top',
    { path: '^src/', pathNot: '^src/renderer/(app/|main\\.tsx$)' },
    { path: '^src/renderer/app/' },
    'The app imports everything and is imported by the start file alone.',
  ),
  never(
    'workers-and-bridge-without-react',
    { path: '^src/renderer/(workers|bridge)/' },
    {
      path: [
        npm('react', 'react-dom', 'react-router', 'antd', '@ant-design', '@tanstack'),
        '^src/renderer/(ui|records)/',
      ],
    },
    'Workers and the door to the machine draw nothing: no React and no screens.',
  ),
  never(
    'workers-are-started-not-imported',
    { path: '^src/', pathNot: '^src/renderer/workers/' },
    { path: '^src/renderer/workers/', dependencyTypesNot: ['type-only'] },
    'A worker is started by its address; imported, its work would run in the window.',
  ),
];

const oneFileEach = [
  onlyHere(
    'dexie-one-file',
    '^src/data/dexieStore\\.ts$',
    npm('dexie'),
    'Dexie stays behind the Store port, in one file.',
  ),
  onlyHere(
    'fflate-one-file',
    '^src/files/archive\\.ts$',
    npm('fflate'),
    'One file knows fflate, so that another library can take its place.',
  ),
  onlyHere(
    'docx-one-file',
    '^src/files/docxDocument\\.ts$',
    npm('docx'),
    'One file knows the library that writes .docx: papers are described in words of our own.',
  ),
  onlyHere(
    'docxtemplater-one-file',
    '^src/files/docxTemplate\\.ts$',
    npm('docxtemplater', 'pizzip'),
    "One file knows the library that fills the office's own template.",
  ),
  onlyHere(
    'pinyin-one-file',
    '^src/renderer/records/pinyin\\.ts$',
    npm('pinyin-pro'),
    'The pinyin dictionary is large: one file decides when it is loaded.',
  ),
  onlyHere(
    'dayjs-in-app',
    '^src/renderer/app/',
    npm('dayjs'),
    'Dates are ISO text inside; dayjs only sets the locale of the controls.',
  ),
];

const shape = [
  never(
    'no-cycle',
    {},
    { circular: true, viaOnly: { pathNot: '^src/core/records/registry\\.ts$' } },
    'Files that need each other are one file; only types may meet again, in the registry of record types.',
  ),
  never(
    'no-runtime-cycle',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    'Even through the registry a cycle must hold a type-only import, or the order of loading decides what is undefined.',
  ),
  never(
    'no-orphan',
    {
      orphan: true,
      pathNot: [
        '\\.d\\.ts$',
        '^src/(main|preload)/index\\.ts$',
        '^src/renderer/main\\.tsx$',
        '^src/renderer/workers/[^/]+\\.ts$',
        '^src/cli/office\\.ts$',
      ],
    },
    {},
    'A file that nobody imports and that imports nobody is dead.',
  ),
  never(
    'no-unresolvable',
    {},
    { couldNotResolve: true },
    'An import that leads nowhere hides from every other rule.',
  ),
];

module.exports = {
  forbidden: [...layers, ...insideRenderer, ...oneFileEach, ...shape],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.test\\.tsx?$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
