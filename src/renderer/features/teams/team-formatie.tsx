import {
  FORMATIE_MATEN,
  FORMATIE_PER,
  type FormatieMaat,
  type FormatiePer,
} from '../../../shared/domain/planning/maten.ts';
import '../../components/tabel/lijst-balk.css';
import { ToggleButton } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TeamBeeld } from '../../../shared/contract/teams.ts';
import { urenMetEenheid } from '../../../shared/domain/tekst/getal.ts';
import { periodeNl } from '../../../shared/domain/tijd/datum.ts';
import type { FormatieOverzicht } from '../../../shared/rapport/formatie.ts';
import { FoutToestand, LaadToestand } from '../../components/toestand.tsx';
import { Kiezer } from '../../components/veld/kiezer.tsx';
import { Peildatum } from '../../components/veld/peildatum.tsx';
import { formatieOpties, useFormatieInvul } from '../../data/formatie.ts';
import { leesFout } from '../../lib/report-error.ts';
import { FormatieTabel } from '../../parts/formatie/formatie-tabel.tsx';
import { InvulBalk } from '../../parts/formatie/invul-balk.tsx';

/** In a bar of choices the words are small. */
const PER = FORMATIE_PER.options.map(({ waarde, label }) => ({ waarde, label: label.toLowerCase() }));

type Props = { readonly beeld: TeamBeeld; readonly vandaag: string };

/** Begroot against bezet of one team on a day; typed in the cell from that day on. */
export function TeamFormatie({ beeld, vandaag }: Props) {
  const [peildatum, zetPeildatum] = useState(beeld.peildatum);
  const [per, zetPer] = useState<FormatiePer>('specialisme');
  const [maat, zetMaat] = useState<FormatieMaat>('fte');
  const invul = useFormatieInvul(per, peildatum);
  const naarStad = new URLSearchParams({ rapport: 'formatie', peildatum, per, formatiemaat: maat });
  return (
    <>
      <div className="lijstbalk">
        <Peildatum gekozen={peildatum} vandaag={vandaag} onKies={zetPeildatum} />
        <Kiezer
          naam="Per"
          waarde={per}
          keuzes={PER}
          onKies={(waarde) => zetPer(waarde === 'functie' ? 'functie' : 'specialisme')}
        />
        <Kiezer
          naam="In"
          waarde={maat}
          keuzes={FORMATIE_MATEN.options}
          onKies={(waarde) => zetMaat(FORMATIE_MATEN.find(waarde) ?? maat)}
        />
        <ToggleButton size="small" checked={invul.aan} onClick={() => invul.zetAan(!invul.aan)}>
          Begroting invullen
        </ToggleButton>
        <a href={`#/overzichten?${naarStad.toString()}`}>Formatie van de hele stad</a>
      </div>
      {invul.aan ? <InvulBalk van={peildatum} bron={invul.bron} onBron={invul.zetBron} /> : null}
      <Tabel key={`${peildatum} ${per} ${maat}`} team={beeld.regel} {...{ peildatum, per, maat, invul }} />
      <Besluiten formatie={beeld.formatie} />
    </>
  );
}

type TabelProps = {
  readonly team: TeamBeeld['regel'];
  readonly peildatum: string;
  readonly per: FormatiePer;
  readonly maat: FormatieMaat;
  readonly invul: ReturnType<typeof useFormatieInvul>;
};

function invulVan(
  { invul, peildatum }: TabelProps,
  overzicht: FormatieOverzicht,
  team: FormatieOverzicht['teams'][number],
) {
  if (!invul.aan || overzicht.peildatum !== peildatum) return undefined;
  return {
    lijst: overzicht.lijst,
    geheel: team.geheel,
    voltijdMinuten: overzicht.voltijdMinuten,
    onZet: (id: string | null, minuten: number | null) => invul.zet(team.teamId, id, minuten),
  };
}

function Tabel(props: TabelProps) {
  const { team, peildatum, per, maat } = props;
  const vraag = useQuery({ ...formatieOpties({ peildatum, per }), placeholderData: keepPreviousData });
  if (vraag.isError)
    return <FoutToestand tekst={leesFout(vraag.error).tekst} onOpnieuw={() => void vraag.refetch()} />;
  if (vraag.data === undefined) return <LaadToestand wat="Formatie" regels={4} />;
  const rij = vraag.data.teams.find(({ teamId }) => teamId === team.id);
  if (rij === undefined) return <p className="zacht">Op deze peildatum bestaat het team niet.</p>;
  const invul = invulVan(props, vraag.data, rij);
  return (
    <>
      {rij.totaal.begroot === null && invul === undefined ? (
        <p className="zacht">
          Er is op deze peildatum geen begroting vastgelegd. Kies “Begroting invullen” om dat te doen.
        </p>
      ) : null}
      <FormatieTabel
        naam={`team ${team.naam}`}
        kop={<span className="alleen-voorlezen">Formatie van team {team.naam}</span>}
        regels={rij.regels}
        totaal={rij.totaal}
        {...{ maat, invul }}
      />
    </>
  );
}

/** Every decision there is, also of before and of later. */
function Besluiten({ formatie }: Pick<TeamBeeld, 'formatie'>) {
  if (formatie.length === 0) return null;
  return (
    <details>
      <summary>Alle vastgelegde begrotingen ({formatie.length})</summary>
      <table className="tabel">
        <thead>
          <tr>
            <th scope="col">Waarvoor</th>
            <th scope="col">Periode</th>
            <th scope="col" className="tabel__getal">
              Per week
            </th>
            <th scope="col">Bron</th>
          </tr>
        </thead>
        <tbody>
          {formatie.map((rij) => (
            <tr key={rij.id}>
              <th scope="row">
                {[rij.functie, rij.specialisme].filter((deel) => deel !== null).join(', ') || 'Hele team'}
              </th>
              <td className="cijfers">{periodeNl(rij.geldigVan, rij.geldigTot)}</td>
              <td className="tabel__getal">{urenMetEenheid(rij.minutenPerWeek)}</td>
              <td>{rij.bron || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
