/** How far a long run is: one line that is written over on a terminal, a line every few thousand elsewhere. */
const EVERY = 5000;

export function progressOn(stream: NodeJS.WriteStream): (done: number, of: number) => void {
  const isTerminal = stream.isTTY === true;
  return (done, of) => {
    if (of < EVERY && !isTerminal) return;
    if (isTerminal && (done % 50 === 0 || done === of)) stream.write(`\r${done} / ${of}${done === of ? '\n' : ''}`);
    else if (!isTerminal && done % EVERY === 0) stream.write(`${done} / ${of}\n`);
  };
}
