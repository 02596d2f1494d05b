import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { DOELEN } from '../../../../shared/domain/planning/lijsten.ts';
import { urenMetEenheid } from '../../../../shared/domain/tekst/getal.ts';
import { datumNl, jaarVan } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../../shared/domain/tijd/periode.ts';
import type { MenuRegel } from '../../../components/menu/context-menu.tsx';
import { MenuKnop } from '../../../components/menu/menu-knop.tsx';
import { RolTabel } from '../../../components/tabel/rol-tabel.tsx';
import { laatsteDag } from '../teksten.ts';
import { ACTIE_TITEL, type Actie, type Detachering } from './detachering-vorm.ts';
import { type As, type Blok, plaatsOp, tijdlijnAs, tijdlijnBlokken } from './tijdlijn.ts';

type Props = {
  readonly persoon: Persoon;
  readonly peildatum: string;
  readonly onActie: (actie: Actie) => void;
};

/** All detacheringen and inzet of a person: a table with a bar beside each line. */
export function TijdlijnDeel({ persoon, peildatum, onActie }: Props) {
  const blokken = tijdlijnBlokken(persoon);
  const as = tijdlijnAs(persoon, peildatum);
  if (blokken.length === 0) {
    return (
      <p className="zacht">Er is nog geen detachering. Kies “Nieuwe detachering…” om er een te maken.</p>
    );
  }
  return (
    <RolTabel
      naam="Tijdlijn"
      className="persoon__tabel"
      koppen={[
        { kop: 'Organisatie of team' },
        { kop: 'Functie of doel' },
        { kop: 'Uren', getal: true },
        { kop: 'Vanaf' },
        { kop: 'T/m' },
        { kop: 'Tijdlijn', className: 'persoon__baan', inhoud: <AsKop as={as} peildatum={peildatum} /> },
        { kop: 'Acties', stil: true },
      ]}
    >
      {blokken.map((blok) => (
        <BlokRegels key={blok.detachering.id} {...{ blok, as, peildatum, onActie }} />
      ))}
    </RolTabel>
  );
}

function AsKop({ as, peildatum }: { readonly as: As; readonly peildatum: string }) {
  return (
    <>
      <span className="alleen-voorlezen">Tijdlijn</span>
      <span className="persoon__as" aria-hidden="true">
        {as.jaren.map((jaar) => (
          <span key={jaar} style={{ left: `${String(plaatsOp(as, jaar))}%` }}>
            {jaarVan(jaar)}
          </span>
        ))}
        <span
          className="persoon__nu"
          title={`Peildatum ${datumNl(peildatum)}`}
          style={{ left: `${String(plaatsOp(as, peildatum))}%` }}
        >
          ▾
        </span>
      </span>
    </>
  );
}

type Periode = { readonly geldigVan: string; readonly geldigTot: string | null };

function Balk({
  as,
  periode,
  soort,
}: {
  readonly as: As;
  readonly periode: Periode;
  readonly soort: string;
}) {
  const van = plaatsOp(as, periode.geldigVan);
  const tot = periode.geldigTot === null ? 100 : plaatsOp(as, periode.geldigTot);
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

type BlokProps = Omit<Props, 'persoon'> & { readonly blok: Blok; readonly as: As };

function BlokRegels({ blok, as, peildatum, onActie }: BlokProps) {
  const { detachering, inzet } = blok;
  const nu = (periode: Periode) => (isGeldigOp(periode, peildatum) ? <span className="tag">nu</span> : null);
  return (
    <tbody>
      <tr className="persoon__detachering">
        <th scope="row">
          <a href={`#/organisaties/${detachering.organisatieId}`}>{detachering.organisatie}</a>{' '}
          {nu(detachering)}
        </th>
        <td>{detachering.functie}</td>
        <td className="tabel__getal">{urenMetEenheid(detachering.minutenPerWeek)}</td>
        <td className="tabel__datum">{datumNl(detachering.geldigVan)}</td>
        <td className="tabel__datum">{laatsteDag(detachering.geldigTot) || 'zonder einde'}</td>
        <td>
          <Balk as={as} periode={detachering} soort="detachering" />
        </td>
        <td className="tabel__actie">
          <ActieMenu detachering={detachering} onActie={onActie} />
        </td>
      </tr>
      {inzet.map((rij) => (
        <tr key={rij.id}>
          <td className="persoon__team">
            {rij.team} {nu(rij)}
          </td>
          <td>{DOELEN.labels[rij.doel]}</td>
          <td className="tabel__getal">{urenMetEenheid(rij.minutenPerWeek)}</td>
          <td className="tabel__datum">{datumNl(rij.geldigVan)}</td>
          <td className="tabel__datum">{laatsteDag(rij.geldigTot) || 'zonder einde'}</td>
          <td>
            <Balk as={as} periode={rij} soort="inzet" />
          </td>
          <td />
        </tr>
      ))}
    </tbody>
  );
}

type MenuProps = { readonly detachering: Detachering; readonly onActie: (actie: Actie) => void };

function ActieMenu({ detachering, onActie }: MenuProps) {
  const naam = `Acties voor ${detachering.organisatie} vanaf ${datumNl(detachering.geldigVan)}`;
  const soorten = [
    'uren',
    'functie',
    ...(detachering.geldigTot === null ? [] : (['verlengen'] as const)),
    'beeindigen',
    'overzetten',
  ] as const;
  const regels: readonly MenuRegel[] = soorten.map((soort) => ({
    soort: 'actie',
    label: `${ACTIE_TITEL[soort]}…`,
    doe: () => onActie({ soort, detachering }),
  }));
  return <MenuKnop tekst="Wijzigen" naam={naam} regels={regels} klein />;
}
