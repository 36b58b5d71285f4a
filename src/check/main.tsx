/**
 * Entry point of the check page.
 */
import notes from 'virtual:factleaf/notes';
import rules from 'virtual:factleaf/rules';
import { render } from 'preact';
import { language, t } from '../platform/i18n';
import { App } from './App';
import '../ui/page.css';
import './check.css';

document.documentElement.lang = language();
document.title = t('checkPageTitle');
render(<App rules={rules} notes={notes} />, document.body);
