import { list, live, vector } from './vector.js';

/** Names of the document's, of forms' and of the window's own, which an element with that name may hide. */
export const NAMES = list(`
  attributes body head currentScript nodeName innerHTML removeChild childNodes firstChild parentNode querySelector querySelectorAll createElement
  getElementById getElementsByTagName documentElement cookie domain location forms images links scripts defaultView implementation ownerDocument
  localName namespaceURI getAttribute removeAttribute hasAttribute setAttribute remove replaceWith append insertBefore setHTML content nodeType
  textContent classList tagName addEventListener customElements trustedTypes DOMPurify Sanitizer __proto__ constructor toString hasOwnProperty
  prototype self top parent opener probe kommunNyhet action submit elements length id name title children nextSibling closest matches`);

export const clobbering = [
  ...NAMES.map((name) => vector(`a form with a field called ${name}`, (payload) => `<form><input name="${name}"><img name="${name}">${live(payload)}<video src="${payload.here}"></video></form>`)),
  ...NAMES.map((name) => vector(`elements called ${name}`, (payload) =>
    `<img name="${name}" src="${payload.broken}"><a id="${name}" name="${name}" href="/x">x</a><form name="${name}"><output id="${name}"></output></form><embed name="${name}"><object id="${name}"></object>${live(payload)}`)),
  vector('a form within a form that hides it', (payload) => `<form id="x"><form name="y"><input name="attributes"><input name="attributes">${live(payload)}</form></form>`),
  vector('two links that become a list', (payload) => `<a id="config"></a><a id="config" name="url" href="${payload.here}">x</a>${live(payload)}`),
  vector('frames that become windows', (payload) => `<iframe name="self" srcdoc="x"></iframe><iframe name="probe"></iframe>${live(payload)}`),
  vector('a form that a field reaches from a table', (payload) => `<table><form><tr><td><input name="parentNode"><input name="localName"></td></tr></form><input name="remove"></table>${live(payload)}`),
  vector('an attribute that is a prototype', () => '<p __proto__="x" constructor="x" prototype="x" tostring="x">x</p>'),
  ...list('constructor __proto__ tostring hasownproperty valueof').map((name) => vector(`an element called ${name}`, (payload) => `<${name} onclick="${payload.call}" href="javascript:${payload.call}">x${live(payload)}</${name}>`)),
];
