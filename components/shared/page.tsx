import type { ReactNode } from 'react';

type PageProps = { readonly title: string; readonly lead?: ReactNode; readonly children: ReactNode };

/** A page of the extension in a tab: a title, a lead, sections. */
export const Page = ({ title, lead, children }: PageProps) => (
  <main className="page">
    <h1 className="title">{title}</h1>
    {lead !== undefined && <p className="lead">{lead}</p>}
    {children}
  </main>
);

type SectionProps = { readonly heading: string; readonly children: ReactNode };

/** A section of a page, its heading beside it where there is room. */
export const PageSection = ({ heading, children }: SectionProps) => (
  <section className="page-section">
    <h2>{heading}</h2>
    <div>{children}</div>
  </section>
);
