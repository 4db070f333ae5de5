// Every entry, in Node, where there is no document.
const entries = process.argv.slice(2);
for (const entry of entries) console.log(entry, Object.keys(await import(entry)).sort().join(' '));
