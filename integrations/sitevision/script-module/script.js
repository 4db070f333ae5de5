// The facts of the page where the script module stands. Above this, in the same field: article.js of the WebApp.
// Change the names of your own metadata here, and the site's settings.
var NAMES = { editor: 'andradAv', reviewed: 'senastGranskad', expires: 'gallerTill', replacedBy: 'ersattAv' };
var SETTINGS = { textModule: 'Innehåll', pictures: ['SV.Image'], share: '', months: 12, showTime: false };

var WORDS = {
  sv: {
    language: 'sv', published: 'Artikeln publicerades:', modified: 'Senast ändrad:', modifiedBy: 'Ändrad av:',
    date: 'd MMMM yyyy', dateTime: "d MMMM yyyy 'kl.' HH:mm",
    outdated: 'Denna nyhet kan innehålla inaktuell information',
    reason: 'Det kan bero på att nyheten är publicerad för länge sedan eller att ny information har ersatt denna.',
    oneYear: 'Nyheten publicerades för 1 år sedan.', years: 'Nyheten publicerades för {age} år sedan.',
    oneMonth: 'Nyheten publicerades för 1 månad sedan.', months: 'Nyheten publicerades för {age} månader sedan.',
    replacement: 'Läs den aktuella informationen', share: 'Dela sidan:', shareOn: 'Dela på {service}', email: 'Dela med e-post',
  },
  en: {
    language: 'en', published: 'Published:', modified: 'Last modified:', modifiedBy: 'Modified by:',
    date: 'd MMMM yyyy', dateTime: "d MMMM yyyy 'at' HH:mm",
    outdated: 'This news item may contain outdated information',
    reason: 'This may be because it was published a long time ago or because new information has replaced it.',
    oneYear: 'It was published 1 year ago.', years: 'It was published {age} years ago.',
    oneMonth: 'It was published 1 month ago.', months: 'It was published {age} months ago.',
    replacement: 'Read the current information', share: 'Share this page:', shareOn: 'Share on {service}', email: 'Share by e-mail',
  },
};

var portletContextUtil = require('PortletContextUtil');
var propertyUtil = require('PropertyUtil');
var localeUtil = require('LocaleUtil');
var dateUtil = require('DateUtil');
var endecUtil = require('EndecUtil');
var textModule = require('TextModuleRendererBuilder');

var page = portletContextUtil.getCurrentPage();
var pageLanguage = String(localeUtil.getLanguageTag(portletContextUtil.getCurrentLocale())).split('-')[0];
var words = WORDS[pageLanguage] || WORDS.sv;

function text(node, name) {
  var value = propertyUtil.getString(node, name);
  return value ? String(value) : '';
}

function isThere(node) {
  return node;
}

function pictureNode(name) {
  return propertyUtil.getNode(page, name);
}

function picture(node) {
  return { src: text(node, 'URI'), alt: text(node, 'alt'), width: text(node, 'width'), height: text(node, 'height'), caption: text(node, 'caption'), credit: text(node, 'copyright') };
}

var published = propertyUtil.getCalendar(page, 'publishDate');
var latest = propertyUtil.getCalendar(page, 'lastPublishDate');

/** What template.vm prints. */
var article = articleParts(
  {
    lang: pageLanguage,
    headline: text(page, 'SV.Title') || text(page, 'displayName'),
    lead: text(page, 'SV.Description'),
    url: text(page, 'URL'),
    published: published,
    modified: latest && (!published || latest.after(published)) ? latest : null, // a page that is published once has been changed never
    reviewed: propertyUtil.getCalendar(page, NAMES.reviewed),
    expires: propertyUtil.getCalendar(page, NAMES.expires),
    editor: text(page, NAMES.editor),
    replacedBy: text(page, NAMES.replacedBy),
    images: SETTINGS.pictures.map(pictureNode).filter(isThere).map(picture),
    share: SETTINGS.share,
    months: SETTINGS.months,
    showTime: SETTINGS.showTime,
  },
  {
    word: function (key) { return words[key]; },
    format: function (pattern, calendar, language) { return String(dateUtil.getCalendarAsString(pattern, calendar, localeUtil.getLocaleByString(language))); },
    escape: function (value) { return String(endecUtil.escapeXML(value)); },
  }
);

var body = textModule.setPage(page).build();
body.updateByName(SETTINGS.textModule);
article.body = body.isLoaded() ? body.renderHtml() : '';
