import { examine } from './in-page.mjs';
import { months } from './words.mjs';

export const name = 'datetime';

/** What machines read of a date is valid, and the same as what readers see; and the element's own dates are marked as dates. */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['1.3.1'] }, look, months);

function look({ articles, elements, textOf, tidy, isOwn, looked, fault }, names) {
  const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' });
  const isDay = day => !day || (new Date(`${day}T00:00Z`).toJSON() ?? '').startsWith(day);
  const forms = [
    /^(\d{4,}-(?:0[1-9]|1[0-2])-\d\d)(?:[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:?\d\d)?)?$/, // date, local and global date and time
    /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?$/u, // time
    /^\d{4,}(-(0[1-9]|1[0-2])|-W(0[1-9]|[1-4]\d|5[0-3]))?$/, // year, month, week
    /^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,3})?S)?)?$/, // duration
  ];
  const isValid = text => forms.some(form => form.test(text)) && isDay(text.match(forms[0])?.[1]);

  /** The day, and the time where there is one, that a valid date means in Sweden; `2021-05-07 14:30`. */
  const meant = text => (/:.*(Z|[+-]\d\d:?\d\d)$/.test(text) ? stockholm.format(new Date(text.replace(' ', 'T'))) : text.replace('T', ' ').slice(0, 16));
  /** The same of what readers see: "7 maj 2021 kl. 14:30", "7 May 2021 at 14:30", "2021-05-07". */
  const written = new RegExp(`\\b(\\d{1,2}) (${names.join('|')}) (\\d{4})(?:.*?\\b(\\d\\d:\\d\\d))?`, 'iu');
  const shown = text => {
    const [, day, month, year, time] = text.match(written) ?? [];
    const digits = text.match(/\b(\d{4}-\d\d-\d\d)(?:.*?\b(\d\d:\d\d))?/);
    if (!day) return digits ? digits.slice(1).filter(Boolean).join(' ') : '';
    return [year, String((names.indexOf(month.toLowerCase()) % 12) + 1).padStart(2, '0'), day.padStart(2, '0')].join('-') + (time ? ` ${time}` : '');
  };

  for (const article of articles) {
    for (const time of elements(article, 'time').filter(each => !each.closest('[hidden]'))) { // the element's own line waits there, empty, for a date
      looked();
      const value = tidy(time.getAttribute('datetime') ?? textOf(time));
      const seen = shown(textOf(time));
      if (!isValid(value)) fault(time, `not a date that machines can read: “${value}”`);
      else if (seen && forms[0].test(value) && !meant(value).startsWith(seen) && !seen.startsWith(meant(value))) fault(time, `readers see ${seen}, machines read ${meant(value)}`);
    }
    for (const line of elements(article, '[part=published], [part=modified]').filter(isOwn)) {
      looked();
      const dates = elements(line, 'p').filter(each => isOwn(each) && shown(textOf(each)) && !elements(each, 'time').length);
      for (const each of dates) fault(each, `a date outside <time>: “${textOf(each)}”`);
    }
  }
}
