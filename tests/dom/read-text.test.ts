import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT, readText } from '../../src/page/read-text.ts';

function parse(html: string): Element {
  return new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body;
}

function read(html: string): string {
  return readText([parse(html)]);
}

describe('reads what is seen', () => {
  it.each([
    ['blocks as lines', '<div>one</div><div><p>two</p>three</div>', 'one\ntwo\nthree'],
    ['inline elements as running text', 'Call <b>n</b>o<a href="#">w</a>', 'Call now'],
    ['a break as a break', 'one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['an empty line between lines', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['no more than one empty line', 'a<br><br><br><br><br>b', 'a\n\nb'],
    ['cells apart', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['lists as lines', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>', 'a\nb\nc'],
    ['runs of spaces as one', 'a  \t b', 'a b'],
    ['source code as spaces', '<p>\n   one\n   two </p>\n  <p>\n  three</p>', 'one two\nthree'],
    [
      'breaks of a chat as breaks',
      '<span><span>a\n</span><span>\n</span><span>b</span></span>',
      'a\n\nb',
    ],
    ['a chat text with breaks', '<span>a\nb\r\nc</span>', 'a\nb\nc'],
    ['emoji that are pictures', 'Hi<img alt="🇵🇰"><img alt="👩‍👩‍👧‍👦">!', 'Hi🇵🇰👩‍👩‍👧‍👦!'],
    ['a keycap that is a picture', '<img alt="1️⃣"> first', '1️⃣ first'],
    ['a real quotation', '<blockquote>They said no.</blockquote>', 'They said no.'],
    [
      'a translated post',
      '<blockquote class="html-blockquote">Facebook is hiring</blockquote>',
      'Facebook is hiring',
    ],
    ['what is said to be shown', '<p aria-hidden="false">yes</p>', 'yes'],
    ['Urdu as it stands', '<p dir="rtl">کمبوڈیا میں</p>', 'کمبوڈیا میں'],
  ])('%s', (_name, html, text) => {
    expect(read(html)).toBe(text);
  });

  it('keeps invisible characters, which core deals with', () => {
    const text = 'Ca\u200Bm\u034Fbo\u200Ddia\u2060 \u202Ejobs\u202C \uFEFFx\u00A0y';
    expect(read(text)).toBe(text);
  });
});

describe('passes over', () => {
  it.each([
    ['scripts', '<script>x</script><style>x</style><noscript>x</noscript>'],
    ['templates and drawings', '<template>x</template><svg><title>x</title><text>x</text></svg>'],
    ['what is hidden', '<p hidden>x</p><p aria-hidden="true">x</p>'],
    [
      'what is not displayed',
      '<p style="color:red;display:none">x</p><p style="display: none;">x</p>',
    ],
    [
      'controls',
      '<div role="button">See more</div><button>x</button><select><option>x</option></select>',
    ],
    [
      'what the user is typing',
      '<div contenteditable="true">x</div><p role="textbox">x</p><textarea>x</textarea>',
    ],
    [
      'false quotations',
      '<blockquote class="html-blockquote"><span dir="auto">Facebook</span></blockquote>',
    ],
    ['pictures that are no emoji', '<img alt="May be an image of 2 people"><img alt="">'],
    ['comments of the source', '<!-- x -->'],
    ['an empty warning of ours', '<div></div>'],
  ])('%s', (_name, html) => {
    expect(read(`<p>one</p>${html}<p>two</p>`)).toBe('one\ntwo');
  });

  it('decoy containers, whatever is in them', () => {
    const marks = Array.from({ length: 20 }, (_, index) => `data-${index}="${index}"`).join(' ');
    expect(read(`a<div ${marks}><span>0300 0001122</span></div>`)).toBe('a');
  });

  it('shuffled labels, whose digits would join into a phone', () => {
    const letters = [...'etSn03001122f7'].map((letter) => `<span>${letter}</span>`).join('');
    expect(read(`<p>a</p><span>${letters}</span>`)).toBe('a');
  });

  it('nothing of a short word in single letters, nor of a row of emoji or blank lines', () => {
    const spans = (list: string[]) => list.map((part) => `<span>${part}</span>`).join('');
    expect(read(spans([...'VISA']))).toBe('VISA');
    expect(read(spans(Array(12).fill('<img alt="🔥">')))).toBe('🔥'.repeat(12));
    expect(read(`<b>${spans(['a\n', ...Array(12).fill('\n'), 'b'])}</b>`)).toBe('a\n\nb');
  });

  it('nothing beside a button in the middle of a sentence', () => {
    expect(read('Listen <div role="button">Play</div> to this.')).toBe('Listen to this.');
  });

  it('everything when the root itself is not seen', () => {
    expect(readText([parse('<p hidden>x</p>').firstElementChild as Element])).toBe('');
  });
});

describe('roots and alt texts', () => {
  it('puts each on its own line, alt texts last', () => {
    const [a, b] = parse('<span>one</span><span>two</span>').children;
    expect(readText([a, b] as Element[], ['HIRING NOW', 'call'])).toBe(
      'one\ntwo\nHIRING NOW\ncall',
    );
  });

  it('reads alt texts alone, and nothing from nothing', () => {
    expect(readText([], [' HIRING '])).toBe('HIRING');
    expect(readText([])).toBe('');
  });

  it('does not read beyond its root', () => {
    expect(readText([parse('<p>a</p><p>b</p>').firstElementChild as Element])).toBe('a');
  });
});

describe('bounds', () => {
  it('reads no more than its cap, and no half of a character', () => {
    const text = readText([parse(`a${'😀'.repeat(MAX_TEXT)}`)]);
    expect(text.length).toBe(MAX_TEXT - 1);
    expect(text.endsWith('😀')).toBe(true);
  });

  it('reads a full text where spaces were a quarter of the source', () => {
    expect(read('word   '.repeat(4000))).toHaveLength(MAX_TEXT);
  });

  it('bears any depth', () => {
    const doc = new DOMParser().parseFromString('<body></body>', 'text/html');
    let deep: Element = doc.body;
    for (let level = 0; level < 20_000; level += 1) {
      const child = doc.createElement('span');
      deep.append(child);
      deep = child;
    }
    deep.append('deep');
    expect(readText([doc.body])).toBe('deep');
  });

  property.prop([fc.array(fc.string())])('gives any text back, spaces apart', (parts) => {
    const root = parse('');
    for (const part of parts) root.append(part);
    const bare = (text: string) => text.replace(/[ \t\n\r\f\v]+/g, '');
    expect(bare(readText([root]))).toBe(bare(parts.join('').trim()));
  });
});
