/** A mark of a drawing with all that is seen of it: how it looks, and its numbers in user units. */
export interface SeenMark {
  /** Its form, class, effective colours and strokes; of a text its lines, size, weight and anchor. */
  readonly look: string
  readonly numbers: readonly number[]
}

interface SeenDrawing {
  /** In painting order. */
  readonly marks: readonly SeenMark[]
  /** Those of one look in painting order. */
  readonly texts: readonly SeenMark[]
}

type Attributes = Readonly<Record<string, string>>

/** What a drawing shows, however its attributes are shared out among groups and its places written. */
export function seenMarks(svg: Element): SeenDrawing {
  const [marks, texts]: [SeenMark[], SeenMark[]] = [[], []]
  const visit = (element: Element, inherited: Attributes) => {
    const own = { ...inherited, ...Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])) }
    if (element.tagName === 'text') texts.push(textOf(element, own))
    else if (/^(rect|circle|path)$/.test(element.tagName)) marks.push(markOf(element, own))
    else if (!/^(style|title|desc)$/.test(element.tagName)) for (const child of element.children) visit(child, own)
  }
  visit(svg, {})
  return { marks, texts: texts.toSorted((a, b) => (a.look < b.look ? -1 : Number(a.look > b.look))) }
}

function markOf({ tagName, attributes }: Element, own: Attributes): SeenMark {
  const outline = own['stroke'] === undefined || own['stroke'] === 'none' ? '' : outlineOf(own)
  const path = attributes.getNamedItem('d')?.value ?? ''
  const form = path.replace(/-?[\d.]+/g, '·')
  const places = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'transform'].flatMap((name) =>
    numbersIn(attributes.getNamedItem(name)?.value ?? ''),
  )
  return {
    look: [tagName, own['class'], own['fill'], outline, form].join(' '),
    numbers: [...places, ...numbersIn(path)],
  }
}

const outlineOf = (own: Attributes) =>
  [
    own['stroke'],
    own['stroke-width'] ?? '1',
    own['stroke-linecap'] ?? 'butt',
    own['stroke-linejoin'] ?? 'miter',
    own['stroke-dasharray'] ?? 'whole',
  ].join(' ')

/** Each line of a text with the place of its anchor on the baseline. */
function textOf(element: Element, own: Attributes): SeenMark {
  const size = Number(own['font-size'])
  const length = (text: string | null) => (text?.endsWith('em') ? Number(text.slice(0, -2)) * size : Number(text ?? 0))
  const [left = 0, top = 0] = numbersIn(element.getAttribute('transform') ?? '')
  let [x, y] = [length(element.getAttribute('x')), length(element.getAttribute('y'))]
  const lines = element.children.length === 0 ? [element] : [...element.children]
  const numbers: number[] = []
  for (const line of lines) {
    x = line.hasAttribute('x') ? length(line.getAttribute('x')) : x
    y = (line.hasAttribute('y') ? length(line.getAttribute('y')) : y) + length(line.getAttribute('dy'))
    numbers.push(left + x, top + y)
  }
  const look = [own['class'], own['fill'], own['font-size'], own['font-weight'] ?? '400', own['text-anchor'] ?? 'start']
  return { look: [...look, ...lines.map(({ textContent }) => textContent)].join(' '), numbers }
}

const numbersIn = (text: string): readonly number[] => [...text.matchAll(/-?[\d.]+(?:e[-+]?\d+)?/g)].map(Number)
