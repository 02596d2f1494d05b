import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { DOELEN } from '../../../../shared/domain/planning/lists.ts';
import { urenWithEenheid } from '../../../../shared/domain/tekst/number.ts';
import { datumNl, jaarOf, lastDagNl } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../../shared/domain/tijd/periode.ts';
import { May } from '../../../components/may.tsx';
import type { MenuLine } from '../../../components/menu/context-menu.tsx';
import { MenuButton } from '../../../components/menu/menu-button.tsx';
import { RolTable } from '../../../components/table/data-table.tsx';
import { ACTION_TITLE, type Action, type Detachering } from './detachering-form.ts';
import { type As, type Block, plaatsOn, tijdlijnAs, tijdlijnBlocks } from './tijdlijn.ts';

type Props = {
  readonly persoon: Persoon;
  readonly peildatum: string;
  readonly onAction: (action: Action) => void;
};

/** All detacheringen and inzet of a person: a table with a bar beside each line. */
export function TijdlijnSection({ persoon, peildatum, onAction }: Props) {
  const blocks = tijdlijnBlocks(persoon);
  const as = tijdlijnAs(persoon, peildatum);
  if (blocks.length === 0) {
    return (
      <p className="zacht">Er is nog geen detachering. Kies “Nieuwe detachering…” om er een te maken.</p>
    );
  }
  return (
    <RolTable
      naam="Tijdlijn"
      className="persoon__tabel"
      koppen={[
        { kop: 'Organisatie of team' },
        { kop: 'Functie of doel' },
        { kop: 'Uren', getal: true },
        { kop: 'Vanaf' },
        { kop: 'T/m' },
        { kop: 'Tijdlijn', kopClass: 'persoon__baan', inhoud: <AsHeader as={as} peildatum={peildatum} /> },
        { kop: 'Acties', stil: true },
      ]}
    >
      {blocks.map((blok) => (
        <BlockLines key={blok.detachering.id} {...{ blok, as, peildatum, onAction }} />
      ))}
    </RolTable>
  );
}

function AsHeader({ as, peildatum }: { readonly as: As; readonly peildatum: string }) {
  return (
    <>
      <span className="alleen-voorlezen">Tijdlijn</span>
      <span className="persoon__as" aria-hidden="true">
        {as.jaren.map((jaar) => (
          <span key={jaar} style={{ left: `${String(plaatsOn(as, jaar))}%` }}>
            {jaarOf(jaar)}
          </span>
        ))}
        <span
          className="persoon__nu"
          title={`Peildatum ${datumNl(peildatum)}`}
          style={{ left: `${String(plaatsOn(as, peildatum))}%` }}
        >
          ▾
        </span>
      </span>
    </>
  );
}

type Periode = { readonly geldigVan: string; readonly geldigTot: string | null };

function Bar({ as, periode, soort }: { readonly as: As; readonly periode: Periode; readonly soort: string }) {
  const van = plaatsOn(as, periode.geldigVan);
  const tot = periode.geldigTot === null ? 100 : plaatsOn(as, periode.geldigTot);
  const open = periode.geldigTot === null ? ' persoon__balk--open' : '';
  return (
    <span className="persoon__spoor" aria-hidden="true">
      <span
        className={`persoon__balk persoon__balk--${soort}${open}`}
        style={{ left: `${String(van)}%`, width: `${String(Math.max(0.6, tot - van))}%` }}
      />
    </span>
  );
}

type BlockProps = Omit<Props, 'persoon'> & { readonly blok: Block; readonly as: As };

function BlockLines({ blok, as, peildatum, onAction }: BlockProps) {
  const { detachering, inzet, prolong } = blok;
  const now = (periode: Periode) => (isGeldigOn(periode, peildatum) ? <span className="tag">nu</span> : null);
  return (
    <tbody>
      <tr className="persoon__detachering">
        <th scope="row">
          <a href={`#/organisaties/${detachering.organisatieId}`}>{detachering.organisatie}</a>{' '}
          {now(detachering)}
        </th>
        <td>{detachering.functie}</td>
        <td className="tabel__getal">{urenWithEenheid(detachering.minutenPerWeek)}</td>
        <td className="tabel__datum">{datumNl(detachering.geldigVan)}</td>
        <td className="tabel__datum">{lastDagNl(detachering.geldigTot) || 'zonder einde'}</td>
        <td>
          <Bar as={as} periode={detachering} soort="detachering" />
        </td>
        <td className="tabel__actie">
          <May call="detacheringen.wijzig">
            <ActionMenu {...{ detachering, prolong, onAction }} />
          </May>
        </td>
      </tr>
      {inzet.map((row) => (
        <tr key={row.id}>
          <td className="persoon__team">
            {row.team} {now(row)}
          </td>
          <td>{DOELEN.labels[row.doel]}</td>
          <td className="tabel__getal">{urenWithEenheid(row.minutenPerWeek)}</td>
          <td className="tabel__datum">{datumNl(row.geldigVan)}</td>
          <td className="tabel__datum">{lastDagNl(row.geldigTot) || 'zonder einde'}</td>
          <td>
            <Bar as={as} periode={row} soort="inzet" />
          </td>
          <td />
        </tr>
      ))}
    </tbody>
  );
}

type MenuProps = {
  readonly detachering: Detachering;
  readonly prolong: boolean;
  readonly onAction: (action: Action) => void;
};

function ActionMenu({ detachering, prolong, onAction }: MenuProps) {
  const naam = `Acties voor ${detachering.organisatie} vanaf ${datumNl(detachering.geldigVan)}`;
  const soorten = [
    'uren',
    'functie',
    ...(prolong ? (['verlengen'] as const) : []),
    'beeindigen',
    'overzetten',
    'begin',
  ] as const;
  const lines: readonly MenuLine[] = soorten.map((soort) => ({
    soort: 'actie',
    label: `${ACTION_TITLE[soort]}…`,
    run: () => onAction({ soort, detachering }),
  }));
  return <MenuButton tekst="Wijzigen" naam={naam} regels={lines} klein />;
}
