import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments.ts';

const read = (...argv: string[]) => parseArguments(argv, '/werk');

describe('parseArguments', () => {
  it('opens a window unless asked otherwise', () => {
    expect(read()).toEqual({ soort: 'venster', demo: false });
    expect(read('.', '--no-sandbox', '--demo')).toEqual({ soort: 'venster', demo: true });
  });

  it('reads a print run with all its parts, in both ways of writing', () => {
    const expected = {
      soort: 'afdruk',
      demo: true,
      map: '/werk/uit',
      rapport: 'teamoverzicht',
      peildatum: '2021-03-01',
    };
    expect(
      read('--demo', '--afdruk', 'uit', '--rapport', 'teamoverzicht', '--peildatum', '2021-03-01'),
    ).toEqual(expected);
    expect(read('--demo', '--afdruk=uit', '--rapport=teamoverzicht', '--peildatum=01-03-2021')).toEqual(
      expected,
    );
    expect(read('--afdruk', 'uit', '--peildatum', '1-3-2021')).toMatchObject({ peildatum: '2021-03-01' });
    expect(read('--afdruk=/elders/a=b')).toMatchObject({ map: '/elders/a=b' });
    expect(read('--afdruk', '/elders')).toMatchObject({ map: '/elders', rapport: null, peildatum: null });
  });

  it.each([
    [['--afdruk'], /map/],
    [['--afdruk', '--demo'], /map/],
    [['--afdruk', 'uit', '--rapport', 'plattegrond'], /gebiedsoverzicht, teamoverzicht/],
    [['--afdruk', 'uit', '--peildatum', '2021-02-30'], /peildatum/],
    [['--afdruk', 'uit', '--peildatum', 'gisteren'], /peildatum/],
  ])('says what is wrong with %j', (argv, message) => {
    const parsed = read(...argv);
    expect(parsed).toMatchObject({ soort: 'fout', melding: expect.stringMatching(message) });
  });
});
