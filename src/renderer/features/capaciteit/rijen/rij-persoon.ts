import type { InzetRij, VacatureRij, VrijeRij } from '../../../../shared/domain/planbord/types.ts';
import { DOELEN, VACATURE_STATUSSEN } from '../../../../shared/domain/planning/lijsten.ts';
import { type Skj, skjErnst, skjTekst } from '../../../../shared/domain/registratie/skj.ts';
import { urenTekst } from '../../../../shared/domain/tekst/getal.ts';
import { datumNl, totEnMetNl } from '../../../../shared/domain/tijd/datum.ts';
import type { CelBeeld } from '../../../components/grid/grid-types.ts';
import { inzetBeeld, LEEG_BEELD, tekstBeeld } from './beelden.ts';
import type { BordRij } from './bord-types.ts';
import type { PersoonInfo } from './opzoek.ts';
import { maakRij, naamBeeld, type RijKader } from './rij-basis.ts';

/** 'SKJ geldig t/m 30-11-2027'; nothing for who needs none. */
export function skjRegel(skj: Skj): string {
  return skj.soort === 'niet-nodig' ? '' : `SKJ ${skjTekst(skj)}`;
}

const SKJ_BEELD = {
  goed: { tekst: '✓', klasse: 'grid-cel--midden bord-skj' },
  'let-op': { tekst: '✓!', klasse: 'grid-cel--midden bord-skj bord-skj--let-op' },
  fout: { tekst: '✗', klasse: 'grid-cel--midden bord-skj bord-skj--fout' },
} as const;

function skjBeeld(skj: Skj): CelBeeld {
  if (skj.soort === 'niet-nodig') return LEEG_BEELD;
  const tip = skjRegel(skj);
  return { ...SKJ_BEELD[skjErnst(skj)], tip, spraak: tip };
}

function persoonDelen(info: PersoonInfo): Pick<BordRij, 'specialisme' | 'uren' | 'skj'> {
  return {
    specialisme: tekstBeeld(info.hoofdspecialisme, 'grid-cel--links bord-zacht', info.hoofdspecialisme),
    uren:
      info.contractMinuten === null
        ? {
            tekst: '–',
            klasse: 'bord-zacht',
            tip: 'Geen detachering op de peildatum',
            spraak: 'geen contracturen op de peildatum',
          }
        : {
            tekst: urenTekst(info.contractMinuten),
            klasse: '',
            tip: `Contracturen per week · ${info.werkdagen}`,
            spraak: '',
          },
    skj: skjBeeld(info.skj),
  };
}

function persoonTip(info: PersoonInfo): string {
  return [
    info.naam,
    info.organisatie,
    info.functie,
    info.hoofdspecialisme,
    skjRegel(info.skj),
    info.detacheringTot === null ? '' : `Detachering ${totEnMetNl(info.detacheringTot)}`,
  ]
    .filter((deel) => deel !== '')
    .join('\n');
}

function merkenCel(kader: RijKader, rij: InzetRij | VrijeRij): (kolom: number) => CelBeeld {
  return (kolom) => {
    const periode = kader.kolommen[kolom];
    if (!periode) return LEEG_BEELD;
    const { sessie } = kader;
    return inzetBeeld({
      minuten: rij.cellen[kolom] ?? 0,
      merk: rij.merken[kolom] ?? null,
      gewijzigd:
        rij.soort === 'inzet' &&
        periode.maandagen.some((maandag) => sessie.isGewijzigd(rij.sleutel, maandag)),
      gemiddeld: periode.maandagen.length > 1,
    });
  };
}

/** Hours of a person in a team for one doel; a doel other than casuïstiek stands where the specialism would. */
export function inzetRij(
  kader: RijKader,
  rij: InzetRij,
  niveau: number,
  tweede: 'organisatie' | 'team',
): BordRij {
  const id = `inzet:${rij.sleutel}`;
  return kader.geheugen.rij(id, [kader.opzoek, kader.kolommen, rij, niveau, tweede], () => {
    const info = kader.opzoek.persoon(rij.medewerkerId, rij.organisatieId);
    const team = kader.opzoek.teams.get(rij.teamId)?.naam ?? '';
    const doel = DOELEN.labels[rij.doel].toLowerCase();
    const extra = rij.doel === 'casuistiek' ? '' : `, ${doel}`;
    const tweedeTekst = tweede === 'team' ? team : info.organisatie;
    return maakRij({
      id,
      niveau,
      kiesbaar: true,
      inhoud: { soort: 'inzet', rij },
      teamId: rij.teamId,
      naam: naamBeeld(info.naam, [], `${info.naam}${extra}, ${team}`, persoonTip(info)),
      omschrijving: `${info.naam}${extra} in ${team}`,
      organisatie: tekstBeeld(tweedeTekst, 'grid-cel--links bord-zacht', tweedeTekst),
      ...persoonDelen(info),
      ...(rij.doel === 'casuistiek'
        ? {}
        : { specialisme: tekstBeeld(doel, 'grid-cel--links bord-doel', `Inzet voor ${doel}`) }),
      cel: merkenCel(kader, rij),
    });
  });
}

/** Contract hours of a person that are in no team. */
export function vrijeRij(kader: RijKader, rij: VrijeRij, niveau: number): BordRij {
  const id = `vrij:${rij.sleutel}`;
  return kader.geheugen.rij(id, [kader.opzoek, kader.kolommen, rij, niveau], () => {
    const info = kader.opzoek.persoon(rij.medewerkerId, rij.organisatieId);
    return maakRij({
      id,
      niveau,
      klasse: 'bord-rij bord-vrij',
      inhoud: { soort: 'vrij', rij },
      naam: naamBeeld(info.naam, [], `${info.naam}, niet ingezet`, persoonTip(info)),
      omschrijving: `${info.naam}, niet ingezet`,
      organisatie: tekstBeeld(info.organisatie, 'grid-cel--links bord-zacht', info.organisatie),
      ...persoonDelen(info),
      cel: merkenCel(kader, rij),
    });
  });
}

/** An open position: shown with its hours, never part of a total. */
export function vacatureRij(kader: RijKader, rij: VacatureRij, niveau: number): BordRij {
  const id = `vacature:${rij.vacatureId}`;
  return kader.geheugen.rij(id, [kader.opzoek, kader.kolommen, rij, niveau], () => {
    const { opzoek } = kader;
    const vacature = opzoek.vacatures.get(rij.vacatureId);
    const functie = vacature ? (opzoek.functies.get(vacature.functieId)?.naam ?? '') : '';
    const specialisme = vacature?.specialismeId
      ? (opzoek.specialismen.get(vacature.specialismeId)?.naam ?? '')
      : '';
    const organisatie = vacature?.organisatieId
      ? (opzoek.organisaties.get(vacature.organisatieId)?.naam ?? '')
      : '';
    const naam = `Vacature ${specialisme === '' ? functie : specialisme}`;
    const uitleg = vacature
      ? `${VACATURE_STATUSSEN.labels[vacature.status]}, gewenste start ${datumNl(vacature.gewensteStart)}. Telt niet mee in de cijfers.`
      : '';
    return maakRij({
      id,
      niveau,
      klasse: 'bord-rij bord-vacature',
      inhoud: { soort: 'vacature', rij },
      teamId: rij.teamId,
      naam: naamBeeld(`▫ ${naam}`, [], `${naam}, ${uitleg}`, `${naam}\n${functie}\n${uitleg}`),
      omschrijving: naam,
      organisatie: tekstBeeld(organisatie, 'grid-cel--links bord-zacht', organisatie),
      specialisme: tekstBeeld(specialisme, 'grid-cel--links bord-zacht', specialisme),
      uren: vacature
        ? {
            tekst: urenTekst(vacature.minutenPerWeek),
            klasse: 'bord-zacht',
            tip: 'Uren van de vacature',
            spraak: '',
          }
        : LEEG_BEELD,
      cel: (kolom) => {
        const minuten = rij.cellen[kolom] ?? 0;
        return minuten === 0
          ? LEEG_BEELD
          : {
              tekst: urenTekst(minuten),
              klasse: 'bord-zacht',
              tip: uitleg,
              spraak: `${urenTekst(minuten)} uur vacature`,
            };
      },
    });
  });
}
