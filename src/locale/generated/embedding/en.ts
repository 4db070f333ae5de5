// Written by `npm run locales`: do not edit.

export const templates = {
  'failed': `The article could not be loaded.`,
  'form': `Open the form at {host}`,
  'loading': `Loading the article …`,
  'media': `Open content from {host}`,
  'original': `Read the article at {host}`,
  'picture': `View the picture`,
  'retry': `Try again`,
  'source': `Source:`,
  'table': `Table`,
};
