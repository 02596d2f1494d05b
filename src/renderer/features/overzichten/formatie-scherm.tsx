import '../../components/deel.css';
import '../../components/tabel.css';
import type { FormatieOverzicht, FormatieRegel } from '../../../shared/contract/overzichten-staf.ts';
import { fteTekst, procentTekst } from '../../../shared/domain/getal.ts';

type Blok = {
  readonly naam: string;
  readonly regels: readonly FormatieRegel[];
  readonly totaal: FormatieRegel;
};

/** '–' where nothing was decided: that is not 0. */
function fteOfStreep(fte: number | null): string {
  return fte === null ? '–' : fteTekst(fte);
}

function Cijfers({ regel }: { readonly regel: FormatieRegel }) {
  const tekort = regel.verschilFte !== null && regel.verschilFte < -0.005;
  return (
    <>
      <td className="tabel__getal">{fteOfStreep(regel.begrootFte)}</td>
      <td className="tabel__getal">{fteTekst(regel.bezetFte)}</td>
      <td className="tabel__getal">{fteTekst(regel.vacatureFte)}</td>
      <td className={tekort ? 'tabel__getal signaal signaal--fout' : 'tabel__getal'}>
        {fteOfStreep(regel.verschilFte)}
      </td>
      <td className="tabel__getal">
        {regel.vacaturegraad === null ? '–' : procentTekst(regel.vacaturegraad)}
      </td>
    </>
  );
}

function BlokTabel({ blok, soort }: { readonly blok: Blok; readonly soort: string }) {
  return (
    <table className="tabel">
      <caption>
        {blok.naam} <span className="tag">{soort}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Fte</th>
          <th scope="col" className="tabel__getal">
            Begroot
          </th>
          <th scope="col" className="tabel__getal">
            Bezet
          </th>
          <th scope="col" className="tabel__getal">
            Vacature
          </th>
          <th scope="col" className="tabel__getal">
            Verschil
          </th>
          <th scope="col" className="tabel__getal">
            Vacaturegraad
          </th>
        </tr>
      </thead>
      <tbody>
        {blok.regels.map((regel) => (
          <tr key={regel.id ?? 'zonder'}>
            <th scope="row">{regel.naam}</th>
            <Cijfers regel={regel} />
          </tr>
        ))}
        <tr className="matrix__totaal">
          <th scope="row">Totaal</th>
          <Cijfers regel={blok.totaal} />
        </tr>
      </tbody>
    </table>
  );
}

/** Begroot against bezet, for the city, each gebied and each team. */
export function FormatieScherm({ overzicht }: { readonly overzicht: FormatieOverzicht }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className="formatie" aria-label="Formatie en bezetting" tabIndex={0}>
      <BlokTabel blok={{ naam: 'Hele stad', ...overzicht.stad }} soort="stad" />
      {overzicht.gebieden.map((gebied) => (
        <BlokTabel key={gebied.gebiedId} blok={gebied} soort="gebied" />
      ))}
      {overzicht.teams.map((team) => (
        <BlokTabel key={team.teamId} blok={team} soort="team" />
      ))}
      <ul className="zacht">
        {overzicht.definities.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </section>
  );
}
