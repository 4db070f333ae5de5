import { memo } from 'react';
import { FacebookShareButton, LinkedinShareButton, XShareButton } from 'react-share';
import { bodyHtml, editor, headline, lead, picture, published, url } from './article.js';
import { strokes } from './icons.js';

// E-mail and copying need no library: a link and a button, as everywhere else.
const buttons = { facebook: FacebookShareButton, x: XShareButton, linkedin: LinkedinShareButton };
const texts = { facebook: {}, x: { title: headline }, linkedin: { title: headline } };

const Icon = ({ channel }) => (
  <svg viewBox="0 0 10 10" aria-hidden="true">
    <path d={strokes[channel]} />
  </svg>
);

const Way = ({ channel, href, words: own }) => {
  const content = (
    <>
      <Icon channel={channel} />
      <span>{own}</span>
    </>
  );
  const Share = buttons[channel];
  if (Share) return <Share url={url} {...texts[channel]}>{content}</Share>;
  return href ? <a href={href}>{content}</a> : <button onClick={() => navigator.clipboard.writeText(url)}>{content}</button>;
};

// The body is the system's HTML, and a part that never changes.
const body = { __html: bodyHtml };
const Body = memo(() => <div dangerouslySetInnerHTML={body} />);

/** The article in the interface's words `own`. */
export const Article = ({ own }) => (
  <article>
    <h2>{headline}</h2>
    <p className="published" lang={own.lang}>
      {own.published} <time dateTime={published}>{own.publishedDate}</time>
    </p>
    <div className="notice" lang={own.lang}>
      <h3>{own.outdated}</h3>
      <p>{own.reason}</p>
    </div>
    <p className="lead">{lead}</p>
    <figure>
      <img src={picture.address} width="1600" height="900" alt={picture.alt} />
      <figcaption>{picture.caption}</figcaption>
    </figure>
    <Body />
    <p className="modified" lang={own.lang}>
      {own.modified} <time dateTime={own.modifiedOn}>{own.modifiedDate}</time>
    </p>
    <p className="editor">
      <span lang={own.lang}>{own.modifiedBy}</span> {editor}
    </p>
    <div className="share">
      <p>
        <span lang={own.lang}>{own.share}</span> {own.title}
      </p>
      <ul lang={own.lang}>
        {own.ways.map((way) => (
          <li key={way.channel}>
            <Way {...way} />
          </li>
        ))}
      </ul>
    </div>
    <p aria-live="polite" />
  </article>
);
