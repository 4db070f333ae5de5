/**
 * How each framework's site is built, checked and served: the folder of that name, the framework's own commands. `PORT` is the site's.
 * `documented` is the file that the documentation's lines for it become.
 */
export const frameworks = {
  next: {
    title: 'Next',
    documented: 'app/documented.tsx',
    packages: ['next', 'react'],
    steps: [['next', 'build']], // which checks the types, too
    server: ['../node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1'],
  },
  nuxt: {
    title: 'Nuxt',
    documented: 'app/components/Documented.vue',
    packages: ['nuxt', 'vue'],
    steps: [['nuxt', 'build'], ['nuxt', 'typecheck']],
    server: ['.output/server/index.mjs'],
    settings: { HOST: '127.0.0.1' },
  },
  sveltekit: {
    title: 'SvelteKit',
    documented: 'src/routes/Documented.svelte',
    packages: ['@sveltejs/kit', '@sveltejs/adapter-node', 'svelte'],
    steps: [['vite', 'build'], ['svelte-check', '--fail-on-warnings']],
    server: ['build/index.js'],
    settings: { HOST: '127.0.0.1' },
  },
  angular: {
    title: 'Angular',
    documented: 'src/documented.ts',
    packages: ['@angular/core', '@angular/build', '@angular/ssr'],
    steps: [['ng', 'build']], // which checks the types, too
    server: ['dist/server/server.mjs'],
    settings: { NG_ALLOWED_HOSTS: '127.0.0.1' },
  },
};
