// Written so that Node 12 can read it and say what is wrong, instead of a syntax error.

/** Starts the work, a dynamic import, if this Node can read it and the packages that it needs are there. */
export function begin(work) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    return stop('This needs Node 20 or newer, and this is ' + process.version + ': install one from nodejs.org or with your version manager.');
  }
  return work().catch(function (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    stop('A package is missing: run `npm ci` first. (' + error.message + ')');
  });
}

function stop(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
