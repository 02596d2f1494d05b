import type { ReactNode } from 'react';
import { BEZETTING_LABEL } from '../../../../shared/domain/planbord/capaciteit.ts';
import { dagcijfers } from '../../../../shared/domain/planbord/dag.ts';
import {
  type Deel,
  GROOTHEID_LABEL,
  type Grootheid,
  type VerklaarDoel,
  type Verklaring,
  verklaar,
} from '../../../../shared/domain/planbord/verklaring.ts';
import { DOELEN, ZWAARTE_LABEL } from '../../../../shared/domain/planning/lijsten.ts';
import { aantalTekst, getalTekst, procentTekst, urenVast } from '../../../../shared/domain/tekst/getal.ts';
import { datumNl, periodeNl } from '../../../../shared/domain/tijd/datum.ts';
import { kolomZin } from '../rijen/beelden.ts';
import type { Groep } from '../rijen/bord-types.ts';
import { groepNaam } from '../rijen/rij-basis.ts';
import type { PaneelProps } from './paneel-types.ts';

function verklaarDoel(groep: Groep): VerklaarDoel {
  switch (groep.soort) {
    case 'stad':
      return { soort: 'stad' };
    case 'gebied':
      return { soort: 'gebied', gebiedId: groep.id };
    case 'team':
      return { soort: 'team', teamId: groep.id };
  }
}

const MODUS_ZIN: Readonly<Record<Verklaring['modus'], string>> = {
  week: 'Weekberekening: met bekende afwezigheid en feestdagen.',
  norm: 'Normberekening: met het inzetbare deel van een heel jaar.',
  gemengd: 'Deels weekberekening, deels norm.',
};

function waardeTekst(waarde: number | null, grootheid: Grootheid): string {
  if (grootheid === 'bezetting') return waarde === null ? 'n.v.t. of geen gegevens' : procentTekst(waarde);
  return waarde === null ? 'geen gegevens' : `${urenVast(waarde)} u`;
}

/** "Where does this figure come from": definition, settings, and the rows that add up to it. */
export function OpbouwPaneel({ model, stand, zetStand }: PaneelProps<'opbouw'>) {
  const { groep, grootheid, kolom } = stand;
  const verklaring = verklaar(model.planbord, verklaarDoel(groep), kolom.maandagen, grootheid);
  const [maandag, ...meer] = kolom.maandagen;
  const week = model.inBeeld.maandagen.indexOf(kolom.van);
  if (verklaring === null) return <p>Dit cijfer is er niet in deze periode.</p>;
  const uitkomsten = {
    stad: model.inBeeld.stad.weken,
    gebied: model.inBeeld.gebieden.find((g) => groep.soort === 'gebied' && g.gebiedId === groep.id)?.weken,
    team: model.inBeeld.teams.find((t) => groep.soort === 'team' && t.teamId === groep.id)?.weken,
  }[groep.soort];
  const bezetting = uitkomsten?.[week]?.bezetting;
  const klasse =
    grootheid === 'bezetting' && bezetting?.soort === 'percentage'
      ? ` (${BEZETTING_LABEL[bezetting.klasse].toLowerCase()})`
      : '';
  return (
    <div className="opbouw">
      <p className="opbouw__totaal cijfers">
        <strong>{waardeTekst(verklaring.totaal, grootheid)}</strong>
        {klasse}
        <span className="zacht">
          {' '}
          · {groepNaam(model.opzoek, groep)} · {kolomZin(kolom)}
          {verklaring.aantalWeken > 1 ? ' · gemiddeld per week' : ''}
        </span>
      </p>
      <p>{verklaring.definitie}</p>
      <Delen
        verklaring={verklaring}
        model={model}
        kies={(volgende) => zetStand({ ...stand, grootheid: volgende })}
      />
      {maandag === undefined || meer.length > 0 ? null : (
        <Dagen model={model} groep={groep} maandag={maandag} grootheid={grootheid} />
      )}
      <p className="zacht">
        {MODUS_ZIN[verklaring.modus]} {verklaring.bron} Peildatum {datumNl(kolom.van)}.
      </p>
    </div>
  );
}

/** A week in which something changes, by its days: where the figure of an overview is found. */
function Dagen({ model, groep, maandag, grootheid }: DagenProps) {
  const cijfers = dagcijfers(model.planbord, verklaarDoel(groep), maandag, grootheid);
  if (cijfers === null) return null;
  return (
    <section>
      <p>
        In deze week verandert er iets. Met de norm is de hele week{' '}
        <strong>{waardeTekst(cijfers.week, grootheid)}</strong>. Een overzicht van één dag geeft:
      </p>
      <ul>
        {cijfers.dagen.map(({ geldigVan, geldigTot, waarde }) => (
          <li key={geldigVan}>
            {periodeNl(geldigVan, geldigTot)}: <strong>{waardeTekst(waarde, grootheid)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

type DagenProps = {
  readonly model: PaneelProps<'opbouw'>['model'];
  readonly groep: Groep;
  readonly maandag: string;
  readonly grootheid: Grootheid;
};

type DelenProps = {
  readonly verklaring: Verklaring;
  readonly model: PaneelProps<'opbouw'>['model'];
  readonly kies: (grootheid: Grootheid) => void;
};

function Delen({ verklaring, model, kies }: DelenProps) {
  if (verklaring.delen.length === 0) return <p className="zacht">Er zijn geen rijen voor dit cijfer.</p>;
  const rang = (deel: Deel) =>
    deel.soort === 'medewerker' ? (model.opzoek.rang.get(deel.medewerkerId) ?? 0) : 0;
  const delen = [...verklaring.delen].sort((a, b) => rang(a) - rang(b));
  const { totaal } = verklaring;
  return (
    <table className="opbouw__tabel cijfers">
      <thead>
        <tr>
          <th scope="col">Waaruit</th>
          <th scope="col">Uur</th>
        </tr>
      </thead>
      <tbody>
        {delen.map((deel) => (
          <tr key={sleutelVan(deel)}>
            <th scope="row">{omschrijf(deel, model, kies)}</th>
            <td>{urenVast(deel.minuten)}</td>
          </tr>
        ))}
      </tbody>
      {totaal === null ? null : (
        <tfoot>
          <tr>
            <th scope="row">{GROOTHEID_LABEL[verklaring.grootheid]}</th>
            <td>{verklaring.eenheid === 'deel' ? procentTekst(totaal) : urenVast(totaal)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function sleutelVan(deel: Deel): string {
  switch (deel.soort) {
    case 'medewerker':
      return deel.rijSleutel;
    case 'zwaarte':
      return `${deel.teamId}:${String(deel.zwaarte)}`;
    case 'grootheid':
      return deel.grootheid;
  }
}

function omschrijf(deel: Deel, { opzoek }: DelenProps['model'], kies: DelenProps['kies']): ReactNode {
  switch (deel.soort) {
    case 'medewerker': {
      const info = opzoek.persoon(deel.medewerkerId, deel.organisatieId);
      const doel = deel.doel === 'casuistiek' ? '' : ` · ${DOELEN.labels[deel.doel].toLowerCase()}`;
      return (
        <>
          {info.naam}
          <span className="zacht">
            {' '}
            {opzoek.teams.get(deel.teamId)?.naam}
            {doel} · {procentTekst(deel.aandeel, 0)} van {getalTekst(deel.contract / 60, 1)} u
          </span>
        </>
      );
    }
    case 'zwaarte':
      return (
        <>
          {ZWAARTE_LABEL[deel.zwaarte]}
          <span className="zacht">
            {' '}
            {opzoek.teams.get(deel.teamId)?.naam} · {aantalTekst(deel.aantal)} ×{' '}
            {getalTekst(deel.minutenPerTraject / 60, 2)} u
          </span>
        </>
      );
    case 'grootheid':
      return (
        <button type="button" className="schakelknop" onClick={() => kies(deel.grootheid)}>
          {GROOTHEID_LABEL[deel.grootheid]}
        </button>
      );
  }
}
