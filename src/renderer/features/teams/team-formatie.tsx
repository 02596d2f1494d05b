import {
  FORMATIE_MATEN,
  FORMATIE_PER,
  type FormatieMaat,
  type FormatiePer,
} from '../../../shared/domain/planning/maten.ts';
import '../../components/table/list-bar.css';
import { ToggleButton } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TeamView } from '../../../shared/contract/teams.ts';
import { urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { periodeNl } from '../../../shared/domain/tijd/datum.ts';
import type { FormatieOverzicht } from '../../../shared/rapport/formatie.ts';
import { Peildatum } from '../../components/field/peildatum.tsx';
import { Picker } from '../../components/field/picker.tsx';
import { HelpLink } from '../../components/help-link.tsx';
import { May } from '../../components/may.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { QueryState } from '../../components/toestand.tsx';
import { formatieOptions, useFormatieEntry } from '../../data/formatie.ts';
import { EntryBar } from '../../parts/formatie/entry-bar.tsx';
import { FormatieTable } from '../../parts/formatie/formatie-table.tsx';

/** In a bar of choices the words are small. */
const PER = FORMATIE_PER.options.map(({ waarde, label }) => ({ waarde, label: label.toLowerCase() }));

type Props = { readonly beeld: TeamView };

/** Begroot against bezet of one team on a day; typed in the cell from that day on. */
export function TeamFormatie({ beeld }: Props) {
  const [peildatum, setPeildatum] = useState(beeld.peildatum);
  const [per, setPer] = useState<FormatiePer>('specialisme');
  const [maat, setMaat] = useState<FormatieMaat>('fte');
  const invul = useFormatieEntry(per, peildatum);
  const naarStad = new URLSearchParams({ rapport: 'formatie', peildatum, per, maat });
  return (
    <>
      <div className="lijstbalk">
        <Peildatum gekozen={peildatum} onSelect={setPeildatum} />
        <Picker naam="Per" waarde={per} keuzes={PER} onSelect={setPer} />
        <Picker naam="In" waarde={maat} keuzes={FORMATIE_MATEN.options} onSelect={setMaat} />
        {invul.mayTeam(beeld.regel.id) ? (
          <May call="teams.zetFormatie">
            <ToggleButton size="small" checked={invul.aan} onClick={() => invul.zetAan(!invul.aan)}>
              Begroting invullen
            </ToggleButton>
          </May>
        ) : null}
        <a href={`#/overzichten?${naarStad.toString()}`}>Formatie van de hele stad</a>
        <HelpLink topic="formatie" />
      </div>
      {invul.aan ? <EntryBar van={peildatum} bron={invul.bron} onSource={invul.zetBron} /> : null}
      <Table key={`${peildatum} ${per} ${maat}`} team={beeld.regel} {...{ peildatum, per, maat, invul }} />
      <Besluiten formatie={beeld.formatie} />
    </>
  );
}

type TableProps = {
  readonly team: TeamView['regel'];
  readonly peildatum: string;
  readonly per: FormatiePer;
  readonly maat: FormatieMaat;
  readonly invul: ReturnType<typeof useFormatieEntry>;
};

function entryOf(
  { invul, peildatum }: TableProps,
  overzicht: FormatieOverzicht,
  team: FormatieOverzicht['teams'][number],
) {
  if (!invul.aan || !invul.mayTeam(team.teamId) || overzicht.peildatum !== peildatum) return undefined;
  return {
    lijst: overzicht.lijst,
    geheel: team.geheel,
    voltijdMinuten: overzicht.voltijdMinuten,
    onSet: (id: string | null, minuten: number | null) => invul.zet(team.teamId, id, minuten),
  };
}

function Table(props: TableProps) {
  const { team, peildatum, per, maat } = props;
  const vraag = useQuery({ ...formatieOptions({ peildatum, per }), placeholderData: keepPreviousData });
  if (vraag.isError || vraag.data === undefined)
    return <QueryState vraag={vraag} wat="Formatie" regels={4} />;
  const row = vraag.data.teams.find(({ teamId }) => teamId === team.id);
  if (row === undefined) return <p className="zacht">Op deze peildatum bestaat het team niet.</p>;
  const invul = entryOf(props, vraag.data, row);
  return (
    <>
      {row.totaal.begroot === null && invul === undefined ? (
        <p className="zacht">
          Er is op deze peildatum geen begroting vastgelegd.
          {props.invul.mayTeam(team.id) ? (
            <May call="teams.zetFormatie"> Kies “Begroting invullen” om dat te doen.</May>
          ) : null}
        </p>
      ) : null}
      <FormatieTable
        naam={`team ${team.naam}`}
        kop={<span className="alleen-voorlezen">Formatie van team {team.naam}</span>}
        regels={row.regels}
        totaal={row.totaal}
        {...{ maat, invul }}
      />
    </>
  );
}

/** Every decision there is, also of before and of later. */
function Besluiten({ formatie }: Pick<TeamView, 'formatie'>) {
  if (formatie.length === 0) return null;
  return (
    <details>
      <summary>Alle vastgelegde begrotingen ({formatie.length})</summary>
      <DataTable
        rijen={formatie}
        sleutel={({ id }) => id}
        kolommen={[
          {
            kop: 'Waarvoor',
            cel: ({ functie, specialisme }) =>
              [functie, specialisme].filter((part) => part !== null).join(', ') || 'Hele team',
          },
          {
            kop: 'Periode',
            className: 'cijfers',
            cel: ({ geldigVan, geldigTot }) => periodeNl(geldigVan, geldigTot),
          },
          { kop: 'Per week', getal: true, cel: ({ minutenPerWeek }) => urenWithEenheid(minutenPerWeek) },
          { kop: 'Bron', cel: ({ bron }) => bron || '–' },
        ]}
      />
    </details>
  );
}
