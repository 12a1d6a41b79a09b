// Preloaded (NODE_OPTIONS) into an Electron that ELECTRON_OVERRIDE_DIST_PATH names. Electron's own launcher loads the program
// before it gets ready; launchers of repackaged runtimes may load it later, when it is too late to register the app:// scheme.
// This loads the program as soon as such a launcher has run; its own, later load then finds the program already there.
// oxlint-disable no-underscore-dangle -- _load is Node's own name for the step that this file has to stand behind
const Module = require('node:module');
const path = require('node:path');

const load = Module._load;
Module._load = function loadThenProgram(request, parent, isMain) {
  const loaded = load.call(Module, request, parent, isMain);
  if (isMain && String(request).includes('default_app.asar'))
    Module._load(path.join(__dirname, '..'), parent);
  return loaded;
};
