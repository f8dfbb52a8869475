import type { ReactNode } from 'react';

const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);

type Props = { readonly href: string; readonly children: ReactNode };

/** A link out of the extension; an address that is no web page is shown as plain words. */
export const SourceLink = ({ href, children }: Props) =>
  isWebAddress(href) ? (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );
