/** A middleware of the demo's server: who asks for its root wants the demo. */
export function toTheDemo(context, next) {
  if (context.path !== '/') return next();
  context.redirect('/demo/');
}
