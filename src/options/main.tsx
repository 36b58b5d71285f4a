/**
 * Entry point of the settings page.
 */

import notes from 'virtual:factleaf/notes';
import { render } from 'preact';
import { language, t } from '../platform/i18n';
import { App } from './App';
import './options.css';

document.documentElement.lang = language();
document.title = t('optionsTitle');
render(<App notes={notes} />, document.body);
