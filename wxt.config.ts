import { defineConfig } from 'wxt';
import { packCatalogues, packRules, withoutContext } from './src/cli/build/plugins.ts';
import { ALL_MATCH_PATTERNS } from './src/sites/hosts.ts';

/** Firefox ids and versions: DOMAIN.md section 9 (`data_collection_permissions` needs 140 / 142). */
export default defineConfig({
  manifestVersion: 3,
  publicDir: 'assets/public',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ plugins: [packRules(), packCatalogues(), withoutContext()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: [...ALL_MATCH_PATTERNS],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{7a1d0c52-3c8e-4d0b-9b56-5f0d4e2a9c11}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
