import '../../components/table/table.css';
import { Button } from '@fluentui/react-components';
import type { Tellingen, TellingLine } from '../../../shared/contract/werkvoorraad.ts';
import { ZWAARTE_LABEL, type Zwaarte } from '../../../shared/domain/planning/lists.ts';
import { aantalText } from '../../../shared/domain/tekst/number.ts';
import { maandNl } from '../../../shared/domain/tijd/datum.ts';
import { EntryCell, type EntryResult } from '../../components/field/entry-cell.tsx';
import { parseTsv } from '../../components/grid/range/tsv.ts';
import { useOpdracht } from '../../data/opdracht.ts';
import { teamRefusal, useOwnGebied } from '../../data/own-gebied.ts';
import { showMessage } from '../../lib/messages.ts';
import { useMay } from '../../lib/rights.ts';
import { COLUMNS, planBlock, readCount, type TellingCell } from './telling-block.ts';
import { recordTellingOptions } from './werkvoorraad.queries.ts';

type Moment = 'nu' | 'vorig';

function amount(line: TellingLine, zwaarte: Zwaarte, when: Moment): number | null {
  return line.aantallen.find((row) => row.zwaarte === zwaarte)?.[when] ?? null;
}

/** The sum of what was counted; null = nothing was. */
function total(lines: readonly TellingLine[], when: Moment): number | null {
  const known = lines.flatMap(({ aantallen }) => aantallen.flatMap((row) => row[when] ?? []));
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
}

const text = (value: number | null): string => (value === null ? '–' : aantalText(value));

/** Now against before; only where everything of before is counted now: a part against the whole says nothing. */
function difference(lines: readonly TellingLine[]): string {
  const [now, before] = [total(lines, 'nu'), total(lines, 'vorig')];
  const isPart = lines.some(({ aantallen }) =>
    aantallen.some(({ vorig, nu }) => vorig !== null && nu === null),
  );
  if (now === null || before === null || isPart) return '–';
  return now > before ? `+${aantalText(now - before)}` : aantalText(now - before).replace('-', '−');
}

/** The count of a month, typed or pasted in the cell, beside the count before it. */
export function TellingTable({ tellingen: { maand, teams } }: { readonly tellingen: Tellingen }) {
  useOwnGebied();
  const may = useMay(recordTellingOptions);
  const wanneer = { geldigVan: `${maand}-01`, geldigTot: null };
  const mayTeam = (teamId: string) => teamRefusal('werkvoorraad.legTellingVast', [teamId], wanneer) === null;
  const { run } = useOpdracht(recordTellingOptions, { formulier: false });
  const record = async (regels: readonly TellingCell[]): Promise<string | null> => {
    const result = await run({ maand, regels: [...regels] });
    return result.soort === 'ok' ? null : result.fout.tekst;
  };
  const cell = (line: TellingLine, zwaarte: Zwaarte) =>
    may && mayTeam(line.teamId) ? (
      <Cell
        line={line}
        zwaarte={zwaarte}
        onRecord={record}
        onPasteBlock={(clip) =>
          pasteBlock(parseTsv(clip), { teams, mayTeam }, { teamId: line.teamId, zwaarte }, record)
        }
      />
    ) : (
      text(amount(line, zwaarte, 'nu'))
    );
  return (
    <div className="telling__schuif">
      <table className="tabel telling">
        <caption className="alleen-voorlezen">Open trajecten van {maandNl(maand)}</caption>
        <Head now={maandNl(maand)} />
        <tbody>
          {teams.map((line) => (
            <tr key={line.teamId}>
              <th scope="row">
                {line.naam} <span className="zacht">{line.gebied ?? 'stadsbreed'}</span>
                {may && mayTeam(line.teamId) ? <Same line={line} onRecord={record} /> : null}
              </th>
              {COLUMNS.map((zwaarte) => (
                <td key={zwaarte} className="tabel__getal">
                  {cell(line, zwaarte)}
                </td>
              ))}
              <td className="tabel__getal">{text(total([line], 'nu'))}</td>
              {COLUMNS.map((zwaarte) => (
                <td key={zwaarte} className="tabel__getal zacht">
                  {text(amount(line, zwaarte, 'vorig'))}
                </td>
              ))}
              <td className="tabel__getal zacht">{text(total([line], 'vorig'))}</td>
              <td className="tabel__getal">{difference([line])}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="telling__totaal">
            <th scope="row">Alle teams</th>
            <Sums teams={teams} when="nu" />
            <Sums teams={teams} when="vorig" />
            <td className="tabel__getal">{difference(teams)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

const BEFORE = 'Vorige telling';

function Head({ now }: { readonly now: string }) {
  const titles = [...COLUMNS.map((zwaarte) => ZWAARTE_LABEL[zwaarte]), 'Samen'];
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col">
          Team
        </th>
        <th colSpan={titles.length} scope="colgroup" className="telling__groep">
          {now}
        </th>
        <th colSpan={titles.length} scope="colgroup" className="telling__groep">
          {BEFORE}
        </th>
        <th rowSpan={2} scope="col" className="tabel__getal">
          Verschil
        </th>
      </tr>
      <tr>
        {[now, BEFORE].map((month) =>
          titles.map((title) => (
            <th key={`${month} ${title}`} scope="col" className="tabel__getal">
              {title}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

function Sums({ teams, when }: { readonly teams: readonly TellingLine[]; readonly when: Moment }) {
  const perZwaarte = COLUMNS.map((zwaarte) => {
    const known = teams.flatMap((line) => amount(line, zwaarte, when) ?? []);
    return { zwaarte, sum: known.length === 0 ? null : known.reduce((a, b) => a + b, 0) };
  });
  return (
    <>
      {perZwaarte.map(({ zwaarte, sum }) => (
        <td key={zwaarte} className="tabel__getal">
          {text(sum)}
        </td>
      ))}
      <td className="tabel__getal">{text(total(teams, when))}</td>
    </>
  );
}

type CellProps = {
  readonly line: TellingLine;
  readonly zwaarte: Zwaarte;
  readonly onRecord: (regels: readonly TellingCell[]) => Promise<string | null>;
  readonly onPasteBlock: (clip: string) => boolean;
};

function Cell({ line: { teamId, naam, aantallen }, zwaarte, onRecord, onPasteBlock }: CellProps) {
  const nu = aantallen.find((row) => row.zwaarte === zwaarte)?.nu ?? null;
  const save = async (typed: string): Promise<EntryResult> => {
    const read = readCount(typed);
    if (read.soort === 'fout') return { melding: read.melding };
    const refusal =
      read.aantal === nu ? null : await onRecord([{ teamId, zwaarte, aantalOpen: read.aantal }]);
    return refusal === null
      ? { shown: read.aantal === null ? '' : String(read.aantal) }
      : { melding: refusal };
  };
  return (
    <EntryCell
      label={`${ZWAARTE_LABEL[zwaarte]}, ${naam}`}
      shown={nu === null ? '' : String(nu)}
      placeholder="–"
      inputMode="numeric"
      column={String(zwaarte)}
      onSave={save}
      onPasteBlock={onPasteBlock}
    />
  );
}

/** A block of more than one cell is recorded at once; one cell is the field's own. */
function pasteBlock(
  block: readonly (readonly string[])[],
  { teams, mayTeam }: { readonly teams: readonly TellingLine[]; readonly mayTeam: (id: string) => boolean },
  from: { readonly teamId: string; readonly zwaarte: Zwaarte },
  record: (regels: readonly TellingCell[]) => Promise<string | null>,
): boolean {
  if (block.length === 1 && block[0]?.length === 1) return false;
  const plan = planBlock(block, teams, from);
  const regels = plan.regels.filter(({ teamId }) => mayTeam(teamId));
  const others = teams.filter(
    ({ teamId }) => !mayTeam(teamId) && plan.regels.some((row) => row.teamId === teamId),
  );
  const refused = [...plan.refused, ...others.map(({ naam }) => `${naam}: ander gebied.`)];
  const left = refused.length === 0 ? '' : ` Overgeslagen: ${refused.slice(0, 5).join(' ')}`;
  // What is in the field with the focus was there before the paste.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (regels.length === 0) {
    showMessage({ soort: 'let-op', tekst: `Er is niets geplakt.${left}` });
  } else {
    void record(regels).then((refusal) => {
      if (refusal !== null) return;
      const soort = refused.length === 0 ? 'goed' : 'let-op';
      showMessage({ soort, tekst: `${String(regels.length)} aantallen geplakt.${left}` });
    });
  }
  return true;
}

/** Takes over the count before, where nothing was counted yet. */
function Same({ line, onRecord }: Pick<CellProps, 'line' | 'onRecord'>) {
  const regels = line.aantallen.flatMap(({ zwaarte, vorig, nu }) =>
    vorig === null || nu !== null ? [] : [{ teamId: line.teamId, zwaarte, aantalOpen: vorig }],
  );
  if (regels.length === 0) return null;
  return (
    <Button
      size="small"
      className="telling__zelfde"
      aria-label={`Zelfde als vorige telling: ${line.naam}`}
      onClick={() => void onRecord(regels)}
    >
      Zelfde als vorige
    </Button>
  );
}
