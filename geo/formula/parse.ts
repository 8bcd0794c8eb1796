import jsep from 'jsep';
import { FormulaError } from './error';
import { bracesPattern, type FormulaInput, inputName, parseInput } from './input';

/** A date of a claim: its one day, or the first or last day of its period. */
export interface FormulaDate {
  input: FormulaInput;
  side?: 'start' | 'end';
}

export type Operator = '+' | '-' | '*' | '/';

/** A formula as a tree. */
export type FormulaNode =
  | { type: 'number'; value: number; text: string }
  | { type: 'input'; input: FormulaInput }
  | { type: 'negative'; of: FormulaNode }
  | { type: 'operation'; operator: Operator; left: FormulaNode; right: FormulaNode }
  | { type: 'span'; unit: 'days' | 'years'; from: FormulaDate; to: FormulaDate };

const operators: readonly string[] = ['+', '-', '*', '/'];
const spans: readonly string[] = ['days', 'years'];
const sides: readonly string[] = ['start', 'end'];
const grammar =
  'numbers, {claim-id}, {indicator:TJ:population:2025}, + - * /, brackets, days(a, b) and years(a, b)';

/**
 * Reads a formula: arithmetic over `{claim-id}` and `{indicator:COUNTRY:ID:YEAR}` (with
 * `:PARTNER` before the year for a figure between two countries), and `days(a, b)` or
 * `years(a, b)` from one claim's date to another's, where `start({id})` or `end({id})` says
 * which end of a period is meant.
 * @throws FormulaError for anything else
 */
export function parseFormula(text: string): FormulaNode {
  const inputs: FormulaInput[] = [];
  if (text.includes('$')) throw new FormulaError('"$"', grammar);
  const named = text.replace(bracesPattern, (_, name: string) => {
    inputs.push(parseInput(name.trim()));
    return `$${inputs.length - 1}`;
  });
  let tree: jsep.Expression;
  try {
    tree = jsep(named);
  } catch {
    throw new FormulaError(`"${text}"`, grammar);
  }
  return new Reader(text, inputs).node(tree);
}

/** The inputs of a formula, each once, in their order. */
export function formulaInputs(node: FormulaNode): FormulaInput[] {
  const all = ((): FormulaInput[] => {
    switch (node.type) {
      case 'number':
        return [];
      case 'input':
        return [node.input];
      case 'negative':
        return formulaInputs(node.of);
      case 'operation':
        return [...formulaInputs(node.left), ...formulaInputs(node.right)];
      case 'span':
        return [node.from.input, node.to.input];
    }
  })();
  return [...new Map(all.map((input) => [inputName(input), input])).values()];
}

/** Turns the parser's tree into ours. The grammar above is all that it lets through. */
class Reader {
  private readonly text: string;
  private readonly inputs: readonly FormulaInput[];

  constructor(text: string, inputs: readonly FormulaInput[]) {
    this.text = text;
    this.inputs = inputs;
  }

  node(tree: unknown): FormulaNode {
    if (!isExpression(tree)) throw this.refuse();
    const { type, operator, value, raw } = tree;
    if (type === 'Literal' && typeof value === 'number') {
      return { type: 'number', value, text: String(raw) };
    }
    if (type === 'Identifier') return { type: 'input', input: this.input(tree) };
    if (type === 'UnaryExpression' && operator === '-') {
      return { type: 'negative', of: this.node(tree.argument) };
    }
    if (type === 'BinaryExpression' && isOperator(operator)) {
      const [left, right] = [this.node(tree.left), this.node(tree.right)];
      return { type: 'operation', operator, left, right };
    }
    if (type === 'CallExpression') return this.span(tree);
    throw this.refuse();
  }

  private span(tree: jsep.Expression): FormulaNode {
    const { name, args } = this.call(tree);
    const [from, to, ...more] = args;
    if (name !== 'days' && name !== 'years') throw this.refuse(`the function "${name}"`);
    if (from === undefined || to === undefined || more.length > 0) {
      throw new FormulaError(`${name}() of ${args.length}`, `two dates: ${name}({a}, {b})`);
    }
    return { type: 'span', unit: name, from: this.date(from), to: this.date(to) };
  }

  private date(tree: unknown): FormulaDate {
    if (!isExpression(tree)) throw this.refuse();
    if (tree.type === 'Identifier') return { input: this.input(tree) };
    const { name, args } = this.call(tree);
    const [only, ...more] = args;
    if ((name !== 'start' && name !== 'end') || more.length > 0 || !isExpression(only)) {
      throw this.refuse('something that is no date');
    }
    return { input: this.input(only), side: name };
  }

  private call(tree: jsep.Expression): { name: string; args: unknown[] } {
    const callee = tree.callee;
    if (tree.type !== 'CallExpression' || !isExpression(callee) || !Array.isArray(tree.arguments)) {
      throw this.refuse('something that is no date');
    }
    const name = String(callee.name);
    if (![...spans, ...sides].includes(name)) throw this.refuse(`the function "${name}"`);
    return { name, args: tree.arguments };
  }

  private input({ type, name }: jsep.Expression): FormulaInput {
    const index = type === 'Identifier' && /^\$\d+$/.test(String(name));
    const input = index ? this.inputs[Number(String(name).slice(1))] : undefined;
    if (input === undefined) throw this.refuse(`the word "${String(name)}"`);
    return input;
  }

  private refuse(came = `"${this.text}"`): FormulaError {
    return new FormulaError(came, grammar);
  }
}

function isExpression(tree: unknown): tree is jsep.Expression {
  return typeof tree === 'object' && tree !== null && 'type' in tree;
}

function isOperator(text: unknown): text is Operator {
  return typeof text === 'string' && operators.includes(text);
}
