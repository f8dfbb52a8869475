import { useId, useState } from 'react';
import type { EntitySuggestion } from '../../lib/core/linking/suggest-entities.ts';
import type { Result } from '../../lib/core/model/result.ts';
import { useLoaded } from '../shared/use-loaded.ts';

/** Asks the packs what words may mean. */
export type SuggestEntities = (query: string) => Promise<Result<readonly EntitySuggestion[]>>;

type ListProps = {
  readonly query: string;
  readonly suggestEntities: SuggestEntities;
  readonly onChoose: (title: string) => void;
};

const Suggestions = ({ query, suggestEntities, onChoose }: ListProps) => {
  const { result } = useLoaded(query, () => suggestEntities(query));
  if (result === null) return <p className="soft">Looking…</p>;
  if (!result.ok) return <p className="problem">{result.error.message}</p>;
  if (result.value.length === 0) return <p className="soft">Nothing here has such a name.</p>;
  return (
    <ul className="meanings" aria-label="What it may be">
      {result.value.map(({ title, label, description }) => (
        <li key={title}>
          <button type="button" className="meaning" onClick={() => onChoose(title)}>
            {label} <span className="small">{description}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};

type Props = Omit<ListProps, 'query'> & { readonly surface: string };

/** Lets the reader say what words mean: entities of that name first, and a search for others. */
export const MeaningChooser = ({ surface, ...rest }: Props) => {
  const [query, setQuery] = useState(surface);
  const id = useId();
  return (
    <div className="remark which">
      <label htmlFor={id}>“{surface}” is</label>
      <input
        id={id}
        type="search"
        className="find"
        value={query}
        onChange={event => setQuery(event.currentTarget.value)}
      />
      {query.trim() !== '' && <Suggestions key={query} query={query} {...rest} />}
    </div>
  );
};
