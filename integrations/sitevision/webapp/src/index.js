import router from '@sitevision/api/common/router';
import i18n from '@sitevision/api/common/i18n';
import appData from '@sitevision/api/server/appData';
import dateUtil from '@sitevision/api/server/DateUtil';
import endecUtil from '@sitevision/api/server/EndecUtil';
import localeUtil from '@sitevision/api/server/LocaleUtil';
import portletContextUtil from '@sitevision/api/server/PortletContextUtil';
import propertyUtil from '@sitevision/api/server/PropertyUtil';
import textModuleRendererBuilder from '@sitevision/api/server/TextModuleRendererBuilder';
import articleParts from './article.js';
import print from './print.js';

const tools = {
  word: (key) => i18n.get(key),
  format: (pattern, calendar, language) => dateUtil.getCalendarAsString(pattern, calendar, localeUtil.getLocaleByString(language)),
  escape: (text) => endecUtil.escapeXML(text),
};

const text = (node, name) => (name && propertyUtil.getString(node, name)) || '';
const date = (node, name) => (name ? propertyUtil.getCalendar(node, name) : null);

const picture = (node) => ({
  src: text(node, 'URI'),
  alt: text(node, 'alt'),
  width: text(node, 'width'),
  height: text(node, 'height'),
  caption: text(node, 'caption'),
  credit: text(node, 'copyright'),
});

router.get('/', (req, res) => {
  const page = portletContextUtil.getCurrentPage();
  const images = appData.get('pictures').split(' ').map((name) => propertyUtil.getNode(page, name));
  const published = date(page, 'publishDate');
  const latest = date(page, 'lastPublishDate');

  const body = textModuleRendererBuilder.setPage(page).build();
  body.updateByName(appData.get('textModule'));

  const facts = {
    lang: localeUtil.getLanguageTag(portletContextUtil.getCurrentLocale()).split('-')[0],
    headline: text(page, 'SV.Title') || text(page, 'displayName'),
    lead: text(page, 'SV.Description'),
    url: text(page, 'URL'),
    published,
    // A page that is published once has been changed never.
    modified: latest && (!published || latest.after(published)) ? latest : null,
    reviewed: date(page, appData.get('reviewed')),
    expires: date(page, appData.get('expires')),
    editor: text(page, appData.get('editor')),
    replacedBy: text(page, appData.get('replacedBy')),
    images: images.filter(Boolean).map(picture),
    share: appData.get('share'),
    months: Number(appData.get('months') || 12),
    showTime: Boolean(appData.get('showTime')),
  };
  res.send(print(articleParts(facts, tools), body.isLoaded() ? body.renderHtml() : ''));
});
