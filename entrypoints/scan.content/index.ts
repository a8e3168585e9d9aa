import { defineContentScript } from 'wxt/utils/define-content-script';
import { ALL_MATCH_PATTERNS } from '../../src/sites/hosts.ts';

export default defineContentScript({
  matches: [...ALL_MATCH_PATTERNS],
  main() {},
});
