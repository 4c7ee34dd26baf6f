const PIECE = /<(\/?)([a-zA-Z]+)((?: [a-zA-Z:-]+="[^"<>]*")*)(\/?)>|([^<>]+)/gy;
const STRAY = /&(?!(?:amp|lt|gt|quot|#\d+);)/;

/** An element of a document, with its attributes as they are written. */
interface Element {
  readonly name: string;
  readonly attributes: string;
  /** The text directly inside, unescaped. */
  text: string;
}

/** Reads the elements of an XML document without declarations or comments; throws where it is not well-formed. */
export function readXml(document: string): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  let end = 0;
  for (const [piece, closing, name = '', attributes = '', empty, text] of document.matchAll(PIECE)) {
    if (STRAY.test(piece)) throw new Error(`a stray & in ${piece}`);
    end += piece.length;
    if (text !== undefined) addText(open.at(-1), text);
    else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
    } else {
      refuseRepeats(attributes);
      const element = { name, attributes, text: '' };
      elements.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  if (end !== document.length) throw new Error(`no markup: ${document.slice(end, end + 80)}`);
  if (open.length > 0) throw new Error(`<${open[0]?.name}> is not closed`);
  return elements;
}

function addText(element: Element | undefined, text: string): void {
  if (element) element.text += plainText(text);
  else if (text.trim() !== '') throw new Error('text outside the document');
}

function refuseRepeats(attributes: string): void {
  const names = [...attributes.matchAll(/ ([a-zA-Z:-]+)=/g)].map(([, name]) => name);
  if (new Set(names).size !== names.length) throw new Error(`an attribute twice: ${attributes}`);
}

function plainText(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
