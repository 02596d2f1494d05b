import { useQueryClient } from '@tanstack/react-query';
import type { Vernietigingslijst } from '../../../../shared/contract/klachten/vernietiging.ts';
import { countText } from '../../../../shared/domain/tekst/number.ts';
import { VernietigingslijstView } from '../../../parts/vernietiging/vernietigingslijst-view.tsx';
import { omvangText } from './omvang-text.ts';
import { forgetAll, refresh, vernietigingQueries, vernietigLijst } from './vernietiging.queries.ts';

type Props = { readonly lijst: Vernietigingslijst };

/** One list of complaints, with what may be done with it now. */
export function List({ lijst }: Props) {
  const client = useQueryClient();
  return (
    <VernietigingslijstView
      lijst={lijst}
      subject={{
        aantal: countText(lijst.klachten.length, 'klacht', 'klachten'),
        heading: 'Klachten op deze lijst',
        regels: lijst.klachten.map(({ klachtId, nummer, grond }) => ({ key: klachtId, naam: nummer, grond })),
        gevolg:
          'De gegevens van deze klachten verdwijnen uit de administratie, de documenten, de geschiedenis en de back-ups. Alleen de cijfers en deze verklaring blijven. Een kopie die iemand zelf ergens anders heeft bewaard (Kopie maken naar…) verandert niet: verwijder die zelf.',
        approve: vernietigingQueries.keurGoed,
        withdraw: vernietigingQueries.trekIn,
        destroy: async (id) => omvangText(await vernietigLijst({ id, begrepen: true })),
        onChange: () => refresh(client),
        onDestroyed: () => forgetAll(client),
      }}
    />
  );
}
