/** The article's markup. What has a slot has its place in the element; what has none is the body. All parts are escaped already. */
export default function print(parts, body) {
  const { lang, ownLang, published, notice, replacement, lead, images, modified, editor, share } = parts;
  const time = ({ label, machine, shown }) => `${label} <time datetime="${machine}">${shown}</time>`;
  const caption = (image) => `<figcaption>${image.caption}${image.credit ? ` <div>${image.credit}</div>` : ''}</figcaption>`;
  const figure = (image) => `
  <figure slot="image"><img src="${image.src}" alt="${image.alt}"${image.size}>${image.hasCaption ? caption(image) : ''}</figure>`;
  const link = ({ address, words }) => `<li><a href="${address}">${words}</a></li>`;

  return `<kommun-nyhet${parts.attributes}>
  <h2 slot="headline">${parts.headline}</h2>
  ${published ? `<p slot="published"${lang}>${time(published)}</p>` : ''}
  ${notice ? `<div slot="notice"${lang}><h3>${notice.heading}</h3><p>${notice.text}</p></div>` : ''}
  ${replacement ? `<p slot="replacement"${lang}><a href="${replacement.address}">${replacement.words}</a></p>` : ''}
  ${lead ? `<p slot="lead">${lead}</p>` : ''}
  ${images.map(figure).join('')}
  ${body}
  ${modified || editor ? `<div slot="modified"${lang}>
    ${modified ? `<p>${time(modified)}</p>` : ''}
    ${editor ? `<p>${editor.label} <span${ownLang}>${editor.name}</span></p>` : ''}
  </div>` : ''}
  ${share ? `<div slot="share"${lang}${share.hidden}>
    <p>${share.label} <span${ownLang}>${share.title}</span></p>
    <ul>${share.links.map(link).join('')}</ul>
  </div>` : ''}
</kommun-nyhet>`;
}
