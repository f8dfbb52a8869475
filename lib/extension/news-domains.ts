/** The domains of news sites that the pack knows, from the file beside it in the extension. */
import { failure, type Result, success } from '../core/model/result.ts';
import { ownFile } from './own-file.ts';

/** Reads the list; an error where the file is missing or damaged. */
export const loadNewsDomains = async (): Promise<Result<readonly string[]>> => {
  try {
    const domains: unknown = await (await fetch(ownFile('pack/outlets.json'))).json();
    if (Array.isArray(domains)) return success(domains.filter(domain => typeof domain === 'string'));
  } catch (error) {
    return failure('no-news-sites', `The list of news sites could not be read: ${String(error)}`);
  }
  return failure('no-news-sites', 'The list of news sites is damaged.');
};
