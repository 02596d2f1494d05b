import type { KlachtRegeling } from '../../../../shared/domain/klacht/basis/lists.ts';
import { regelingWaarschuwingen } from '../../../../shared/domain/klacht/basis/regeling.ts';
import { Notice } from '../../../components/toestand.tsx';
import { Artikel } from './termijn.tsx';

/** What another regime than the Awb asks, where it is chosen. */
export function RegelingUitleg({ regeling }: { readonly regeling: KlachtRegeling }) {
  return regelingWaarschuwingen(regeling).map(({ code, melding, artikel }) => (
    <Notice key={code} soort="uitleg">
      {melding} <Artikel zin={melding} artikel={artikel} />
    </Notice>
  ));
}
