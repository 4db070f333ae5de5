import type { Channel, Shared, Told } from '../article/share-links.js';

/** Shares in a channel that acts in the page. To be called in the reader's click: browsers let no other code copy or share. */
export const shareInPage = async (channel: Channel, { url, headline }: Shared): Promise<Told> => {
  try {
    if (channel === 'print') print();
    if (channel === 'native') await navigator.share({ url, title: headline });
    if (channel !== 'copy') return '';
    await navigator.clipboard.writeText(url); // without HTTPS there is no clipboard: refused like the rest
    return 'copied';
  } catch (error) {
    return (error as Error).name === 'AbortError' ? '' : 'refused'; // aborted: the reader thought better of it
  }
};
