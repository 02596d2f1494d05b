import { describe, expect, it } from 'vitest';
import {
  blader,
  columnsOf,
  periodeText,
  readDisplay,
  readKept,
  toDatum,
  writeDisplay,
  zoomBy,
} from './display.ts';

const VANDAAG = '2021-03-01';

describe('the view in the URL', () => {
  it('comes back as it was written, and leaves other parameters alone', () => {
    const vraag = new URLSearchParams(
      'bereik=gebied:1&zoom=maanden&van=2021-05-03&weken=26&rekenwijze=norm&volgorde=vrij&rijhoogte=dicht&organisatie=o1&zoek=jan',
    );
    const display = readDisplay(vraag);
    expect(writeDisplay(vraag, display).toString()).toBe(vraag.toString());
    expect(readDisplay(writeDisplay(new URLSearchParams(), display))).toEqual(display);
  });

  it('takes the usual value for what makes no sense', () => {
    const display = readDisplay(
      new URLSearchParams('zoom=eeuwen&van=gisteren&weken=7&rekenwijze=x&groeperen=y'),
    );
    expect(display).toEqual(readDisplay(new URLSearchParams()));
    expect(writeDisplay(new URLSearchParams(), display).toString()).toBe('');
  });

  it('shows 13 weeks around today', () => {
    const columns = columnsOf(readDisplay(new URLSearchParams()), VANDAAG);
    expect(columns).toHaveLength(13);
    expect(periodeText(columns, 'weken')).toBe('week 7 – 19, 2021');
  });

  it('pages with one week of overlap, and stays inside the dates there are', () => {
    const verder = blader(readDisplay(new URLSearchParams()), VANDAAG, 1);
    expect(periodeText(columnsOf(verder, VANDAAG), 'weken')).toBe('week 19 – 31, 2021');
    const begin = readDisplay(new URLSearchParams('van=1990-01-08'));
    expect(blader(begin, VANDAAG, -1)).toBe(begin);
  });

  it('does not move for a date that is on screen', () => {
    const display = readDisplay(new URLSearchParams());
    expect(toDatum(display, '2021-03-18', VANDAAG)).toBe(display);
    expect(toDatum(display, '2021-12-27', VANDAAG).van).toBe('2021-12-27');
  });

  it('names a period over the turn of the year', () => {
    const columns = columnsOf(readDisplay(new URLSearchParams('van=2026-12-21')), VANDAAG);
    expect(periodeText(columns, 'weken')).toBe('week 52, 2026 – 11, 2027');
  });
});

describe('the view that is kept over restarts', () => {
  const kept = {
    zoom: 'maanden',
    weken: 26,
    rekenwijze: 'norm',
    groeperen: 'organisatie',
    volgorde: 'vrij',
    rijhoogte: 'dicht',
  } as const;

  it('holds where the address says nothing, and an address goes before it', () => {
    expect(readDisplay(new URLSearchParams(), kept)).toMatchObject(kept);
    expect(readDisplay(new URLSearchParams('rekenwijze=week&zoom=weken'), kept)).toMatchObject({
      ...kept,
      ...{ rekenwijze: 'week', zoom: 'weken' },
    });
  });

  it('comes back as it was kept, and what makes no sense is as usual', () => {
    expect(readKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    const usual = {
      zoom: 'weken',
      weken: 13,
      rekenwijze: 'auto',
      groeperen: 'team',
      volgorde: 'naam',
      rijhoogte: 'gewoon',
    };
    expect(readKept({ zoom: 'eeuwen', weken: 7, rekenwijze: null, groeperen: 3 })).toEqual(usual);
    expect(readKept('norm')).toBeNull();
  });
});

describe('zooming by one step', () => {
  const at = (zoom: string) => readDisplay(new URLSearchParams(`zoom=${zoom}`));
  it('goes from weeks to months to quarters and back, and stays at the ends', () => {
    expect(zoomBy(at('weken'), 1).zoom).toBe('maanden');
    expect(zoomBy(at('maanden'), 1).zoom).toBe('kwartalen');
    expect(zoomBy(at('kwartalen'), 1).zoom).toBe('kwartalen');
    expect(zoomBy(at('maanden'), -1).zoom).toBe('weken');
    expect(zoomBy(at('weken'), -1).zoom).toBe('weken');
  });
});
