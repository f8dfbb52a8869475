import { formatEdtf } from '../../lib/core/dates/format-edtf.ts';
import type { AddedPack } from '../../lib/core/model/pack-description.ts';
import type { Problem } from '../../lib/core/model/result.ts';
import { countWords } from '../shared/count-words.ts';
import { ImportBox } from '../shared/import-box.tsx';
import { PageSection } from '../shared/page.tsx';
import { Switch } from '../shared/switch.tsx';
import type { OptionsProps } from './options-props.ts';

/** A line of the list: an added pack, or null for the one that ships with the extension. */
type Line = AddedPack | null;

const OURS = 'Backgrounder’s own';

const nameOf = (line: Line): string | null => line?.name ?? null;

/** Where the embedded pack stands: before those with a positive rank. */
const withOurs = (packs: readonly AddedPack[]): readonly Line[] => [
  ...packs.filter(pack => pack.rank < 0),
  null,
  ...packs.filter(pack => pack.rank > 0),
];

/** The names in the order that they have once the line at `index` went one up. */
const raised = (lines: readonly Line[], index: number): readonly (string | null)[] => {
  const names = lines.map(nameOf);
  const [name = null] = names.splice(index, 1);
  return names.toSpliced(index - 1, 0, name);
};

const describe = ({ entities, events, asOf, sources }: AddedPack): string =>
  [
    countWords(entities, 'name', 'names'),
    countWords(events, 'dated row'),
    `as of ${formatEdtf(asOf)}`,
    ...sources.map(({ name, licence }) => `${name}, ${licence}`),
  ].join(' · ');

type ListProps = Pick<OptionsProps, 'onSetPackActive' | 'onRemovePack' | 'onOrderPacks'> & {
  readonly packs: readonly AddedPack[];
};

type LinkProps = { readonly words: string; readonly about: string; readonly onClick: () => void };

const LineLink = ({ words, about, onClick }: LinkProps) => (
  <button type="button" className="link-button" onClick={onClick}>
    {words}
    <span className="visually-hidden"> {about}</span>
  </button>
);

const PackList = ({ packs, onOrderPacks, onSetPackActive, onRemovePack }: ListProps) => {
  const lines = withOurs(packs);
  return (
    <ol className="list pack-list" aria-label="Packs in the order of precedence">
      {lines.map((line, index) => {
        const name = nameOf(line) ?? OURS;
        return (
          <li key={name}>
            {line === null ? (
              <p className="pack-ours">{OURS}</p>
            ) : (
              <Switch
                label={line.name}
                hint={describe(line)}
                checked={line.isActive}
                onChange={isActive => onSetPackActive(line.name, isActive)}
              />
            )}
            <span className="pack-actions">
              {index > 0 && (
                <LineLink words="Move up" about={name} onClick={() => onOrderPacks(raised(lines, index))} />
              )}
              {line !== null && (
                <LineLink words="Remove" about={name} onClick={() => onRemovePack(line.name)} />
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
};

type Props = Pick<
  OptionsProps,
  'addedPacks' | 'onAddPack' | 'onSetPackActive' | 'onRemovePack' | 'onOrderPacks'
> & {
  /** Why added packs are not in use. */
  readonly problems: readonly Problem[];
};

/** Packs of others: added by file, switched, ordered and removed. */
export const AddedPacks = ({ addedPacks, problems, onAddPack, ...rest }: Props) => (
  <PageSection heading="Packs of others">
    <p>
      A newsroom, a class or you can write a pack on any subject. Its rows stand beside Backgrounder’s, with
      its name. Where two packs describe the same thing, the upper one’s line is shown.
    </p>
    {problems.map(({ message }) => (
      <p className="problem" role="alert" key={message}>
        {message}
      </p>
    ))}
    {addedPacks.length > 0 && <PackList packs={addedPacks} {...rest} />}
    <ImportBox
      prompt="Add a pack: drop a .pack file here, or choose it. A file that is damaged or unsafe is refused and changes nothing."
      fileLabel="Pack to add"
      accept=".pack"
      onImport={onAddPack}
      renderResult={(_, { name, entities, events }) => (
        <p>
          {name} is in use: {countWords(entities, 'name', 'names')}, {countWords(events, 'dated row')}.
        </p>
      )}
    />
  </PageSection>
);
