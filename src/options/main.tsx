/**
 * Entry point of the settings page.
 */

import packages from 'virtual:factleaf/licences';
import measured from 'virtual:factleaf/measured';
import notes from 'virtual:factleaf/notes';
import { render } from 'preact';
import { language } from '../platform/i18n';
import { App } from './App';
import '../ui/page.css';
import './options.css';

document.documentElement.lang = language();
render(<App notes={notes} measured={measured} packages={packages} />, document.body);
