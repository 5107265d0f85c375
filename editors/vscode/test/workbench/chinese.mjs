// The same extension to a person whose editor speaks Chinese.
import { expectHolds, expectSoon } from './expect.mjs';

export const chinese = {
  folder: { 'notes.md': '# 说明\n\n我们使用上下文窗口。\n用 LORA 微调。\n' },
  settings: {},
  first: 'notes.md',
  checks: {
    async 'commands have Chinese names, and speak Chinese'(bench, { shoot }) {
      await bench.select(3, 1, 4);
      await bench.command('TermLsp: 解释所选术语');
      await expectSoon('the message', async () => (await bench.notification())?.includes('没有术语表解释“我们使用”。'));
      await shoot();
      await bench.dismiss();
    },

    async 'fixes are in Chinese'(bench, { shoot }) {
      await bench.goTo(4, 4);
      expectHolds((await bench.fixes()).join('\n'), '替换为“LoRA”');
      await shoot();
    },

    async 'the status is in Chinese'(bench, { shoot }) {
      await expectSoon('the status', async () => /\d+ 个条目/.test(await bench.status()));
      await shoot();
    },

    async 'the walkthrough is in Chinese'(bench, { shoot }) {
      await bench.command('Welcome: Open Walkthrough...');
      await bench.answer('开始使用 TermLsp');
      await expectSoon('its steps', async () => (await bench.text('.gettingStartedContainer .step-title'))?.includes('看懂术语'));
      await bench.pause(1500);
      await shoot();
    },
  },
};
