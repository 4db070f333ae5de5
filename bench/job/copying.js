// The page's own copy button, wherever no library brings one: every variant does the whole job.
addEventListener('click', event => {
  const isCopying = element => element.matches?.(':is(.share, [part=share]) :is(button, sl-button, wa-button):not([href])');
  if (event.composedPath().some(isCopying)) navigator.clipboard.writeText(location.href);
});
