/** Runs a script's work; an error is told in its own words, without the stack that is of no use to who runs it. */
export async function plainly(work) {
  try {
    await work();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
