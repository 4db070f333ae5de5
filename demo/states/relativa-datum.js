// Dates that are counted from today, so that a state stays the same whatever the day.
// The date printed in the markup is what a reader without script gets.

const attributes = { published: 'date-published', reviewed: 'last-reviewed', expires: 'expires' };

function daysAgo(days) {
  const date = new Date();
  date.setDate(date.getDate() - days);
  return date;
}

function monthsAgo(months) {
  const date = new Date();
  date.setDate(1); // no day that the earlier month might lack
  date.setMonth(date.getMonth() - months);
  return date;
}

const isoDate = (date) => date.toISOString().slice(0, 10);

for (const element of document.querySelectorAll('kommun-nyhet')) {
  for (const [fact, attribute] of Object.entries(attributes)) {
    const days = element.getAttribute(`data-${fact}-days-ago`);
    const months = element.getAttribute(`data-${fact}-months-ago`);
    if (days) element.setAttribute(attribute, isoDate(daysAgo(Number(days))));
    if (months) element.setAttribute(attribute, isoDate(monthsAgo(Number(months))));
  }
}
