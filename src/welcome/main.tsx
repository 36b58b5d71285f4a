/**
 * Entry point of the page that opens once, after the installation.
 */
import notes from 'virtual:factleaf/notes';
import rules from 'virtual:factleaf/rules';
import { render } from 'preact';
import { language, t } from '../platform/i18n';
import { App } from './App';
import '../ui/page.css';
import './welcome.css';

document.documentElement.lang = language();
document.title = t('welcomePageTitle');
render(<App rules={rules} notes={notes} />, document.body);
