/** `bands`: by one quantity, a label, an amount or a rate; whole, or each slice at its own rate. */

import { refuse } from '../../rule/issue.js';
import { keyOf } from '../../rule/rowKey.js';
import { add, compare, type Fraction, isFraction, multiply, ONE, subtract, ZERO } from '../../values/fraction.js';
import { exactText } from '../../values/text.js';
import { bandOf, type Cut, checkSpan, type Line, lineOf } from '../bandLine.js';
import { assign, combined, edgeTest, sum, told } from '../compiled/arithmetic.js';
import { absence, changed, integer, lcm, NotCompilable, type Slot, type Slots, safe } from '../compiled/slots.js';
import { absentEntry, checkEntries, compileEntries, entryReads, evaluateEntry, writeAbsent } from '../entries.js';
import type { Checker, Compiler, Kind, Scope } from '../kind.js';
import { isDateLiteral, readLiteral } from '../literal.js';
import type { Bands, Name, Num } from '../policy.js';
import { NOT_APPLICABLE, type Result, Unknown } from '../value.js';

export const bands: Kind<Bands> = {
  check(figure, checker) {
    checkQuantity(figure, checker);
    const edges = figure.bands.flatMap((band, i) =>
      (['from', 'above', 'upTo', 'under'] as const).flatMap((word) => {
        const edge = band[word];
        return edge === undefined ? [] : [checkEdge(edge, figure.by, `/bands/${keyOf(band, i)}/${word}`, checker)];
      }),
    );
    figure.bands.forEach((band, i) => checkSpan(band, `/bands/${keyOf(band, i)}`, checker));
    if (!edges.includes(undefined)) checkLine(figure, checker);
    if (figure.apply !== 'marginal') return checkEntries(figure.bands, checker, 'bands', true);
    checkRates(figure, checker);
    return { value: 'number' };
  },
  evaluate(figure, scope) {
    const quantity = scope.number(figure.by);
    if (!isFraction(quantity)) {
      // What is certain of the quantity is not certain of what it comes to.
      const absent = quantity === NOT_APPLICABLE ? quantity : new Unknown(quantity.paths);
      return figure.apply === 'marginal' ? { value: absent } : absentEntry(figure.bands[0], absent);
    }
    const line = lineOf(figure, scope.literal);
    if (figure.apply === 'marginal') return { value: slices(figure, line, quantity, scope) };
    return chosen(figure, line, quantity, scope);
  },
  compile(figure, compiler) {
    const slot = compiler.number(figure.by);
    const line = lineOf(figure, (edge) => asFraction(compiler.literal(edge)));
    if (figure.apply !== 'marginal') return compileChoice(figure, line, told(compiler, slot), compiler);
    const value = combined(compiler, [slot], (inner, [quantity = slot]) =>
      compileSlices(figure, line, quantity, inner),
    );
    return { value };
  },
  reads: (figure, hit) => [figure.by, ...(figure.apply === 'marginal' ? [] : entryReads(figure.bands[hit ?? -1]))],
  rule: decidingBand,
};

function checkQuantity({ by }: Bands, checker: Checker): void {
  const { value } = checker.shape(by, '/by');
  if (value !== 'number' && value !== 'date') checker.report('type', '/by', by, 'number or date');
}

/** Edges are of the quantity's type: numbers, or dates. */
function checkEdge(edge: Num, by: Name, path: string, checker: Checker): Fraction | undefined {
  if (checker.shape(by, '/by').value !== 'date') return checker.literal(edge, path);
  if (!isDateLiteral(edge)) checker.report('type', path, edge, 'a date YYYY-MM-DD');
  return readLiteral(edge);
}

/** Total and disjoint, with a witness for what is not. */
function checkLine(figure: Bands, checker: Checker): void {
  const line = lineOf(figure, (edge) => readLiteral(edge) ?? ZERO);
  for (const { code, band, witness } of line.faults) {
    const { from, above, upTo, under, ...entry } = figure.bands[band] ?? {};
    const edges = { from, above, upTo, under };
    checker.report(code, `/bands/${keyOf(entry, band)}`, edges, 'bands that meet', String(exactText(witness)));
  }
  if (figure.outside === 'refused') return;
  const { atLeast, atMost } = checker.shape(figure.by, '/by');
  const checkEnd = (beyond: Fraction | undefined, bound: Num | undefined, expected: string): void => {
    const last = readLiteral(bound);
    const isCovered = beyond === undefined || (last !== undefined && bandOf(line, last) >= 0);
    if (!isCovered) checker.report('gap', '/bands', figure.by, expected, String(exactText(beyond)));
  };
  checkEnd(line.bottom && below(line.bottom), atLeast, 'a lowest band without lower edge');
  checkEnd(line.top && above(line.top), atMost, 'a highest band without upper edge');
}

function below({ edge, inLower }: Cut): Fraction {
  return inLower ? edge : subtract(edge, ONE);
}

function above({ edge, inLower }: Cut): Fraction {
  return inLower ? add(edge, ONE) : edge;
}

function checkRates(figure: Bands, checker: Checker): void {
  figure.bands.forEach((band, i) => {
    const path = `/bands/${keyOf(band, i)}/gives`;
    if (typeof band.gives === 'object' && 'rate' in band.gives) checker.literal(band.gives.rate, `${path}/rate`);
    else checker.report('type', path, band.gives, 'rate');
  });
}

function chosen(figure: Bands, line: Line, quantity: Fraction, scope: Scope): Result {
  const place = bandOf(line, quantity);
  const hit = line.order[place];
  const band = figure.bands[hit ?? -1];
  if (hit === undefined || band === undefined) return refuseOutside(quantity, scope);
  return evaluateEntry(band, scope, hit, { quantity, lower: line.cuts[place - 1]?.edge ?? line.bottom?.edge });
}

function refuseOutside(quantity: Fraction, { path }: Scope): never {
  const text = exactText(quantity);
  return refuse('gap', path, text, 'a value inside the bands', String(text));
}

/** The band that decided, with both its edges: a printed list often leaves one to the neighbour. */
function decidingBand(figure: Bands, hit: number | undefined): Bands {
  const band = figure.bands[hit ?? -1];
  if (figure.apply === 'marginal') return figure;
  if (hit === undefined || band === undefined) return { ...figure, bands: figure.bands.slice(0, 1) };
  const line = lineOf(figure, (edge) => readLiteral(edge) ?? ZERO);
  const place = line.order.indexOf(hit);
  const { from, above, upTo, under, ...entry } = band;
  const [lower, upper] = [line.cuts[place - 1] ?? line.bottom, line.cuts[place] ?? line.top];
  const edges = {
    ...(lower !== undefined && { [lower.inLower ? 'above' : 'from']: printedEdge(figure, lower.edge) }),
    ...(upper !== undefined && { [upper.inLower ? 'upTo' : 'under']: printedEdge(figure, upper.edge) }),
  };
  return { ...figure, bands: [{ ...edges, ...entry }] };
}

/** An edge as the policy prints it. */
function printedEdge({ bands: printed }: Bands, edge: Fraction): Num | undefined {
  const edges = printed.flatMap(({ from, above, upTo, under }) => [from, above, upTo, under]);
  return edges.find((given) => {
    const read = readLiteral(given);
    return read !== undefined && compare(read, edge) === 0;
  });
}

/** Each slice of the quantity at the rate of its band; the lowest begins at its own edge if it has one. */
function slices(figure: Bands, line: Line, quantity: Fraction, scope: Scope): Fraction {
  if (bandOf(line, quantity) < 0) return refuseOutside(quantity, scope);
  let result = ZERO;
  line.order.forEach((index, place) => {
    const lower = (line.cuts[place - 1] ?? line.bottom)?.edge;
    const upper = line.cuts[place]?.edge;
    const end = upper !== undefined && compare(upper, quantity) < 0 ? upper : quantity;
    if (lower !== undefined && compare(end, lower) <= 0) return;
    result = add(result, multiply(scope.literal(rateOf(figure, index)), subtract(end, lower ?? ZERO)));
  });
  return result;
}

function rateOf(figure: Bands, index: number): Num {
  const gives = figure.bands[index]?.gives;
  return typeof gives === 'object' && 'rate' in gives ? gives.rate : 0;
}

function compileChoice(figure: Bands, line: Line, given: Slot, compiler: Compiler): Slots {
  const { optional, ...slot } = given;
  const lowers = figure.bands.map((_, i) => {
    const place = line.order.indexOf(i);
    const edge = line.cuts[place - 1]?.edge ?? line.bottom?.edge;
    return edge && asIntegers(edge);
  });
  let slots: Slots = {};
  const code = compiler.section((inner) => {
    const { writes, slots: filled } = compileEntries(figure.bands, inner, { slot, lowers });
    slots = filled;
    const cuts = line.cuts.map((cut) => test(slot, cut, inner, ['upTo', 'under']));
    emitOutside(line, slot, inner);
    const chain = line.order.map((index, i) => {
      const cut = cuts[i];
      return cut === undefined ? `{${writes[index]}}` : `if(${cut}){${writes[index]}}else `;
    });
    inner.emit(chain.join(''));
  });
  const doubt = optional === undefined ? '' : `if(${slot.at}===I){${writeAbsent(slots, 'I')}}else `;
  const absent = absence(slot);
  const none = absent === undefined ? '' : `if(${absent}){${writeAbsent(slots, 'NaN')}}else `;
  compiler.emit(`${none}${doubt}${none + doubt === '' ? code : `{${code}}`}`);
  return changed(slots, (filled) => ({
    ...filled,
    sure: absent === undefined ? filled.sure : undefined,
    optional: optional ?? filled.optional,
  }));
}

/** Gives the run up for what lies outside all bands. */
function emitOutside({ bottom, top }: Line, slot: Slot, compiler: Compiler): void {
  if (bottom !== undefined) compiler.emit(`if(${test(slot, bottom, compiler, ['upTo', 'under'])})return;`);
  if (top !== undefined) compiler.emit(`if(${test(slot, top, compiler, ['above', 'from'])})return;`);
}

/** Which side of a cut a quantity lies on; of the two words the first goes with an edge that belongs to the lower band. */
function test(
  slot: Slot,
  { edge, inLower }: Cut,
  compiler: Compiler,
  [word, other]: readonly ['upTo', 'under'] | readonly ['above', 'from'],
): string {
  return edgeTest(compiler, slot, inLower ? word : other, ...asIntegers(edge));
}

function compileSlices(figure: Bands, line: Line, slot: Slot, compiler: Compiler): Slot {
  if (slot.over !== undefined) throw new NotCompilable('slices of a quotient');
  emitOutside(line, slot, compiler);
  const rates = line.order.map((index) => compiler.literal(rateOf(figure, index)));
  const borders = [line.bottom, ...line.cuts];
  const edgeScale = borders.reduce((least, cut) => (cut ? lcm(least, asIntegers(cut.edge)[1]) : least), slot.scale);
  const quantity = assign(compiler, `${slot.at}*${integer(edgeScale / slot.scale)}`);
  const edges = borders.map(
    (cut) => cut && integer(safe((Number(cut.edge.numerator) * edgeScale) / Number(cut.edge.denominator))),
  );
  // A lowest slice without an edge goes down without end; a slice above the quantity is empty.
  const parts = rates.map((rate, i) => {
    const [lower, upper] = [edges[i], edges[i + 1]];
    const end = upper === undefined ? quantity : `Math.min(${quantity},${upper})`;
    const at = assign(compiler, lower === undefined ? end : `Math.max(${end}-${lower},0)`);
    return { slot: { ...slot, at, scale: edgeScale }, times: rate };
  });
  return sum(compiler, parts);
}

function asIntegers({ numerator, denominator }: Fraction): readonly [number, number] {
  return [safe(Number(numerator)), safe(Number(denominator))];
}

function asFraction([numerator, denominator]: readonly [number, number]): Fraction {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}
