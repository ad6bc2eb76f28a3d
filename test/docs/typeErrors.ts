/** The type errors of generated files, under the options of the project. */
import ts from 'typescript';

/** File, line and message of each error. What an example declares and leaves to its reader is none. */
export function typeErrors(files: readonly string[]): readonly string[] {
  const options = { noUnusedLocals: false, noUnusedParameters: false };
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', options, host);
  const program = ts.createProgram([...files], config?.options ?? {});
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start = 0, messageText }) => {
        const line = source === undefined ? 0 : source.getLineAndCharacterOfPosition(start).line + 1;
        return `${file}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
      },
    );
  });
}
