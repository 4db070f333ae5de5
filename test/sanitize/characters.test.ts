import { expect } from '@open-wc/testing';
import { cleaned, onEachPath } from './support.js';

const CHARACTERS: readonly [string, string][] = [
  ['🎉', '<img class="wp-smiley" alt="🎉" src="https://s.w.org/images/core/emoji/15.0.3/72x72/1f389.png">'],
  ['🐍', '<img src="https://s.w.org/images/core/emoji/12.0.0-1/72x72/1f40d.png" alt=":snake:" class="wp-smiley" style="height: 1em">'],
  ['❤️', '<img class="emoji" draggable="false" alt="❤️" src="https://twemoji.example/36x36/2764.png">'],
  ['🇸🇪', '<img class="emoji" alt="flagga: Sverige" src="https://twemoji.example/svg/1f1f8-1f1ea.svg">'],
  ['👩🏽‍🚒', '<img alt="👩🏽‍🚒" src="/x.png">'],
  ['1️⃣', '<img alt="1️⃣" src="/x.png">'],
  ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', '<img alt="🏴󠁧󠁢󠁳󠁣󠁴󠁿" src="/x.png">'],
  ['🙂', '<img src="https://static.xx.example/images/emoji.php/v9/t4b/1/16/1f642.png" alt="" width="16" height="16">'],
  ['😀', '<img src="/emoji/noto/emoji_u1f600.png" alt="leende">'],
  [':-)', '<img src="/wp-includes/images/smilies/icon_smile.gif" alt=":-)" class="wp-smiley">'],
  [':tada:', '<img src="/uppladdat/tada.png" title=":tada:" class="emoji emoji-custom" alt=":tada:">'],
  ['→', '<img src="/pil.png" alt="→">'],
  ['✓', '<img src="/bock.svg" alt="✓" width="16">'],
  ['🎉', '<img src="data:," data-src="/x.png" alt="🎉"><noscript><img src="/x.png" alt="🎉"></noscript>'],
];

const PICTURES = [
  '<img src="/bilder/smilande-barn.jpg" alt="Leende barn">', '<img src="/bilder/emojikonst.jpg" alt="Konst av många tecken på en vägg i parken">', '<img src="/bilder/2021.jpg" alt="2021">', '<img src="/bilder/1f389.png" alt="Fest i parken">',
  '<img src="/hjarta.jpg" alt="❤️" width="800" height="600">', '<img src="/x.jpg" alt="5">', '<img src="/x.jpg" alt="">', '<img src="/x.jpg" alt="A">', '<img src="/emoji/ffffff.png" alt="">',
];

describe('A character that is drawn as a picture', () => {
  onEachPath(() => {
    for (const [character, html] of CHARACTERS) {
      it(`is that character, in its sentence: ${character} of ${html}`, () => {
        expect(cleaned(`<p>Bron är klar ${html}!</p>`, { shows: () => false })).to.equal(`<p>Bron är klar ${character}!</p>`);
      });
    }
    for (const html of PICTURES) it(`is a picture where it is one: ${html}`, () => { expect(cleaned(`<p>Se ${html}</p>`)).to.contain('<img '); });
  });
});
