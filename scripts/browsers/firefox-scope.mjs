// WebDriver BiDi lets a script run in the browser's own scope, beside its windows: there is much that a page's cannot do.

/** Runs an expression there; gives its value, once a promise is settled. */
export async function inFirefox(page, expression) {
  const { connection } = page.browser();
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context: tree.result.contexts[0].context },
  });
  if (result.type === 'exception') throw new Error(`Firefox: ${result.exceptionDetails.text}`);
  return result.result?.value;
}
