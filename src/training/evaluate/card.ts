import type { Section } from './section.ts';

const START = '<!-- evaluate:start -->';
const END = '<!-- evaluate:end -->';

/** The generated part as Markdown: an introduction, and a heading a section. */
export function generated(introduction: string, sections: readonly Section[]): string {
  const parts = sections.map(({ title, body, missing }) =>
    [`### ${title}`, body, ...missing.map((line) => `Not measured: ${line}`)].join('\n\n'),
  );
  return [introduction, ...parts].join('\n\n');
}

/** The card with its generated part replaced. Throws when the markers are not there, in order, once. */
export function withGenerated(card: string, text: string): string {
  const { before, after } = split(card);
  return `${before}${START}\n${text}\n${END}${after}`;
}

/** Titles of sections whose text the card does not hold as measured. */
export function differing(card: string, sections: readonly Section[]): string[] {
  const held = split(card).inside;
  return sections
    .filter(({ title, body }) => !held.includes(`### ${title}\n\n${body}\n`))
    .map(({ title }) => title);
}

function split(card: string): { before: string; inside: string; after: string } {
  const [start, end] = [card.indexOf(START), card.indexOf(END)];
  const once = card.lastIndexOf(START) === start && card.lastIndexOf(END) === end;
  if (start < 0 || end < start || !once)
    throw new Error(`The model card needs ${START} and ${END}, once each and in this order.`);
  return {
    before: card.slice(0, start),
    inside: card.slice(start + START.length, end),
    after: card.slice(end + END.length),
  };
}
