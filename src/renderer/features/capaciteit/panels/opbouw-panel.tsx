import type { ReactNode } from 'react';
import { BEZETTING_LABEL } from '../../../../shared/domain/planbord/capaciteit.ts';
import { dagcijfers } from '../../../../shared/domain/planbord/dag.ts';
import { type Grootheid, INDICATOREN } from '../../../../shared/domain/planbord/indicator.ts';
import type { Uitkomst } from '../../../../shared/domain/planbord/types.ts';
import { coverageOf, coverageText } from '../../../../shared/domain/planbord/uitkomst.ts';
import {
  type Part,
  type VerklaarDoel,
  type Verklaring,
  verklaar,
} from '../../../../shared/domain/planbord/verklaring.ts';
import { DOELEN, ZWAARTE_LABEL } from '../../../../shared/domain/planning/lists.ts';
import { aantalText, numberText, procentText, urenVast } from '../../../../shared/domain/tekst/number.ts';
import { datumNl, periodeNl } from '../../../../shared/domain/tijd/datum.ts';
import { HelpLink } from '../../../components/help-link.tsx';
import type { HelpTopic } from '../../../lib/help.ts';
import type { Group } from '../rows/bord-types.ts';
import { groupNaam } from '../rows/row-base.ts';
import { columnSentence } from '../rows/views.ts';
import type { PanelProps } from './panel-types.ts';

function verklaarDoel(group: Group): VerklaarDoel {
  switch (group.soort) {
    case 'stad':
      return { soort: 'stad' };
    case 'gebied':
      return { soort: 'gebied', gebiedId: group.id };
    case 'team':
      return { soort: 'team', teamId: group.id };
  }
}

const MODUS_SENTENCE: Readonly<Record<Verklaring['modus'], string>> = {
  week: 'Weekberekening: met bekende afwezigheid en feestdagen.',
  norm: 'Normberekening: met het inzetbare deel van een heel jaar.',
  gemengd: 'Deels weekberekening, deels norm.',
};

const TOPICS: Readonly<Record<Grootheid, HelpTopic>> = {
  bezetting: 'bezettingsgraad',
  saldo: 'bezettingsgraad',
  bruto: 'uren',
  afwezig: 'uren',
  netto: 'uren',
  clientgebonden: 'uren',
  vraag: 'vraag',
};

function valueText(value: number | null, grootheid: Grootheid): string {
  if (grootheid === 'bezetting') return value === null ? 'n.v.t. of geen gegevens' : procentText(value);
  return value === null ? 'geen gegevens' : `${urenVast(value)} u`;
}

/** "Where does this figure come from": definition, settings, and the rows that add up to it. */
export function OpbouwPanel({ model, stand, setState }: PanelProps<'opbouw'>) {
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
  const uitkomst = uitkomsten?.[week];
  const ofVraag = uitkomst !== undefined && INDICATOREN[grootheid].value !== 'amount';
  return (
    <div className="opbouw">
      <p className="opbouw__totaal cijfers">
        <strong>{valueText(verklaring.totaal, grootheid)}</strong>
        {ofVraag ? remarkText(uitkomst, grootheid) : ''}
        <span className="zacht">
          {' '}
          · {groupNaam(model.opzoek, groep)} · {columnSentence(kolom)}
          {verklaring.aantalWeken > 1 ? ' · gemiddeld per week' : ''}
        </span>{' '}
        <HelpLink topic={TOPICS[grootheid]} />
      </p>
      <p>{verklaring.definitie}</p>
      <Parts
        verklaring={verklaring}
        model={model}
        select={(next) => setState({ ...stand, grootheid: next })}
      />
      {ofVraag ? <Missing uitkomst={uitkomst} model={model} /> : null}
      {maandag === undefined || meer.length > 0 ? null : (
        <Dagen model={model} groep={groep} maandag={maandag} grootheid={grootheid} />
      )}
      <p className="zacht">
        {MODUS_SENTENCE[verklaring.modus]} {verklaring.bron}{' '}
        {meer.length > 0
          ? `Gemiddeld over ${String(verklaring.aantalWeken)} hele weken.`
          : `De uren zijn van de hele week; open trajecten en instellingen van ${datumNl(kolom.van)}.`}
      </p>
    </div>
  );
}

/** ' (krap, 1 van 3 teams)'. */
function remarkText(uitkomst: Uitkomst, grootheid: Grootheid): string {
  const { bezetting } = uitkomst;
  const coverage = coverageOf(uitkomst);
  const remarks = [
    ...(grootheid === 'bezetting' && bezetting.soort === 'percentage'
      ? [BEZETTING_LABEL[bezetting.klasse].toLowerCase()]
      : []),
    ...(coverage === null ? [] : [coverageText(coverage)]),
  ];
  return remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
}

type MissingProps = { readonly uitkomst: Uitkomst; readonly model: PanelProps<'opbouw'>['model'] };

/** Each team of which nothing was entered, where it would have stood. */
function Missing({ uitkomst: { teamsZonderVraag }, model }: MissingProps) {
  if (teamsZonderVraag.length === 0) return null;
  return (
    <section>
      <p>Deze teams tellen hier niet mee, want de vraag is niet ingevuld:</p>
      <ul>
        {teamsZonderVraag.map((teamId) => (
          <li key={teamId}>{model.opzoek.teams.get(teamId)?.naam}: geen gegevens</li>
        ))}
      </ul>
    </section>
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
        <strong>{valueText(cijfers.week, grootheid)}</strong>. Een overzicht van één dag geeft:
      </p>
      <ul>
        {cijfers.dagen.map(({ geldigVan, geldigTot, waarde }) => (
          <li key={geldigVan}>
            {periodeNl(geldigVan, geldigTot)}: <strong>{valueText(waarde, grootheid)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

type DagenProps = {
  readonly model: PanelProps<'opbouw'>['model'];
  readonly groep: Group;
  readonly maandag: string;
  readonly grootheid: Grootheid;
};

type PartsProps = {
  readonly verklaring: Verklaring;
  readonly model: PanelProps<'opbouw'>['model'];
  readonly select: (grootheid: Grootheid) => void;
};

function Parts({ verklaring, model, select }: PartsProps) {
  if (verklaring.delen.length === 0) return <p className="zacht">Er zijn geen rijen voor dit cijfer.</p>;
  const rank = (part: Part) =>
    part.soort === 'medewerker' ? (model.opzoek.rang.get(part.medewerkerId) ?? 0) : 0;
  const parts = [...verklaring.delen].sort((a, b) => rank(a) - rank(b));
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
        {parts.map((part) => (
          <tr key={keyOf(part)}>
            <th scope="row">{describePart(part, model, select)}</th>
            <td>{urenVast(part.minuten)}</td>
          </tr>
        ))}
      </tbody>
      {totaal === null ? null : (
        <tfoot>
          <tr>
            <th scope="row">{INDICATOREN[verklaring.grootheid].label}</th>
            <td>{verklaring.eenheid === 'deel' ? procentText(totaal) : urenVast(totaal)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function keyOf(part: Part): string {
  switch (part.soort) {
    case 'medewerker':
      return part.rijSleutel;
    case 'zwaarte':
      return `${part.teamId}:${String(part.zwaarte)}`;
    case 'grootheid':
      return part.grootheid;
  }
}

function describePart(part: Part, { opzoek }: PartsProps['model'], select: PartsProps['select']): ReactNode {
  switch (part.soort) {
    case 'medewerker': {
      const info = opzoek.persoon(part.medewerkerId, part.organisatieId);
      const doel = part.doel === 'casuistiek' ? '' : ` · ${DOELEN.labels[part.doel].toLowerCase()}`;
      return (
        <>
          {info.naam}
          <span className="zacht">
            {' '}
            {opzoek.teams.get(part.teamId)?.naam}
            {doel} · {procentText(part.aandeel, 0)} van {numberText(part.contract / 60, 1)} u
          </span>
        </>
      );
    }
    case 'zwaarte':
      return (
        <>
          {ZWAARTE_LABEL[part.zwaarte]}
          <span className="zacht">
            {' '}
            {opzoek.teams.get(part.teamId)?.naam} · {aantalText(part.aantal)} ×{' '}
            {numberText(part.minutenPerTraject / 60, 2)} u
          </span>
        </>
      );
    case 'grootheid':
      return (
        <button type="button" className="schakelknop" onClick={() => select(part.grootheid)}>
          {INDICATOREN[part.grootheid].label}
        </button>
      );
  }
}
