/** A change is at an hour, also where it is told as a day. */
function later(day) {
  return day && day.length === 10 ? day + 'T12:00:00+02:00' : day;
}

/*
 * Stands in for Sitevision's API, for the WebApp in Node and the script module in Rhino: a page that holds an article's facts under the
 * property names that Sitevision has. `make` is what the engine has of its own: calendar(iso), format(pattern, calendar, language), escape(text).
 */
function sitevision(article, make, names) {
  var dates = { publishDate: article.published, lastPublishDate: later(article.modified) || article.published };
  dates[names.reviewed] = article.reviewed;
  dates[names.expires] = article.expires;
  var texts = { 'SV.Title': article.headline, 'SV.Description': article.lead, URL: article.url };
  texts[names.editor] = article.editor;
  texts[names.replacedBy] = article.replacedBy;
  var module = '';
  return {
    PortletContextUtil: {
      getCurrentPage: function () { return texts; },
      getCurrentLocale: function () { return article.lang; },
    },
    PropertyUtil: {
      getString: function (node, name) { return node[name] === undefined ? null : node[name]; },
      getCalendar: function (node, name) { return dates[name] ? make.calendar(dates[name]) : null; },
      getNode: function (node, name) {
        var picture = article.images[['SV.Image', 'bild2'].indexOf(name)];
        return picture ? { URI: picture.src, alt: picture.alt, width: String(picture.width), height: String(picture.height), caption: picture.caption, copyright: picture.credit } : null;
      },
    },
    LocaleUtil: {
      getLanguageTag: function (locale) { return locale + '-SE'; },
      getLocaleByString: function (name) { return name; },
    },
    DateUtil: { getCalendarAsString: function (pattern, calendar, locale) { return make.format(pattern, calendar, locale); } },
    EndecUtil: { escapeXML: function (text) { return make.escape(text); } },
    TextModuleRendererBuilder: {
      setPage: function () { return this; },
      build: function () {
        return {
          updateByName: function (name) { module = name; },
          isLoaded: function () { return module === 'Innehåll'; },
          renderHtml: function () { return article.body; },
        };
      },
    },
  };
}
if (typeof module === 'object') module.exports = sitevision;
