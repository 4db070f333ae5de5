// What is heard otherwise than expected, and why it stays so. One that no transcript needs any more is an error itself.
export const limits = [
  {
    rule: 'every caption is said once, and as a caption',
    transcripts: /\.firefox$/,
    reason: 'Firefox names every <figure> after its <figcaption>, so Orca says the caption on entering the figure and again where it stands. The markup is the page’s, and as HTML wants it.',
  },
];
