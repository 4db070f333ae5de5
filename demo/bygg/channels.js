import { create, say } from './dom.js';

/** Every channel, in the order that `share` has where nobody says otherwise; the first five are its default. */
const CHANNELS = ['facebook', 'x', 'linkedin', 'email', 'copy', 'native', 'bluesky', 'mastodon', 'whatsapp', 'threads', 'print'];
export const DEFAULT_SHARE = CHANNELS.slice(0, 5).join(' ');

/**
 * Fills a list with the channels, each to be ticked; a ticked one can be moved up with a button. `told` is the live region that says where
 * it ended up, `changed` is called after each move. Gives what `share` is to be (`none` without a channel), and how to say it in a language.
 */
export const channelList = (list, told, changed) => {
  let words;

  const rows = CHANNELS.map((channel, index) => {
    const box = create('input', { type: 'checkbox', id: `channel-${channel}`, name: 'channel', value: channel, checked: index < 5 });
    const label = create('label', { for: box.id });
    const button = create('button', { type: 'button', class: 'quiet' });
    const row = { channel, box, label, button, item: create('li', {}, create('span', { class: 'choice' }, box, label), button) };
    button.addEventListener('click', () => moveUp(row));
    box.addEventListener('change', () => update());
    list.append(row.item);
    return row;
  });

  const chosen = () => [...list.children].map(item => rows.find(row => row.item === item)).filter(({ box }) => box.checked);

  const moveUp = row => {
    const order = chosen();
    const place = order.indexOf(row);
    // It is the other one that moves: what is moved in the page loses the focus.
    if (place > 0) row.item.after(order[place - 1].item);
    update();
    say(told, words.moved(words.channels[row.channel], Math.max(place, 1), order.length));
    if (place > 0) changed();
  };

  // A button that stops being of use keeps the focus, so it stays and says so.
  const update = () => {
    const [first] = chosen();
    for (const row of rows) {
      row.button.hidden = !row.box.checked;
      if (row === first) row.button.setAttribute('aria-disabled', 'true');
      else row.button.removeAttribute('aria-disabled');
    }
  };

  return {
    share: () => chosen().map(({ channel }) => channel).join(' ') || 'none',
    speak(language) {
      words = language;
      say(told, '');
      for (const { channel, label, button } of rows) {
        label.textContent = words.channels[channel];
        button.replaceChildren(words.moveUp, create('span', { class: 'heard' }, ` ${words.channels[channel]}`));
      }
      update();
    },
  };
};
