import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { datumNl, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../../shared/domain/tijd/periode.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { TextField } from '../../../components/field/field.tsx';
import { VanafField } from '../../../components/field/vanaf-field.tsx';
import { Part } from '../../../components/part.tsx';
import { EmptyState, ErrorState, LoadingState, Notice } from '../../../components/toestand.tsx';
import type { BeheerGegevens } from '../../../data/beheer-gegevens.ts';
import { typed, useFieldForm } from '../../../data/form.ts';
import { useKlachtToegang } from '../../../data/klacht-toegang.ts';
import { useMag } from '../../../data/rechten.ts';
import { useNew } from '../../../lib/new.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { type OmbudsmanLine, ombudsmanHistorie, zetOmbudsman } from './ombudsman.queries.ts';

/** What complaints need of the basic data: the ombudsman that the letters name, and the ways to the rest. */
export function KlachtenSection({ vandaag }: BeheerGegevens) {
  const toegang = useKlachtToegang().data;
  const rollen = toegang?.soort === 'inhoud' ? toegang.rollen : [];
  return (
    <>
      <Ombudsman vandaag={vandaag} />
      <Part titel="Ook over klachten">
        <ul className="beheer__lijst">
          {rollen.length === 0 ? null : (
            <li>
              <a href="#/klachten/sjablonen">Sjablonen van brieven</a>
            </li>
          )}
          {rollen.some((rol) => rol !== 'gebiedsmanager') ? (
            <li>
              <a href="#/klachten/vernietiging">Klachten vernietigen na de bewaartermijn</a>
            </li>
          ) : null}
          <li>
            Termijnen, signalen, bewaartermijnen en het kleinste aantal in het jaarverslag:{' '}
            <a href="#/beheer/instellingen">Instellingen</a>, groep Klachten
          </li>
        </ul>
      </Part>
    </>
  );
}

/** A screen that needed the ombudsman gets the user back (`?klacht=id`). */
function useBack(sluit: () => void) {
  const navigate = useNavigate();
  const [vraag] = useSearchParams();
  const klacht = vraag.get('klacht');
  return klacht === null ? sluit : () => void navigate(`/klachten/${encodeURIComponent(klacht)}`);
}

function Ombudsman({ vandaag }: { readonly vandaag: string }) {
  const mag = useMag('basisgegevens');
  const [nieuw, setNew] = useNew(['ombudsman']);
  const back = useBack(() => setNew(null));
  const { data, error, refetch } = useQuery(ombudsmanHistorie());
  if (error) return <ErrorState tekst={leesFout(error).tekst} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState wat="Ombudsman" regels={3} />;
  const current = data.find((row) => isGeldigOn({ geldigVan: row.van, geldigTot: row.tot }, vandaag));
  return (
    <Part titel="Ombudsman">
      <p className="zacht beheer__uitleg">
        Brieven over afhandelen en niet in behandeling nemen noemen de ombudsman (Awb 9:8 lid 3 en 9:12 lid
        2). Ook het klachtenjaarverslag noemt hem.
      </p>
      {data.length === 0 ? (
        <EmptyState titel="Er is nog geen ombudsman vastgelegd">
          Zonder ombudsman kunt u deze brieven niet maken.
        </EmptyState>
      ) : (
        <Historie regels={data} vandaag={vandaag} />
      )}
      {mag ? (
        <div className="beheer__acties">
          <Button appearance={current ? 'secondary' : 'primary'} onClick={() => setNew('ombudsman')}>
            {current ? 'Ombudsman wijzigen…' : 'Ombudsman vastleggen…'}
          </Button>
        </div>
      ) : (
        <Notice soort="uitleg">De administratie of de beheerder kan de ombudsman vastleggen.</Notice>
      )}
      {mag && nieuw === 'ombudsman' ? (
        <OmbudsmanDialog nu={current} vandaag={vandaag} onDone={back} onClose={() => setNew(null)} />
      ) : null}
    </Part>
  );
}

type HistorieProps = { readonly regels: readonly OmbudsmanLine[]; readonly vandaag: string };

function Historie({ regels, vandaag }: HistorieProps) {
  return (
    <table className="tabel">
      <caption className="alleen-voorlezen">Ombudsman, de nieuwste eerst</caption>
      <thead>
        <tr>
          <th scope="col">Naam</th>
          <th scope="col">Adres</th>
          <th scope="col">Website of telefoon</th>
          <th scope="col">Vanaf</th>
          <th scope="col">T/m</th>
        </tr>
      </thead>
      <tbody>
        {regels.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.naam}{' '}
              {isGeldigOn({ geldigVan: row.van, geldigTot: row.tot }, vandaag) ? (
                <span className="tag">geldt nu</span>
              ) : null}
            </th>
            <td>{row.adres || '–'}</td>
            <td>{row.website || '–'}</td>
            <td className="cijfers">{datumNl(row.van)}</td>
            <td className="cijfers">{row.tot === null ? '–' : datumNl(plusDagen(row.tot, -1))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DialogProps = {
  readonly nu: OmbudsmanLine | undefined;
  readonly vandaag: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

function OmbudsmanDialog({ nu, vandaag, onDone, onClose }: DialogProps) {
  const { veld, ...form } = useFieldForm(zetOmbudsman, {
    begin: {
      naam: nu?.naam ?? '',
      adres: nu?.adres ?? '',
      website: nu?.website ?? '',
      van: typed(vandaag),
    },
    input: ({ van, ...rest }) => (rest.naam.trim() === '' || van === undefined ? null : { ...rest, van }),
    done: onDone,
  });
  return (
    <FormDialog
      titel={nu ? 'Ombudsman wijzigen' : 'Ombudsman vastleggen'}
      knop="Opslaan"
      vorm={form}
      onClose={onClose}
    >
      <TextField
        label="Naam"
        hint="Zo staat hij in de brief, bijvoorbeeld “Nationale ombudsman”."
        verplicht
        eerste
        maxLengte={200}
        leegMelding="Vul de naam van de ombudsman in."
        {...veld('naam')}
      />
      <TextField label="Adres" maxLengte={200} {...veld('adres')} />
      <TextField label="Website of telefoon" maxLengte={200} {...veld('website')} />
      <VanafField {...veld('van')} />
    </FormDialog>
  );
}
