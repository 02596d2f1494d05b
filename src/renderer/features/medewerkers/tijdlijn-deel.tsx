import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Persoon } from '../../../shared/contract/medewerkers.ts';
import { datumNl, jaarVan } from '../../../shared/domain/datum.ts';
import { urenMetEenheid } from '../../../shared/domain/getal.ts';
import { DOEL_LABEL } from '../../../shared/domain/labels.ts';
import { ContextMenu, type MenuRegel } from '../../components/context-menu.tsx';
import { geldtOp } from '../../lib/indeling.ts';
import { ACTIE_TITEL, type Actie, type Detachering } from './detachering-vorm.ts';
import { laatsteDag } from './teksten.ts';
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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className="tabel__rol" aria-label="Tijdlijn" tabIndex={0}>
      <table className="tabel persoon__tabel">
        <thead>
          <tr>
            <th scope="col">Organisatie of team</th>
            <th scope="col">Functie of doel</th>
            <th scope="col" className="tabel__getal">
              Uren
            </th>
            <th scope="col">Vanaf</th>
            <th scope="col">T/m</th>
            <th scope="col" className="persoon__baan">
              <AsKop as={as} peildatum={peildatum} />
            </th>
            <th scope="col">
              <span className="alleen-voorlezen">Acties</span>
            </th>
          </tr>
        </thead>
        {blokken.map((blok) => (
          <BlokRegels key={blok.detachering.id} {...{ blok, as, peildatum, onActie }} />
        ))}
      </table>
    </section>
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
  const nu = (periode: Periode) => (geldtOp(periode, peildatum) ? <span className="tag">nu</span> : null);
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
          <td>{DOEL_LABEL[rij.doel]}</td>
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
  const [punt, zetPunt] = useState<{ x: number; y: number } | null>(null);
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
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-label={naam}
        onClick={(klik) => {
          const vak = klik.currentTarget.getBoundingClientRect();
          zetPunt({ x: vak.left, y: vak.bottom + 2 });
        }}
      >
        Wijzigen ▾
      </Button>
      {punt === null ? null : (
        <ContextMenu label={naam} regels={regels} punt={punt} onSluit={() => zetPunt(null)} />
      )}
    </>
  );
}
