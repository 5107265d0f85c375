import type { GlossariesResult, GlossaryFinding } from './requests';
import { fileName } from './texts';

const error = 1;
const warning = 2;

/** What the status shows of the glossaries that count. */
export interface Summary {
  /** The names of the user's own glossary files, nearest first. */
  own: string[];
  hasBuiltin: boolean;
  errors: number;
  warnings: number;
  /** The finding to go to: the first of the worst. */
  worst: GlossaryFinding | undefined;
}

export function summarise({ glossaries, problems }: GlossariesResult): Summary {
  const found = (severity: number) => problems.filter((problem) => problem.severity === severity);
  const names = glossaries.filter((glossary) => !glossary.builtin).map((glossary) => (glossary.uri ? fileName(glossary.uri) : glossary.id));
  return {
    own: [...new Set(names)],
    hasBuiltin: glossaries.some((glossary) => glossary.builtin),
    errors: found(error).length,
    warnings: found(warning).length,
    worst: found(error)[0] ?? found(warning)[0],
  };
}
