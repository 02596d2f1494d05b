import { describe, expect, it } from 'vitest';
import { compareNaam, compareText } from './naam.ts';
import { foldLetters, searchNamen, zoekvorm } from './zoeknaam.ts';

describe('one key for a name, in any script', () => {
  it.each([
    ['Ayşe Proefyıldız', 'ayseproefyildiz'],
    ['İpek', 'ipek'],
    ['Łukasz Wróblproef', 'lukaszwroblproef'],
    ['Søren Ærø', 'sorenaero'],
    ['Đorđe', 'dorde'],
    ['Þórður', 'thordur'],
    ['Weiß', 'weiss'],
    ['WEISS', 'weiss'],
    ['Cœur', 'coeur'],
    ['ĳsbrand', 'ijsbrand'],
    ['Ａｎｎａ', 'anna'],
    ['Jean‑Luc O’Neil', 'jeanluconeil'],
    ['Олена Проєкт', 'оленапроєкт'],
    ['Δήμητρα', 'δημητρα'],
    ['ΔΉΜΗΤΡΑΣ', 'δημητρασ'],
    ['مُحَمَّد', 'محمد'],
    ['هدى', 'هدي'],
    ['שָׁלוֹם', 'שלום'],
    ['東京 太郎', '東京太郎'],
    ['김 민준', '김민준'],
    ['が', 'が'],
  ])('%s', (name, key) => {
    expect(zoekvorm(name)).toBe(key);
  });

  it('a name written in one piece or with loose accents is the same', () => {
    expect(zoekvorm('Zoe\u0308')).toBe(zoekvorm('Zo\u00eb'));
    expect(zoekvorm('가')).toBe(zoekvorm('\u1100\u1161'));
  });

  it('vowel signs tell names apart where a vowel is written with nothing else', () => {
    expect(zoekvorm('राम')).not.toBe(zoekvorm('रोम'));
    expect(zoekvorm('กิ')).not.toBe(zoekvorm('กา'));
  });

  it('is never empty for what holds anything, and never makes two names one', () => {
    const names = ['Олена', 'هدى', 'Δήμητρα', '李', '👩‍🔧', '★', '-', '…'];
    expect(names.map(zoekvorm)).not.toContain('');
    expect(new Set(names.map(zoekvorm)).size).toBe(names.length);
    expect(zoekvorm('  ')).toBe('');
  });

  it('searching finds them as people type', () => {
    const names = ['Proefyıldız', 'Łukasz', 'Δήμητρα', 'Олена'].map((naam) => ({
      id: naam,
      naam,
      soort: 'naam' as const,
    }));
    const found = (text: string) => searchNamen(names, text).map(({ id }) => id);
    expect(found('yildiz')).toEqual(['Proefyıldız']);
    expect(found('LUKASZ')).toEqual(['Łukasz']);
    expect(found('δημητρα')).toEqual(['Δήμητρα']);
    expect(found('олена')).toEqual(['Олена']);
    expect(foldLetters('Wróbl, Łukasz')).toContain('lukasz');
  });
});

describe('sorting', () => {
  it('puts a letter where people look for it', () => {
    expect(['Zeta', 'Łukasz', 'Maat', 'Laan', 'ÖZ', 'Oud', 'Şahin', 'Smit', 'Sap'].sort(compareText)).toEqual(
      ['Laan', 'Łukasz', 'Maat', 'Oud', 'ÖZ', 'Şahin', 'Sap', 'Smit', 'Zeta'],
    );
  });

  it('keeps names in other scripts apart and in their own order', () => {
    const name = (achternaam: string) => ({ voornaam: '', tussenvoegsel: '', achternaam });
    const sorted = ['Яна', 'Анна', 'Ωμέγα', 'Άλφα', 'Bo'].map(name).sort(compareNaam);
    expect(sorted.map(({ achternaam }) => achternaam)).toEqual(['Bo', 'Άλφα', 'Ωμέγα', 'Анна', 'Яна']);
  });
});
