import { FORMATIE_MATEN, type FormatieMaat } from '../../../../../shared/domain/planning/maten.ts';
import { procentText } from '../../../../../shared/domain/tekst/number.ts';
import { datumNl } from '../../../../../shared/domain/tijd/datum.ts';
import {
  type FormatieLine,
  type FormatieOverzicht,
  formatie,
} from '../../../../../shared/rapport/formatie.ts';
import { gebiedNaam } from '../../../../data/indeling.ts';
import { cijferText } from '../../../../parts/formatie/formatie-maat.ts';
import { PapierHeader } from '../../../../parts/print/papier-header.tsx';
import { Print, type PrintProps } from '../../../../parts/print/print.tsx';
import { overzichtQueries } from '../../overzichten.queries.ts';
import { Toelichting } from '../matrix/papier.tsx';

type Props = { readonly overzicht: FormatieOverzicht; readonly maat: FormatieMaat; readonly title: string };

type BlockProps = {
  readonly naam: string;
  readonly maat: FormatieMaat;
  readonly regels: readonly FormatieLine[];
  readonly totaal: FormatieLine;
  readonly zonder?: readonly string[];
};

function Row({ naam, regel, maat }: { naam: string; regel: FormatieLine; maat: FormatieMaat }) {
  return (
    <>
      <th scope="row">{naam}</th>
      <td>{cijferText(regel, 'begroot', maat)}</td>
      <td>{cijferText(regel, 'bezet', maat)}</td>
      <td>{cijferText(regel, 'vacature', maat)}</td>
      <td>{cijferText(regel, 'verschil', maat)}</td>
      <td>{regel.vacaturegraad === null ? '–' : procentText(regel.vacaturegraad)}</td>
    </>
  );
}

/** One team, gebied or the city: its lines, its total, and what nothing was decided for. */
function Block({ naam, maat, regels, totaal, zonder = [] }: BlockProps) {
  return (
    <tbody className="papier-formatie__blok">
      <tr className="groep">
        <th scope="rowgroup" colSpan={6}>
          {naam}
        </th>
      </tr>
      {regels.map((regel) => (
        <tr key={regel.id ?? 'zonder'}>
          <Row naam={regel.naam} {...{ regel, maat }} />
        </tr>
      ))}
      <tr className="totaal">
        <Row naam={`Totaal ${naam.charAt(0).toLowerCase()}${naam.slice(1)}`} regel={totaal} maat={maat} />
      </tr>
      {zonder.length === 0 ? null : (
        <tr>
          <td colSpan={6} className="papier-formatie__zonder">
            Geen begroting voor {zonder.join(', ')}: telt mee in bezet, niet in begroot en verschil.
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** Begroot against bezet of the city, each gebied and each team, as on screen. */
function FormatiePapier({ overzicht, maat, title }: Props) {
  const wat = overzicht.per === 'functie' ? 'functie' : 'specialisme';
  return (
    <article className="papier papier--formatie">
      <PapierHeader
        titel={title}
        ondertitel={`Peildatum ${datumNl(overzicht.peildatum)} · per ${wat} · in ${FORMATIE_MATEN.labels[maat].toLowerCase()}`}
        demo={overzicht.demo}
      />
      <table className="papier-tabel papier-tabel--cijfers papier-tabel--gegroepeerd">
        <caption>
          {FORMATIE_MATEN.labels[maat]} begroot en bezet, per {wat}
        </caption>
        <thead>
          <tr>
            <th scope="col">{wat === 'functie' ? 'Functie' : 'Specialisme'}</th>
            <th scope="col">Begroot</th>
            <th scope="col">Bezet</th>
            <th scope="col">Vacature</th>
            <th scope="col">Verschil</th>
            <th scope="col">Vacaturegraad</th>
          </tr>
        </thead>
        <Block naam="Hele stad" {...overzicht.stad} maat={maat} />
        {overzicht.gebieden.map(({ gebiedId, naam, ...part }) => (
          <Block key={gebiedId} naam={gebiedNaam({ naam })} {...part} maat={maat} />
        ))}
        {overzicht.teams.map(({ teamId, naam, regels, totaal }) => (
          <Block key={teamId} naam={`Team ${naam}`} {...{ regels, totaal, maat }} />
        ))}
      </table>
      <Toelichting regels={overzicht.definities} />
    </article>
  );
}

export function FormatiePrint({ search }: PrintProps) {
  return (
    <Print
      rapport={formatie}
      search={search}
      read={(input) => overzichtQueries.formatie.queryOptions({ input })}
      draw={({ data, parameters: { maat }, title }) => (
        <FormatiePapier overzicht={data} {...{ maat, title }} />
      )}
    />
  );
}
