/** Ends this process by way of its 'exit' event, on which what it has started is ended, when it is told to go. */
export function exitOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, (_, number) => process.exit(128 + number));
}
