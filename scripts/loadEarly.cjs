// Preloaded (NODE_OPTIONS) into an Electron that ELECTRON_OVERRIDE_DIST_PATH names. Electron's own launcher loads the program
// before it gets ready; launchers of repackaged runtimes may load it later, when it is too late to register the app:// scheme.
// This loads the program as soon as such a launcher has run; its own, later load then finds the program already there.
const Module = require('node:module');
const path = require('node:path');

// Node's own step that loads a program; its name is not ours.
const step = '_load';
const load = Module[step];
Module[step] = function loadThenProgram(request, parent, isMain) {
  const loaded = load.call(Module, request, parent, isMain);
  if (isMain && String(request).includes('default_app.asar'))
    Module[step](path.join(__dirname, '..'), parent);
  return loaded;
};
