/*
 * The rules of a news article: facts in, what is to be printed out, every text escaped. Without `import` and in old JavaScript, since a
 * script module uses it, too: there it stands above script.js.
 */

var SERVICES = { facebook: 'Facebook', x: 'X', linkedin: 'LinkedIn', bluesky: 'Bluesky', mastodon: 'Mastodon', whatsapp: 'WhatsApp', threads: 'Threads' };

// Copying, printing and the device's own sheet are the script's.
var TARGETS = {
  facebook: 'https://www.facebook.com/sharer/sharer.php?u={url}',
  x: 'https://x.com/intent/tweet?text={headline}&url={url}',
  linkedin: 'https://www.linkedin.com/sharing/share-offsite/?url={url}',
  email: 'mailto:?subject={title}&body={headline}%0D%0A%0D%0A{url}',
  bluesky: 'https://bsky.app/intent/compose?text={headline}%20{url}',
  mastodon: 'https://share.joinmastodon.org/#text={headline}%20{url}',
  whatsapp: 'https://api.whatsapp.com/send?text={headline}%20{url}',
  threads: 'https://www.threads.com/intent/post?text={headline}&url={url}',
};

function two(number) {
  return number < 10 ? '0' + number : String(number);
}

function dayOf(date) {
  return date.getFullYear() + '-' + two(date.getMonth() + 1) + '-' + two(date.getDate());
}

function minuteOf(date) {
  return dayOf(date) + ' ' + two(date.getHours()) + ':' + two(date.getMinutes());
}

/** The value for an attribute: 2021-05-07, or 2021-05-07T13:30:00+02:00. */
function attributeOf(date, showTime) {
  var offset = -date.getTimezoneOffset();
  return showTime
    ? minuteOf(date).replace(' ', 'T') + ':' + two(date.getSeconds()) + '+' + two(Math.floor(offset / 60)) + ':' + two(offset % 60)
    : dayOf(date);
}

/** Whether a date, and months after it, have passed: a day when the next one begins, a time at once. */
function hasPassed(date, months, showTime) {
  var due = showTime ? new Date(date.getTime()) : new Date(date.getFullYear(), date.getMonth(), date.getDate());
  due.setDate(1);
  due.setMonth(due.getMonth() + months);
  var last = new Date(due.getFullYear(), due.getMonth() + 1, 0).getDate();
  due.setDate(Math.min(date.getDate(), last) + (showTime ? 0 : 1));
  return due <= new Date();
}

function monthsSince(date) {
  var now = new Date();
  return (now.getFullYear() - date.getFullYear()) * 12 + now.getMonth() - date.getMonth() - (now.getDate() < date.getDate() ? 1 : 0);
}

function ageInWords(date, word) {
  var months = monthsSince(date);
  var years = Math.floor(months / 12);
  if (months < 1) return '';
  if (years) return years === 1 ? word('oneYear') : word('years').replace('{age}', years);
  return months === 1 ? word('oneMonth') : word('months').replace('{age}', months);
}

/**
 * What is to be printed of an article.
 *
 * facts: lang, headline, lead, url, published, modified, reviewed, expires (java.util.Calendar), editor, replacedBy,
 *        images ([{ src, alt, width, height, caption, credit }]), share, months, showTime; all but lang, headline and url may be missing.
 * tools: word(key), format(pattern, calendar, language), escape(text).
 */
function articleParts(facts, tools) {
  var word = tools.word;
  var escape = tools.escape;
  var words = word('language');
  var isForeign = facts.lang.split('-')[0] !== words;
  var showTime = facts.showTime;

  /** A Calendar as Sitevision writes it in words, and as JavaScript's date for the rules. */
  function dateOf(calendar) {
    if (!calendar) return null;
    var date = new Date(Number(calendar.getTimeInMillis()));
    return {
      date: date,
      attribute: attributeOf(date, showTime),
      machine: showTime ? date.toISOString() : dayOf(date),
      shown: escape(tools.format(word(showTime ? 'dateTime' : 'date'), calendar, words)),
      reading: showTime ? minuteOf(date) : dayOf(date),
    };
  }
  var published = dateOf(facts.published);
  var modified = dateOf(facts.modified);
  var reviewed = dateOf(facts.reviewed);
  var expires = dateOf(facts.expires);

  var isLater = modified && (!published || modified.reading > published.reading);
  var dates = [published, reviewed].filter(function (each) { return each; });
  var isOld = facts.months > 0 && dates.length && dates.every(function (each) { return hasPassed(each.date, facts.months, showTime); });
  var isOutdated = facts.replacedBy || isOld || (expires && hasPassed(expires.date, 0, showTime));
  var title = published ? '[' + dayOf(published.date) + '] ' + facts.headline : facts.headline;

  var values = { url: facts.url, headline: facts.headline, title: title };
  var links = [];
  var isShared = false;
  (facts.share || 'facebook x linkedin email copy').split(' ').forEach(function (channel) {
    if (TARGETS[channel] || channel === 'copy' || channel === 'print') isShared = true;
    if (!TARGETS[channel]) return;
    var address = TARGETS[channel].replace(/\{(\w+)\}/g, function (place, name) { return encodeURIComponent(values[name]); });
    var label = channel === 'email' ? word('email') : word('shareOn').replace('{service}', SERVICES[channel]);
    links.push({ address: escape(address), words: escape(label) });
  });

  var attributes = [
    ['lang', facts.lang],
    ['date-published', published && published.attribute],
    ['date-modified', modified && modified.attribute],
    ['editor', facts.editor],
    ['url', facts.url],
    ['expires', expires && expires.attribute],
    ['last-reviewed', reviewed && reviewed.attribute],
    ['replaced-by', facts.replacedBy],
    ['outdated-after', facts.months === 12 ? '' : facts.months ? 'P' + facts.months + 'M' : 'never'],
    ['share', facts.share],
  ].filter(function (pair) { return pair[1]; });

  return {
    attributes: attributes.map(function (pair) { return ' ' + pair[0] + '="' + escape(pair[1]) + '"'; }).join(''),
    // Words in another language than the article's say so, and the article's own words among them say theirs.
    lang: isForeign ? ' lang="' + words + '"' : '',
    ownLang: isForeign ? ' lang="' + escape(facts.lang) + '"' : '',
    headline: escape(facts.headline),
    published: published && { label: escape(word('published')), machine: published.machine, shown: published.shown },
    notice: isOutdated ? { heading: escape(word('outdated')), text: escape(word('reason') + ' ' + (published ? ageInWords(published.date, word) : '')) } : null,
    replacement: facts.replacedBy ? { address: escape(facts.replacedBy), words: escape(word('replacement')) } : null,
    lead: facts.lead ? escape(facts.lead) : null,
    images: (facts.images || []).map(function (image) {
      return {
        src: escape(image.src),
        alt: escape(image.alt || ''),
        size: image.width && image.height ? ' width="' + Number(image.width) + '" height="' + Number(image.height) + '"' : '',
        caption: escape(image.caption || ''),
        credit: image.credit ? escape(image.credit) : null,
        hasCaption: Boolean(image.caption || image.credit),
      };
    }),
    modified: isLater ? { label: escape(word('modified')), machine: modified.machine, shown: modified.shown } : null,
    editor: facts.editor ? { label: escape(word('modifiedBy')), name: escape(facts.editor) } : null,
    // Where the script alone has something to show, its room is kept: nothing moves when it comes.
    share: isShared ? { label: escape(word('share')), title: escape(title), links: links, hidden: links.length ? '' : ' hidden' } : null,
  };
}

if (typeof module === 'object') module.exports = articleParts;
