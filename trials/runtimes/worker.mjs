import { printed } from './print.mjs';

export default { fetch: async () => new Response(await printed()) };
