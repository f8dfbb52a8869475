import { formatEdtf } from '../../lib/core/dates/format-edtf.ts';
import type { PackDescription, PackSource } from '../../lib/core/model/pack-description.ts';
import { countWords } from '../shared/count-words.ts';
import { PageSection } from '../shared/page.tsx';
import { SourceLink } from '../shared/source-link.tsx';
import type { OptionsProps } from './options-props.ts';

const Source = ({ source }: { readonly source: PackSource }) => (
  <li>
    <span>
      <SourceLink href={source.url ?? ''}>{source.name}</SourceLink>{' '}
      <span className="small">{source.what}</span>
    </span>
    <span className="small">{source.licence}</span>
  </li>
);

const Facts = ({ pack }: { readonly pack: PackDescription }) => (
  <>
    <dl className="facts">
      <dt>Version</dt>
      <dd>{pack.version}</dd>
      <dt>As of</dt>
      <dd>{formatEdtf(pack.asOf, 'long')}</dd>
      <dt>Holds</dt>
      <dd>
        {[
          countWords(pack.entities, 'name and its line', 'people, places and things'),
          countWords(pack.timelines, 'timeline'),
          countWords(pack.events, 'dated row'),
          countWords(pack.names, 'spelling'),
        ].join(', ')}
      </dd>
    </dl>
    <ul className="list pack-sources" aria-label="Sources of the pack">
      {pack.sources.map(source => (
        <Source key={source.name} source={source} />
      ))}
    </ul>
  </>
);

/** What the embedded pack holds, how old it is, and where its words come from. */
export const PackSection = ({ pack }: { readonly pack: OptionsProps['pack'] }) => (
  <PageSection heading="What it knows">
    {pack === null && <p className="soft">Opening the pack…</p>}
    {pack !== null && !pack.ok && <p className="problem">{pack.error.message}</p>}
    {pack?.ok && <Facts pack={pack.value} />}
  </PageSection>
);
