const ENDING = /\.(?:avif|bmp|gif|jfif|jpe?g|pjpe?g|png|svg|webp)$/i;

/** A part of an address as people read it; as it is where it is wrong. */
export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Whether an address, absolute or not, is a picture's by how it ends, before a query and a fragment. A service that resizes pictures has the
 * ending within its query: `/_next/image?url=%2Fbro.jpg&w=640`.
 */
export const endsLikePicture = (address: string): boolean => decoded(address).split(/[?#&]/).some((part) => ENDING.test(part));
