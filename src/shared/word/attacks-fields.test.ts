import { describe, expect, it } from 'vitest';
import { field, wordWith } from '../../../tests/support/word.ts';
import { wordRefusal } from './word.ts';

/** Fields made to be taken for harmless ones: Word would read another instruction in them than the one that stands there. */

const run = (inner: string) => `<w:r>${inner}</w:r>`;
const begin = run('<w:fldChar w:fldCharType="begin"/>');
const separate = run('<w:fldChar w:fldCharType="separate"/>');
const end = run('<w:fldChar w:fldCharType="end"/>');
const instruction = (text: string) => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`);
const p = (...runs: readonly string[]) => wordWith(`<w:p>${runs.join('')}</w:p>`);

describe('fields', () => {
  it.each([
    [
      'a harmless one under another attribute',
      p('<w:fldSimple xmlns:x="urn:x" w:instr="DDE cmd" x:instr="PAGE"/>'),
    ],
    ['a harmless one before it', p('<w:fldSimple xmlns:x="urn:x" x:instr="PAGE" w:instr="DDE cmd"/>')],
    ['one without an instruction', p('<w:fldSimple/>')],
    ['one in another namespace', p('<x:fldSimple xmlns:x="urn:x" x:instr="PAGE"/>')],
    ['one in small letters', p('<w:fldsimple w:instr="PAGE"/>')],
    [
      'a name that a field before it makes',
      p(begin, field('TITLE').replaceAll(/<\/?w:p>/gu, ''), instruction(' PAGE'), separate, end),
    ],
    [
      'a name that a field after it ends',
      p(begin, instruction('REF'), field('TITLE').replaceAll(/<\/?w:p>/gu, ''), separate, end),
    ],
    [
      'a simple field in an instruction',
      p(begin, '<w:fldSimple w:instr="TITLE"/>', instruction('PAGE'), separate, end),
    ],
    [
      'text that is no instruction in it',
      p(begin, run('<w:t>DDE cmd </w:t>'), instruction('PAGE'), separate, end),
    ],
    [
      'a sign in it',
      p(begin, run('<w:sym w:font="Symbol" w:char="F044"/>'), instruction('PAGE'), separate, end),
    ],
    ['a tab in it', p(begin, run('<w:tab/>'), instruction('PAGE'), separate, end)],
    [
      'text of a removal',
      p(
        begin,
        `<w:del w:id="1" w:author="a">${run('<w:delInstrText>PAGE </w:delInstrText>')}</w:del>`,
        instruction('DDE cmd'),
        separate,
        end,
      ),
    ],
    [
      'text of an addition',
      p(
        begin,
        `<w:ins w:id="1" w:author="a">${instruction('PAGE ')}</w:ins>`,
        instruction('DDE cmd'),
        separate,
        end,
      ),
    ],
    [
      'a choice of Word',
      p(
        begin,
        `<mc:AlternateContent><mc:Choice Requires="w99">${instruction('PAGE ')}</mc:Choice><mc:Fallback/></mc:AlternateContent>`,
        instruction('DDE cmd'),
        separate,
        end,
      ),
    ],
    [
      'a begin in a choice of Word',
      p(
        `<mc:AlternateContent><mc:Choice Requires="w99">${begin}</mc:Choice></mc:AlternateContent>`,
        instruction('PAGE'),
        separate,
        end,
      ),
    ],
    [
      'an end in a choice of Word',
      p(
        begin,
        instruction('PAGE'),
        separate,
        `<mc:AlternateContent><mc:Choice Requires="w99">${end}</mc:Choice></mc:AlternateContent>`,
      ),
    ],
    [
      'a piece in what Word passes over',
      p(`<x:weg xmlns:x="urn:x">${begin}${instruction('PAGE')}${separate}${end}</x:weg>`),
    ],
    [
      'a begin that is none',
      p(begin, '<x:fldChar xmlns:x="urn:x" x:fldCharType="end"/>', instruction('PAGE DDE'), separate, end),
    ],
    [
      'a kind of sign twice',
      p(
        run('<w:fldChar xmlns:x="urn:x" w:fldCharType="begin" x:fldCharType="end"/>'),
        instruction('PAGE'),
        separate,
        end,
      ),
    ],
    [
      'a kind of sign that there is not',
      p(run('<w:fldChar w:fldCharType="Begin"/>'), instruction('PAGE'), separate, end),
    ],
    ['no kind of sign', p(run('<w:fldChar/>'), instruction('PAGE'))],
    ['an end too many', p(begin, instruction('PAGE'), separate, end, end)],
    ['no end', p(begin, instruction('PAGE'), separate)],
    ['a second result', p(begin, instruction('PAGE'), separate, separate, end)],
    ['an instruction in its result', p(begin, instruction('PAGE'), separate, instruction('PAGE'), end)],
    [
      'an element in an instruction',
      p(begin, run('<w:instrText>PA<w:t>DDE</w:t>GE</w:instrText>'), separate, end),
    ],
    ['an instruction in how it looks', p(begin, run(`<w:rPr>${instruction('PAGE')}</w:rPr>`), separate, end)],
    [
      'another paragraph',
      wordWith(`<w:p>${begin}${instruction('PAGE')}</w:p><w:p>${instruction('DDE')}${separate}${end}</w:p>`),
    ],
    [
      'data that nobody sees',
      p(
        run('<w:fldChar w:fldCharType="begin"><w:fldData>AAAA</w:fldData></w:fldChar>'),
        instruction('PAGE'),
        separate,
        end,
      ),
    ],
    [
      'a macro at its begin',
      p(
        run('<w:fldChar w:fldCharType="begin"><w:ffData><w:entryMacro w:val="a"/></w:ffData></w:fldChar>'),
        instruction('FORMTEXT'),
        separate,
        end,
      ),
    ],
    ['a comment in its name', p(begin, instruction('DD<!-- -->E cmd'), separate, end)],
    ['CDATA in its name', p(begin, instruction('D<![CDATA[D]]>E cmd'), separate, end)],
    ['a program between in its name', p(begin, instruction('D<?a b?>DE cmd'), separate, end)],
    ['an entity of its own', p(begin, instruction('&dde; cmd'), separate, end)],
    ['a name in quotes', p(begin, instruction('"DDE" cmd'), separate, end)],
    ['a sum', p(begin, instruction('= 1 + 1'), separate, end)],
    ['a choice of its own', p(begin, instruction('IF 1 = 1 "a"'), separate, end)],
    [
      'a link with a share behind it',
      p(begin, instruction('HYPERLINK "https://goed.example" "\\\\kwaad\\a"'), separate, end),
    ],
    [
      'a link to a share in it',
      p(begin, instruction('HYPERLINK "https://goed.example\\\\kwaad"'), separate, end),
    ],
    [
      'a link with a name that is made',
      p(begin, instruction('HYPERLINK '), field('TITLE').replaceAll(/<\/?w:p>/gu, ''), separate, end),
    ],
  ])('with %s', (_what, bytes) => {
    expect(wordRefusal(bytes)).not.toBeNull();
  });

  it.each([
    [
      'a form',
      p(
        run(
          '<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="a"/><w:enabled/></w:ffData></w:fldChar>',
        ),
        instruction('FORMTEXT'),
        separate,
        run('<w:t>x</w:t>'),
        end,
      ),
    ],
    [
      'how each run looks',
      p(begin, run('<w:rPr><w:b/></w:rPr><w:instrText>PAGE</w:instrText>'), separate, end),
    ],
    [
      'a field in its result',
      p(begin, instruction('TOC \\o'), separate, field('PAGEREF a').replaceAll(/<\/?w:p>/gu, ''), end),
    ],
    ['no result', p(begin, instruction(' PAGE '), end)],
    [
      'a whole change around it',
      p(`<w:ins w:id="1" w:author="a">${begin}${instruction('PAGE')}${separate}${end}</w:ins>`),
    ],
    [
      'a whole choice around it',
      p(
        `<mc:AlternateContent><mc:Choice Requires="wps">${begin}${instruction('PAGE')}${separate}${end}</mc:Choice></mc:AlternateContent>`,
      ),
    ],
  ])('may have %s', (_what, bytes) => {
    expect(wordRefusal(bytes)).toBeNull();
  });
});
