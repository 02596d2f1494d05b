import './vernietiging.css';
import { Button, Checkbox } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';

/** Something or somebody whose term of retention is over. */
export type KandidaatLine = {
  readonly id: string;
  /** What its checkbox is called. */
  readonly label: string;
  readonly naam: ReactNode;
  /** What stands between the name and the dates. */
  readonly stand?: string;
  readonly geslotenOp: string;
  readonly vernietigingsdatum: string;
  readonly zin: string;
  /** Why not yet; null = it may go. */
  readonly blokkade: string | null;
};

type RowProps = {
  readonly line: KandidaatLine;
  readonly selected: boolean;
  readonly disabled: boolean;
  readonly onSelect: (on: boolean) => void;
};

function Row({ line, selected, disabled, onSelect }: RowProps) {
  const { label, naam, stand, geslotenOp, vernietigingsdatum, zin, blokkade } = line;
  return (
    <tr>
      <td>
        <Checkbox
          checked={selected}
          disabled={disabled || blokkade !== null}
          aria-label={label}
          onChange={(_, data) => onSelect(data.checked === true)}
        />
      </td>
      <th scope="row">{naam}</th>
      {stand === undefined ? null : <td>{stand}</td>}
      <td className="cijfers">{datumNl(geslotenOp)}</td>
      <td className="cijfers">{datumNl(vernietigingsdatum)}</td>
      <td>
        {zin}
        {blokkade === null ? null : (
          <div>
            <strong>Mag nog niet:</strong> {blokkade}
          </div>
        )}
      </td>
    </tr>
  );
}

type Props = {
  readonly caption: string;
  /** Heads of the columns up to the date from which it may go. */
  readonly heads: readonly string[];
  readonly lines: readonly KandidaatLine[];
  readonly magOpstellen: boolean;
  readonly bezig: boolean;
  /** What else is chosen for the list. */
  readonly children?: ReactNode;
  readonly onDraft: (ids: string[]) => void;
};

/** Chooses what goes on a list to destroy; all that may go is chosen to begin with. */
export function KandidatenChoice({ caption, heads, lines, magOpstellen, bezig, children, onDraft }: Props) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(
    () => new Set(lines.filter(({ blokkade }) => blokkade === null).map(({ id }) => id)),
  );
  const select = (id: string, on: boolean) =>
    setSelected((current) => new Set(on ? [...current, id] : [...current].filter((other) => other !== id)));
  return (
    <>
      <div className="vernietiging__vlak">
        <table className="vernietiging__tabel">
          <caption className="zacht">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="alleen-voorlezen">Kies</span>
              </th>
              {[...heads, 'Mag weg vanaf', 'Waarom'].map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Row
                key={line.id}
                line={line}
                selected={selected.has(line.id)}
                disabled={!magOpstellen}
                onSelect={(on) => select(line.id, on)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {magOpstellen ? (
        <div className="vernietiging__knoppen">
          {children}
          <Button
            appearance="primary"
            disabledFocusable={bezig || selected.size === 0}
            onClick={() => onDraft([...selected])}
          >
            Lijst opstellen ({selected.size})
          </Button>
        </div>
      ) : (
        <p className="zacht">Een lijst opstellen kan alleen de beheerder of de administratie.</p>
      )}
    </>
  );
}
