// That no list of the channels forgets one: a page that offers it, or a template that prints it, would go on without. Run by Node: no page is concerned.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { languages } from '../../demo/bygg/words.js';

const text = path => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const wordsIn = (pattern, path) => pattern.exec(text(path))?.[1].match(/\w+/g)?.join(' ');
const channels = wordsIn(/^export type Channel = (.*);$/m, 'src/article/share-links.ts');

for (const [what, path, pattern] of [
  ['The comment on `share`', 'src/kommun-nyhet.ts', /in order, parted by spaces: `([^`]*)`/],
  ['The builder’s list', 'demo/bygg/channels.js', /^const CHANNELS = \[(.*)\];$/m],
  ['The state with all channels', 'demo/states/dela-alla.html', /\bshare="([^"]*)"/],
]) {
  test(`${path} names every channel`, () => assert.equal(wordsIn(pattern, path), channels, `${what} in ${path} is not that of src/article/share-links.ts: write ${channels}.`));
}

for (const [language, words] of Object.entries(languages)) {
  test(`the builder has words for every channel in "${language}"`, () => {
    const missing = channels.split(' ').filter(channel => !words.channels[channel]);
    assert.deepEqual(missing, [], `The channels of "${language}" in demo/bygg/words.js have no words for ${missing}.`);
  });
}

for (const path of [
  'drupal/kommun_nyhet/components/kommun-nyhet/kommun-nyhet.component.yml', 'drupal/kommun_nyhet/components/kommun-nyhet/kommun-nyhet.twig',
  'razor/KommunNyhet.cs', 'sitevision/webapp/src/article.js', 'wordpress/kommun-nyhet/includes/share.php',
]) {
  test(`integrations/${path} prints every channel that is a link`, () => {
    const missing = channels.split(' ').filter(channel => !/^(copy|native|print)$/.test(channel) && !new RegExp(`\\b${channel}\\b`).test(text(`integrations/${path}`)));
    assert.deepEqual(missing, [], `integrations/${path} does not know ${missing}: give it the service’s name and address.`);
  });
}
