/** Arabic letters only: the spaces and digits of other fonts are wider, and easier to read. */
const LETTERS = 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC';

let loading: Promise<string> | undefined;

/** Pages can list the fonts of a document; the name must say nothing about us. */
function neutralName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(letters, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

/**
 * Makes Nastaliq available to this page, once, and answers with its family name. `@font-face` is
 * ignored inside shadow roots, and the page must not reach our files, so the bytes are handed in.
 * @param bytes a font file; the background sends it.
 */
export function loadNastaliq(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  loading ??= (async () => {
    // One weight for all: a made-up bold of Nastaliq is smeared.
    const face = new FontFace(neutralName(), bytes, { weight: '100 900', unicodeRange: LETTERS });
    document.fonts.add(await face.load());
    return face.family;
  })().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
