import { inFirefox } from './firefox-scope.mjs';

// WebDriver BiDi cannot emulate media yet, but a script in the browser's own scope may override them for a tab.

const overrides = {
  colorScheme: 'prefersColorSchemeOverride',
  reducedMotion: 'prefersReducedMotionOverride',
  forcedColors: 'forcedColorsOverride',
  media: 'mediumOverride',
};

export const nothingEmulated = { colorScheme: 'none', reducedMotion: 'none', forcedColors: 'none', media: '' };

/** `media` as for Playwright's page.emulateMedia; null takes an override away. */
export async function emulateInFirefox(page, media) {
  const lines = Object.entries(media).map(([name, value]) => {
    if (!(name in overrides)) throw new Error(`Firefox cannot emulate ${name}.`);
    return `context.${overrides[name]} = ${JSON.stringify(value ?? nothingEmulated[name])};`;
  });
  await inFirefox(page, `{
    const context = gBrowser.browsers.find(({ currentURI }) => currentURI.spec === ${JSON.stringify(page.url())}).browsingContext;
    ${lines.join('\n')}
    new Promise(resolve => setTimeout(resolve, 50)); // the tab hears of it a moment later
  }`);
}
