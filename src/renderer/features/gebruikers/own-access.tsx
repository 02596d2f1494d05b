import './gebruikers.css';
import { Button } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ToegangSoort } from '../../../shared/domain/opdracht/logboek.ts';
import { Dialog } from '../../components/dialog/dialog.tsx';
import { showMessage } from '../../lib/messages.ts';
import { momentText } from '../../lib/moment.ts';
import { leesFout } from '../../lib/report-error.ts';
import { gebruikersQueries, gebruikersVerouderd, toegangCalls } from './gebruikers.queries.ts';

const DONE: Readonly<Record<ToegangSoort, string>> = {
  startwachtzin: 'is uw toegang opnieuw ingesteld met een startwachtzin',
  koppeling: 'is een account van een computer aan u gekoppeld',
  intrekking: 'is uw toegang ingetrokken',
};

type Lines = Awaited<ReturnType<NonNullable<ReturnType<typeof gebruikersQueries.eigenToegang>['queryFn']>>>;

/** What others did to one's own way in, one line each. */
export function AccessLines({ lines, vandaag }: { readonly lines: Lines; readonly vandaag: string }) {
  return (
    <ul className="gebruikers__berichten">
      {lines.map(({ soort, moment, door }) => (
        <li key={`${moment} ${soort}`}>
          Op {momentText(moment, vandaag)} {DONE[soort]}, door {door}.
        </li>
      ))}
    </ul>
  );
}

/**
 * Tells who signs in what others did to their way in, until they say that they have read it: nobody gets in as somebody
 * else without a trace. What was read before stands under it, because somebody else may have read it in their place.
 */
export function OwnAccessNotice({ vandaag }: { readonly vandaag: string }) {
  const client = useQueryClient();
  const lines = useQuery(gebruikersQueries.eigenToegang()).data ?? [];
  const fresh = lines.filter(({ nieuw }) => nieuw);
  const before = lines.filter(({ nieuw }) => !nieuw);
  if (fresh.length === 0) return null;
  const done = async () => {
    try {
      await toegangCalls.gelezen();
      gebruikersVerouderd(client);
    } catch (cause) {
      showMessage({ soort: 'fout', tekst: leesFout(cause).tekst });
    }
  };
  return (
    <Dialog
      titel="Uw toegang is gewijzigd"
      onClose={() => void done()}
      onSubmit={() => void done()}
      knoppen={
        <Button appearance="primary" type="submit">
          Ik heb dit gelezen
        </Button>
      }
    >
      <AccessLines lines={fresh} vandaag={vandaag} />
      <p>
        Hebt u hier niet om gevraagd? Dan kan iemand anders onder uw naam hebben gewerkt. Kies meteen een
        andere wachtzin (onderin, bij uw naam) en meld het bij een andere beheerder of de functionaris voor
        gegevensbescherming. In het logboek staat wanneer uw naam is gebruikt.
      </p>
      {before.length === 0 ? null : (
        <>
          <p>Eerder, en toen al onder uw naam gelezen:</p>
          <AccessLines lines={before} vandaag={vandaag} />
        </>
      )}
    </Dialog>
  );
}
