/** Another origin than the tests' own, at the same server. */
export const origin = `http://localhost:${location.port}`;

/** The address of a file in test/embed/sources at that origin, which lets other sites read it. */
export const elsewhere = (file: string): string => {
  const [path, fragment] = file.split('#');
  return `${origin}/test/embed/sources/${path}?cors${fragment ? `#${fragment}` : ''}`;
};
