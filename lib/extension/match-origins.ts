/** From a host, as in `location.host`, to the match patterns that permissions and content scripts are named by. */

const withoutPort = (host: string): string => host.replace(/:\d+$/u, '');

/** The origins to ask for, so that `host` can be read; a pattern without port matches every port. */
export const originsOfHost = (host: string): string[] => [`*://${withoutPort(host)}/*`];

/** The origins of a news site named by its domain, with all hosts under it. */
export const originsOfDomain = (domain: string): string[] => [`*://*.${domain}/*`];

/** True when `host` is one of `domains` or stands under one. */
export const isUnderDomain = (host: string, domains: readonly string[]): boolean => {
  const name = withoutPort(host).toLowerCase();
  return domains.some(domain => name === domain || name.endsWith(`.${domain}`));
};

/** The host of a web page's address; null for what is no web page. */
export const hostOfAddress = (address: string | undefined): string | null => {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? host : null;
};
