/** Serves a page of tests or of the demo under the Content-Security-Policy in its address: `page.html?csp=…`. */
export async function csp(context, next) {
  await next();
  const policy = context.query.csp;
  if (policy && /^\/(test\/pages|demo)\/.*\.html$/.test(context.path)) context.set('content-security-policy', policy);
}
