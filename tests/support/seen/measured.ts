import type { Box, SeenFigure, SeenMark, SeenPage, SeenSwatch, SeenText } from './seen-page.ts'

/**
 * Everything about a page's figures that a reader's eye meets, with their tables opened: run within the page, so it calls nothing from
 * outside itself.
 */
export function measured(): SeenPage {
  const boxOf = ({ left, right, top, bottom }: DOMRect): Box => ({
    left: left + scrollX,
    right: right + scrollX,
    top: top + scrollY,
    bottom: bottom + scrollY,
  })
  const isShown = (rect: DOMRect) => rect.width > 0 && rect.height > 0
  const clear = /^(?:none|transparent|rgba\(.*, 0\))$/

  const grounds = new Map<Element, string>()

  function groundOf(element: Element): string {
    const known = grounds.get(element)
    if (known !== undefined) return known
    const { backgroundColor } = getComputedStyle(element)
    const above = element.parentElement
    const ground = !clear.test(backgroundColor)
      ? backgroundColor
      : above === null
        ? systemColour('Canvas')
        : groundOf(above)
    grounds.set(element, ground)
    return ground
  }

  function systemColour(name: string): string {
    const probe = document.body.appendChild(document.createElement('span'))
    probe.style.setProperty('color', name)
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  }

  function coloursOf(paint: string, opacity: string): readonly string[] {
    const pattern = /url\("?#([^")]+)"?\)/.exec(paint)?.[1]
    if (pattern === undefined) return clear.test(paint) || Number(opacity) === 0 ? [] : [paint]
    return [...(document.getElementById(pattern)?.querySelectorAll('*') ?? [])].flatMap((part) => {
      const { fill, stroke, fillOpacity, strokeOpacity } = getComputedStyle(part)
      return [...coloursOf(fill, fillOpacity), ...coloursOf(stroke, strokeOpacity)]
    })
  }

  function markOf(element: SVGGeometryElement, order: number): SeenMark {
    const style = getComputedStyle(element)
    const matrix = element.getScreenCTM() ?? new DOMMatrix()
    const { x, y, width, height } = element.getBBox()
    const moved = (x: number, y: number) => {
      const point = new DOMPoint(x, y).matrixTransform(matrix)
      return [point.x + scrollX, point.y + scrollY] as const
    }
    const [left, top] = moved(x, y)
    const [right, bottom] = moved(x + width, y + height)
    const numbers = [...(element.getAttribute('d') ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)]
    return {
      shape: element.tagName,
      paint: element.getAttribute('class') ?? '',
      box: { left, right, top, bottom },
      points:
        element.tagName === 'path' && !element.hasAttribute('transform')
          ? numbers.map(([, a, b]) => moved(Number(a), Number(b)))
          : [],
      fill: coloursOf(style.fill, style.fillOpacity),
      stroke: coloursOf(style.stroke, style.strokeOpacity),
      strokeWidth: Number.parseFloat(style.strokeWidth) * (style.vectorEffect === 'non-scaling-stroke' ? 1 : matrix.a),
      dash: style.strokeDasharray,
      order,
    }
  }

  let fontSet = ''
  const canvas = document.createElement('canvas').getContext('2d')

  /** What the letters cover of the box of a line of text, which is as high as the font's highest letter and lowest tail. */
  function inkOf(
    says: string,
    { fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration,
    box: Box,
    scale: number,
  ): Box {
    if (canvas === null) return box
    const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
    if (font !== fontSet) canvas.font = font
    fontSet = font
    const { fontBoundingBoxAscent, fontBoundingBoxDescent, actualBoundingBoxAscent, actualBoundingBoxDescent } =
      canvas.measureText(says)
    const share = (box.bottom - box.top) / (fontBoundingBoxAscent + fontBoundingBoxDescent)
    const baseline = box.top + fontBoundingBoxAscent * share
    return {
      ...box,
      top: baseline - actualBoundingBoxAscent * scale,
      bottom: baseline + actualBoundingBoxDescent * scale,
    }
  }

  function textsIn(text: SVGTextElement, svg: SVGSVGElement, order: number): readonly SeenText[] {
    const style = getComputedStyle(text)
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
    const lines = text.children.length === 0 ? [text] : [...text.children]
    return lines.flatMap((line) => {
      const rect = line.getBoundingClientRect()
      if (!isShown(rect)) return []
      return [
        {
          says: line.textContent ?? '',
          box: inkOf(line.textContent ?? '', style, boxOf(rect), scale),
          size: Number.parseFloat(style.fontSize) * scale,
          colour: style.fill,
          within: boxOf(svg.getBoundingClientRect()),
          inDrawing: true,
          region: -1,
          order,
          ground: '',
        },
      ]
    })
  }

  function textsAround(figure: Element, from: number, regions: readonly Element[]): readonly SeenText[] {
    const texts: SeenText[] = []
    const walk = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const parent = node.parentElement
      if (parent === null || node.textContent?.trim() === '' || parent.closest('svg, .visually-hidden') !== null)
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const style = getComputedStyle(parent)
      const around = parent.closest('th, td') ?? parent.closest('table') ?? figure
      for (const rect of range.getClientRects()) {
        if (!isShown(rect)) continue
        texts.push({
          says: node.textContent?.trim() ?? '',
          box: inkOf(node.textContent ?? '', style, boxOf(rect), 1),
          size: Number.parseFloat(style.fontSize),
          colour: style.color,
          within: boxOf(around.getBoundingClientRect()),
          inDrawing: false,
          region: regions.findIndex((region) => region.contains(parent)),
          order: from + texts.length,
          ground: groundOf(parent),
        })
      }
    }
    return texts
  }

  function drawingOf(figure: Element) {
    const marks: SeenMark[] = []
    const texts: SeenText[] = []
    let order = 0
    for (const svg of figure.querySelectorAll('svg')) {
      if (!isShown(svg.getBoundingClientRect())) continue
      for (const part of svg.querySelectorAll('rect, circle, ellipse, path, line, polyline, polygon, text')) {
        if (part.closest('defs') !== null) continue
        order++
        if (part instanceof SVGTextElement) texts.push(...textsIn(part, svg, order))
        else if (part instanceof SVGGeometryElement) marks.push(markOf(part, order))
      }
    }
    return { marks, texts }
  }

  function swatchOf(swatch: Element): SeenSwatch {
    const style = getComputedStyle(swatch)
    const { backgroundColor, borderTopColor, backgroundImage } = style
    const { borderRadius, clipPath, rotate, borderTopStyle, borderTopWidth, borderLeftWidth } = style
    return {
      says: swatch.parentElement?.textContent ?? '',
      ground: backgroundColor,
      border: borderTopColor,
      form: [borderRadius, clipPath, rotate, borderTopStyle, borderTopWidth, borderLeftWidth].join(' '),
      image: `${swatch.className} ${backgroundImage}`.replace(/.*none$/, ''),
    }
  }

  function figureOf(figure: Element): SeenFigure {
    const rect = figure.getBoundingClientRect()
    const { marks, texts } = drawingOf(figure)
    const regions = [...figure.querySelectorAll('.table-region')]
    const outside = [...figure.querySelectorAll('*')].filter((part) => {
      const own = part.getBoundingClientRect()
      if (!isShown(own) || part.closest('.table-region *, .visually-hidden, svg *') !== null) return false
      return (
        own.left < rect.left - 0.6 ||
        own.right > rect.right + 0.6 ||
        own.top < rect.top - 0.6 ||
        own.bottom > rect.bottom + 0.6
      )
    })
    return {
      id: figure.id,
      box: boxOf(rect),
      ground: groundOf(figure),
      texts: [...texts, ...textsAround(figure, 1e6, regions)],
      marks,
      swatches: [...figure.querySelectorAll('.swatch')]
        .filter((swatch) => isShown(swatch.getBoundingClientRect()))
        .map(swatchOf),
      regions: regions.map((region) => boxOf(region.getBoundingClientRect())),
      outside: outside.map((part) => `${part.tagName.toLowerCase()}.${part.getAttribute('class') ?? ''}`),
      sheet: getComputedStyle(figure).getPropertyValue('page') || 'auto',
      unparted: getComputedStyle(figure).breakInside.startsWith('avoid'),
    }
  }

  for (const details of document.querySelectorAll('figure details:not([open])')) details.setAttribute('open', '')
  const figures = [...document.querySelectorAll('figure.figure')]
  return {
    figures: figures.map(figureOf),
    sideways: Math.max(0, (document.scrollingElement?.scrollWidth ?? 0) - innerWidth),
    canvasText: systemColour('CanvasText'),
    canvas: systemColour('Canvas'),
    chosenText: systemColour('SelectedItemText'),
  }
}
