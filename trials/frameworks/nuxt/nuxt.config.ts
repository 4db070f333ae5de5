export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  css: ['kommun-nyhet/kommun-nyhet.css'],
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('kommun-nyhet') } },
});
