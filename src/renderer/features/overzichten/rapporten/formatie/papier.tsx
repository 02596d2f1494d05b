import { FORMATIE_MATEN, type FormatieMaat } from '../../../../../shared/domain/planning/maten.ts';
import { procentTekst } from '../../../../../shared/domain/tekst/getal.ts';
import { datumNl } from '../../../../../shared/domain/tijd/datum.ts';
import {
  type FormatieOverzicht,
  type FormatieRegel,
  formatie,
} from '../../../../../shared/rapport/formatie.ts';
import { gebiedNaam } from '../../../../data/indeling.ts';
import { Afdruk, type AfdrukProps } from '../../../../parts/afdruk/afdruk.tsx';
import { PapierKop } from '../../../../parts/afdruk/papier-kop.tsx';
import { cijferTekst } from '../../../../parts/formatie/formatie-maat.ts';
import { overzichtQueries } from '../../overzichten.queries.ts';
import { Toelichting } from '../matrix/papier.tsx';

type Props = { readonly overzicht: FormatieOverzicht; readonly maat: FormatieMaat; readonly title: string };

type BlokProps = {
  readonly naam: string;
  readonly maat: FormatieMaat;
  readonly regels: readonly FormatieRegel[];
  readonly totaal: FormatieRegel;
  readonly zonder?: readonly string[];
};

function Rij({ naam, regel, maat }: { naam: string; regel: FormatieRegel; maat: FormatieMaat }) {
  return (
    <>
      <th scope="row">{naam}</th>
      <td>{cijferTekst(regel, 'begroot', maat)}</td>
      <td>{cijferTekst(regel, 'bezet', maat)}</td>
      <td>{cijferTekst(regel, 'vacature', maat)}</td>
      <td>{cijferTekst(regel, 'verschil', maat)}</td>
      <td>{regel.vacaturegraad === null ? '–' : procentTekst(regel.vacaturegraad)}</td>
    </>
  );
}

/** One team, gebied or the city: its lines, its total, and what nothing was decided for. */
function Blok({ naam, maat, regels, totaal, zonder = [] }: BlokProps) {
  return (
    <tbody className="papier-formatie__blok">
      <tr className="groep">
        <th scope="rowgroup" colSpan={6}>
          {naam}
        </th>
      </tr>
      {regels.map((regel) => (
        <tr key={regel.id ?? 'zonder'}>
          <Rij naam={regel.naam} {...{ regel, maat }} />
        </tr>
      ))}
      <tr className="totaal">
        <Rij naam={`Totaal ${naam.charAt(0).toLowerCase()}${naam.slice(1)}`} regel={totaal} maat={maat} />
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
      <PapierKop
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
        <Blok naam="Hele stad" {...overzicht.stad} maat={maat} />
        {overzicht.gebieden.map(({ gebiedId, naam, ...deel }) => (
          <Blok key={gebiedId} naam={gebiedNaam({ naam })} {...deel} maat={maat} />
        ))}
        {overzicht.teams.map(({ teamId, naam, regels, totaal }) => (
          <Blok key={teamId} naam={`Team ${naam}`} {...{ regels, totaal, maat }} />
        ))}
      </table>
      <Toelichting regels={overzicht.definities} />
    </article>
  );
}

export function FormatieAfdruk({ search }: AfdrukProps) {
  return (
    <Afdruk
      rapport={formatie}
      search={search}
      read={(input) => overzichtQueries.formatie.queryOptions({ input })}
      draw={({ data, parameters: { maat }, title }) => (
        <FormatiePapier overzicht={data} {...{ maat, title }} />
      )}
    />
  );
}
