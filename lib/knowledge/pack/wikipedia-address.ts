/** The address of an English Wikipedia article. A pack leaves it out where it follows from the title. */
export const wikipediaAddress = (title: string): string => {
  const wellFormed = title.replace(/\p{Surrogate}/gu, '\ufffd').replaceAll(' ', '_');
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(wellFormed).replaceAll('%2C', ',')}`;
};
