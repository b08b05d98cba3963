import pc from "picocolors";
import { UserError } from "../../errors.ts";
import { rules } from "../../check/rules/index.ts";
import type { RuleId } from "../../check/types.ts";
import { ruleWords } from "../../report/words/rules.ts";
import { nearest } from "../../nearest.ts";
import { colored } from "../io.ts";
import type { Session } from "../program.ts";

export function explain(rule: string | undefined, { io, global }: Session): void {
  const colors = pc.createColors(colored(io.out, io.env, global.color));
  if (rule === undefined) {
    const widest = Math.max(...Object.keys(ruleWords).map((id) => id.length));
    for (const [id, { summary }] of Object.entries(ruleWords)) io.out.write(`${colors.bold(id.padEnd(widest))}  ${summary}\n`);
    return;
  }
  const words = Object.hasOwn(ruleWords, rule) ? ruleWords[rule as RuleId] : undefined;
  if (words === undefined) {
    const meant = nearest(rule, Object.keys(ruleWords));
    throw new UserError(`There is no rule "${rule}"`, { hints: [meant === undefined ? "`samma explain` lists the rules." : `Did you mean ${meant}? \`samma explain\` lists the rules.`] });
  }
  const meta = rules.find(({ id }) => id === rule);
  const about = meta === undefined ? "" : `${colors.dim(`${meta.severity} · MQM ${meta.category}`)}\n`;
  io.out.write(`${colors.bold(rule)}: ${words.summary}\n${about}
${words.detail}

  ${colors.red("wrong")}  ${words.example.wrong}
  ${colors.green("right")}  ${words.example.right}

${words.settle.replaceAll("RULE", rule)}
`);
}
