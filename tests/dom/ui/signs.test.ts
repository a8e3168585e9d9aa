import { expect, it } from 'vitest';
import { signsOf } from '../../../src/ui/warning/signs.ts';

it('keeps the order, one entry per signal, quotations without repeats or blanks', () => {
  const evidence = [
    { signal: 'b', quote: ' two ' },
    { signal: 'a', quote: '' },
    { signal: 'b', quote: 'two' },
    { signal: 'b', quote: '3' },
    { signal: 'b', quote: '4' },
    { signal: 'b', quote: '5' },
  ];
  expect(signsOf(evidence)).toEqual({
    signs: [
      { signal: 'b', quotes: ['two', '3', '4'] },
      { signal: 'a', quotes: [] },
    ],
    more: 0,
  });
});

it('lists the words of the offer only where a second sign is missing', () => {
  const [offer, a, b] = ['work-offer', 'a', 'b'].map((signal) => ({ signal, quote: signal }));
  const listed = (evidence: Parameters<typeof signsOf>[0]) =>
    signsOf(evidence).signs.map(({ signal }) => signal);
  expect(listed([a!, offer!])).toEqual(['a', 'work-offer']);
  expect(listed([a!, offer!, b!])).toEqual(['a', 'b']);
});
